import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { DAY, readCustomerFacts } from '../page/customer-facts.ts';
import { companyOf, registryOf } from './company.ts';
import { footerParts } from './footer-parts.ts';
import { phonesOf, type SitePhone } from './phone-numbers.ts';
import { readParts } from './read-parts.ts';
import { hoursIn, hoursInWords } from './site-hours.ts';
import { nameOf } from './site-name.ts';
import type { FoundFact, OwnerMessage, SitePage } from './site-page.ts';
import { spokenHours } from './spoken-hours.ts';
import { type StatedPart, type StatedSite, saidOf } from './stated-part.ts';

/** Combines facts and text of a site into one message. Nothing is added: every line is on one of the pages. */
export function ownerMessage(pages: readonly SitePage[]): OwnerMessage {
  const all = phonesOf(pages);
  const phones = all.filter(({ label }) => !FAX.test(label));
  // A number is written with its area in one place, and without it in another.
  const own = pages
    .flatMap((one, at) => factsOf(one, at === 0))
    .map((fact) =>
      fact.kind === 'phone' ? { ...fact, text: phones.find(({ text }) => isSameNumber(fact.text, text))?.text ?? fact.text } : fact,
    );
  const chat = phones.find(({ isChat }) => isChat);
  if (chat && !own.some(({ kind }) => kind === 'whatsapp')) own.push({ kind: 'whatsapp', text: chat.text, url: chat.url });
  // "Plantão 24 horas" names no days: the hours of the house may stand on another page.
  const hours = own.find(({ kind, text }) => kind === 'hours' && DAY.test(text)) ?? own.find(({ kind }) => kind === 'hours');
  const first = (kind: FoundFact['kind']) => (kind === 'hours' ? hours : own.find((fact) => fact.kind === kind))?.text;
  const [home] = pages;
  const name = first('name');
  const phone = first('phone');
  const others = phones.filter(({ text }) => ![phone, first('whatsapp')].some((known) => isSameNumber(known, text)));
  if (!phone && others.length > 0) own.push({ kind: 'phone', text: others[0]!.text, url: others[0]!.url });
  const more = phone ? others : others.slice(1);
  const facts = [...own, ...more.map(({ text, url }) => ({ kind: 'phone' as const, text, url }))];
  const stated = readParts(pages, facts);
  stated.parts.push(...footerParts(pages), ...numbersOf(all.filter(({ label }) => FAX.test(label))));
  const openingHours = hoursInWords(first('hours') ?? '', home?.page.lang ?? '');
  stated.parts.push(
    ...openingHours.notes.map((text): StatedPart => ({ is: 'prose', heading: openingHours.label, url: hours!.url, paragraphs: [text] })),
  );
  const company = companyOf(pages);
  if (company) stated.company = company;
  const lines = [
    name,
    home?.page.description,
    first('address'),
    openingHours.table || undefined,
    isSameNumber(first('phone'), first('whatsapp')) ? undefined : first('phone'),
    first('whatsapp') && `WhatsApp ${first('whatsapp')}`,
    ...more.map(({ label, text }) => (label ? `${label}: ${text}` : text)),
    first('email'),
    ...profilesOf(pages),
    registryOf(pages),
    '',
    ...wordsOf(stated),
  ];
  const kept = lines.filter((line, at) => line !== undefined && line !== null && (line === '' || lines.indexOf(line) === at));
  return { text: kept.join('\n').trim(), name: name ?? null, place: townOf(pages), facts, stated, contradictions: contradictionsOf(own) };
}

/** Nobody calls it. */
const FAX = /^fax$/i;
const numbersOf = (phones: readonly SitePhone[]): StatedPart[] =>
  phones.map(({ label, text, url }) => ({ is: 'prose', heading: label, url, paragraphs: [text] }));

/** Max characters of the site's own text that are included: as much as a person would read before asking. */
const MAX_WORDS = 6000;

function wordsOf({ headline, lead, parts }: StatedSite): string[] {
  const all = [headline, lead, ...parts.flatMap(saidOf)].filter((text) => text !== undefined);
  let left = MAX_WORDS;
  return all.filter((text) => {
    left -= text.length;
    return left >= 0;
  });
}

const MAX_PROFILES = 3;

/** One of each network. */
function profilesOf(pages: readonly SitePage[]): string[] {
  const urls = pages
    .flatMap(({ page }) => [...(page.profiles ?? []), ...(page.structured?.business.profiles ?? [])])
    .map((url) => new URL(url));
  const byHost = new Map(urls.reverse().map((url) => [url.host.replace(/^www\./, ''), url]));
  return [...byHost].slice(0, MAX_PROFILES).map(([host, { pathname }]) => {
    const user = pathname.replaceAll('/', '');
    return host === 'instagram.com' ? `Instagram @${user}` : `${host}/${user}`;
  });
}

/** A footer often has the name, the street and the phone in one line. */
const PHONE_BEHIND = /[\s,|–-]+(?:tel(?:efone)?\.?|fone|phone)?[:\s]*(?:\+\d{1,3}\s?)?\(?\d{2,3}\)?\s?\d{3,5}[-\s.]?\d{4}\s*$/i;
/** "…, Bellingham. Blue door behind the bike shop": abbreviations are shorter. */
const NEXT_SENTENCE = /(?<=\p{Ll}{4})\.\s+\p{Lu}\p{Ll}.*$/u;
const NAME_BEFORE = /^[^\d,]{2,60}?\s[-–|]\s(?=(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|calle)\b)/i;
const MAP_LINK =
  /[\s(|–-]*(?:ver|veja|abrir|see|view|open)?\s*(?:no|o|en el|el|on|in|the)*\s*(?:google )?(?:mapa?s?|maps?)\)?\s*$|[\s(|–-]*(?:como chegar|c[oó]mo llegar|get directions)\)?\s*$/i;

function factsOf({ url, page, lines }: SitePage, isHome: boolean): FoundFact[] {
  const { phone, address, hours } = readCustomerFacts([page]);
  const { business } = page.structured;
  const whatsapp = page.contact.whatsapp.map(numberIn).find(Boolean);
  const seen = page.text.split('\n').map((text) => ({ text: text.trim() }));
  const found: [FoundFact['kind'], string | null | undefined][] = [
    // Titles of other pages name their subject, not the business.
    [
      'name',
      business.name ??
        page.siteName ??
        (isHome ? nameOf(page, url, NAME_BEFORE.exec(address ?? '')?.[0].replace(/\s*[-–|]\s*$/, '')) : undefined),
    ],
    ['phone', business.phone ?? phone?.text],
    ['email', page.contact.mailLinks[0]?.split('?')[0] ?? business.email ?? mailIn(page.text)],
    [
      'address',
      [
        address?.replace(NEXT_SENTENCE, '').replace(MAP_LINK, '').replace(PHONE_BEHIND, '').replace(NAME_BEFORE, ''),
        townBelow(address, lines) || townBelow(address, seen),
      ]
        .filter(Boolean)
        .join(', ') || business.address,
    ],
    ['hours', hoursIn(lines) || hoursIn(seen) || (business.hours && spokenHours(business.hours, page.lang)) || hours],
    ['whatsapp', whatsapp],
  ];
  return found.flatMap(([kind, text]) => (text ? [{ kind, text: text.trim(), url }] : []));
}

/** A town and state on a line of their own, below a street. */
const TOWN =
  /^\p{Lu}[\p{L} .'’-]{2,40}(?:,| [-–/]|\/)\s*\p{L}[\p{L} .'’-]{1,30}(?:\/\p{Lu}{2})?(?:[ ,]+[\d-]{5,10})?$|^\d{5} \p{Lu}[\p{L} .'’-]{2,40}$|^\p{Lu}[\p{L} .'’-]{2,40},? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u;

/** The line below a street, where it is a town. */
function townBelow(address: string | null, lines: SitePage['lines']): string {
  const at = address ? lines.findIndex(({ text }) => text === address) : -1;
  const below = at < 0 ? '' : (lines[at + 1]?.text ?? '');
  return TOWN.test(below) ? below : '';
}

const POSTCODE = /^\d{5}(?:-\d{3})?\s|\s[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** Town of the first address that has it on a line of its own. */
function townOf(pages: readonly SitePage[]): string | null {
  const below = pages.map(({ page, lines }) => townBelow(readCustomerFacts([page]).address, lines)).find(Boolean);
  const parts = (below ?? '').split(/,\s*|\s[-–/]\s?|\//).map((part) => part.replace(POSTCODE, '').trim());
  const state = parts.findIndex((part) => /^\p{Lu}{2}$/u.test(part));
  return parts[Math.max(0, state - 1)] || null;
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

const mailIn = (text: string): string | undefined =>
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(
    text.replace(/ ?(?:\(arroba\)|\[at\]|\(at\)) ?/gi, '@').replace(/(\w) @ (\w+) \. (?=\w)/g, '$1@$2.'),
  )?.[0];

/** Facts that differ between pages. Numbers are compared by their digits. */
function contradictionsOf(all: readonly FoundFact[]): OwnerMessage['contradictions'] {
  const messaged = all.filter(({ kind }) => kind === 'whatsapp').map(({ text }) => endOf(text));
  const facts = all.filter(({ kind, text }) => kind !== 'phone' || !messaged.includes(endOf(text)));
  const kinds = ['name', 'phone', 'email', 'address'] as const;
  return kinds.flatMap((kind) => {
    const values = [...new Map(facts.filter((fact) => fact.kind === kind).map((fact) => [sameness(fact), fact])).values()];
    return values.length > 1 ? [{ kind, values }] : [];
  });
}

const sameness = ({ kind, text }: FoundFact): string => (kind === 'phone' ? endOf(text) : text.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
