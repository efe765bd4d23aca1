import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { readCustomerFacts } from '../page/customer-facts.ts';
import { SAYS_NOTHING } from '../rules/found.ts';
import type { FoundFact, OwnerMessage, SitePage } from './site-page.ts';

/** Max characters of the site's own text that are included: as much as a person would read before asking. */
const MAX_WORDS = 6000;
/** Shorter lines are dropped as menu entries; up to four times this, a line on most pages is a menu or footer and is dropped too. */
const SHORT_LINE = 25;

/** Combines facts and text of a site into one message. Nothing is added: every line is on one of the pages. */
export function ownerMessage(pages: readonly SitePage[], colors: readonly string[] = []): OwnerMessage {
  const facts = pages.flatMap((one, at) => factsOf(one, at === 0));
  const first = (kind: FoundFact['kind']) => facts.find((fact) => fact.kind === kind)?.text;
  const [home] = pages;
  const name = first('name');
  const lines = [
    name,
    home?.page.description,
    first('address'),
    first('hours'),
    isSameNumber(first('phone'), first('whatsapp')) ? undefined : first('phone'),
    first('whatsapp') && `WhatsApp ${first('whatsapp')}`,
    first('email'),
    colors.length > 0 ? wishFor(colors, home?.page.lang ?? '') : undefined,
    '',
    ...ownWords(pages),
  ];
  const told = lines.filter((line, at) => line !== undefined && line !== null && (line === '' || lines.indexOf(line) === at));
  return { text: told.join('\n').trim(), facts, contradictions: contradictionsOf(facts) };
}

/** The colours as their owner would ask for them. */
function wishFor(colors: readonly string[], lang: string): string {
  const [label, and] = /^en/i.test(lang) ? ['Colors', 'and'] : /^es/i.test(lang) ? ['Colores', 'y'] : ['Cores', 'e'];
  return `${label}: ${[colors.slice(0, -1).join(', '), colors.at(-1)].filter(Boolean).join(` ${and} `)}`;
}

function factsOf({ url, page }: SitePage, isHome: boolean): FoundFact[] {
  const { phone, address, hours } = readCustomerFacts([page]);
  const { business } = page.structured;
  const whatsapp = page.contact.whatsapp.map(numberIn).find(Boolean);
  const found: [FoundFact['kind'], string | null | undefined][] = [
    // Titles of other pages name their subject, not the business.
    ['name', business.name ?? page.siteName ?? (isHome ? (nameInTitle(page.title) ?? ownerOf(page.text)) : undefined)],
    ['phone', phone?.text ?? business.phone],
    ['email', page.contact.mailLinks[0]?.split('?')[0] ?? business.email],
    ['address', address || business.address],
    ['hours', hours || business.hours],
    ['whatsapp', whatsapp],
  ];
  return found.flatMap(([kind, text]) => (text ? [{ kind, text: text.trim(), url }] : []));
}

/** "wa.me/5511912345678" and "api.whatsapp.com/send?phone=…" contain a number. */
function numberIn(link: string): string | undefined {
  const digits = /(?:wa\.me\/|phone=)\+?(\d{10,15})/.exec(link)?.[1];
  const number = digits && parsePhoneNumberFromString(`+${digits}`);
  if (!number) return undefined;
  return number.country === 'BR' ? number.formatNational() : number.formatInternational();
}

const endOf = (number: string | undefined): string => (number ?? '').replace(/\D/g, '').slice(-8);
const isSameNumber = (one: string | undefined, other: string | undefined): boolean => endOf(one) !== '' && endOf(one) === endOf(other);

/** A name is at the end of a title, or alone before the description. */
function nameInTitle(title: string | null): string | undefined {
  const parts = (title ?? '').split(/\s+[-–—|·]\s+|:\s+/).filter((part) => part.length > 2 && part.length < 60 && !SAYS_NOTHING.test(part));
  if (parts.length === 0) return undefined;
  return parts.reduce((shortest, part) => (part.length < shortest.length ? part : shortest));
}

/** Holder of the copyright notice. */
const ownerOf = (text: string): string | undefined =>
  /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?\s*[-–—.,|]?\s*(\p{Lu}[^\n.|–—-]{2,50})/iu.exec(text)?.[1]?.trim();

/** Lines of the pages in order, deduped. */
function ownWords(pages: readonly SitePage[]): string[] {
  const counts = new Map<string, number>();
  for (const { page } of pages) for (const line of new Set(page.text.split('\n'))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const said = new Set<string>();
  let left = MAX_WORDS;
  const kept: string[] = [];
  for (const { page } of pages) {
    for (const raw of page.text.split('\n')) {
      const line = raw.trim();
      const isMenu = line.split('|').length > 2;
      const isFrame = pages.length > 2 && (counts.get(raw) ?? 0) > pages.length / 2 && line.length < SHORT_LINE * 4;
      if (line.length < SHORT_LINE || isFrame || isMenu || said.has(line) || line.length > left) continue;
      said.add(line);
      left -= line.length;
      kept.push(line);
    }
  }
  return kept;
}

/** Facts that differ between pages. Numbers are compared by their digits. */
function contradictionsOf(facts: readonly FoundFact[]): OwnerMessage['contradictions'] {
  const kinds = ['name', 'phone', 'email', 'address'] as const;
  return kinds.flatMap((kind) => {
    const values = [...new Map(facts.filter((fact) => fact.kind === kind).map((fact) => [sameness(fact), fact])).values()];
    return values.length > 1 ? [{ kind, values }] : [];
  });
}

const sameness = ({ kind, text }: FoundFact): string => (kind === 'phone' ? endOf(text) : text.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
