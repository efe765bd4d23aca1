import type { PageFacts, StructuredBusiness } from './page-facts.ts';

const MAX_TYPES = 40;
const MAX_DEPTH = 8;
const PROFILE = /^https?:\/\/(?:www\.)?(?:instagram|facebook|tiktok)\.com\/[\w.@-]+\/?$/i;

/** Adds the types of one JSON-LD element, and its facts about the business. */
export function readStructuredData(text: string, into: PageFacts['structured']): void {
  try {
    collect(JSON.parse(text), into, 0);
  } catch {
    into.broken++;
  }
}

type Entry = Record<string, unknown>;

function collect(value: unknown, into: PageFacts['structured'], depth: number): void {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 200)) collect(one, into, depth + 1);
    return;
  }
  const entry = value as Entry;
  for (const type of [entry['@type']].flat())
    if (typeof type === 'string' && into.types.length < MAX_TYPES && !into.types.includes(type)) into.types.push(type.slice(0, 60));
  // An entry with a phone or an address is the business; a person or an article has neither.
  if (entry.telephone || entry.address) into.business = { ...businessOf(entry), ...into.business };
  for (const [key, inner] of Object.entries(entry)) if (key !== '@type') collect(inner, into, depth + 1);
}

function businessOf(entry: Entry): StructuredBusiness {
  const [name, phone, email] = [entry.name, entry.telephone, entry.email].map(words);
  const address = words(entry.address) ?? addressOf(entry.address);
  const hours = words(entry.openingHours);
  const profiles = [entry.sameAs].flat().filter((url): url is string => typeof url === 'string' && PROFILE.test(url) && url.length < 200);
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(email && { email: email.replace(/^mailto:/, '') }),
    ...(address && { address }),
    ...(hasStreet(entry.address) && { street: true as const }),
    ...(hours && { hours }),
    ...(profiles.length > 0 && { profiles: profiles.slice(0, 5) }),
  };
}

function hasStreet(value: unknown): boolean {
  const one = [value].flat()[0];
  if (typeof one === 'string') return /\d/.test(one);
  return Boolean(one && typeof one === 'object' && words((one as Entry).streetAddress));
}

function addressOf(value: unknown): string | undefined {
  const one = [value].flat()[0] as Entry | null | undefined;
  if (!one || typeof one !== 'object') return undefined;
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'].map((key) => words(one[key])).filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function words(value: unknown): string | undefined {
  const one = [value].flat();
  if (!one.every((part) => typeof part === 'string') || one.length === 0) return undefined;
  return one.join(', ').replace(/\s+/g, ' ').trim().slice(0, 200) || undefined;
}
