import { readCustomerFacts } from '../page/customer-facts.ts';
import { plainly } from './plainly.ts';
import { joinedAddress } from './site-address.ts';
import { hoursIn, isOfEvent } from './site-hours.ts';
import { nameOf } from './site-name.ts';
import { numberIn } from './site-numbers.ts';
import type { FoundFact, SitePage } from './site-page.ts';
import { spokenHours } from './spoken-hours.ts';

/** A footer often has the name, the street and the phone in one line. */
const PHONE_BEHIND = /[\s,|–-]+(?:tel(?:efone)?\.?|fone|phone)?[:\s]*(?:\+\d{1,3}\s?)?\(?\d{2,3}\)?\s?\d{3,5}[-\s.]?\d{4}\s*$/i;
/** "…, Bellingham. Blue door behind the bike shop": abbreviations are shorter. */
const NEXT_SENTENCE = /(?<=\p{Ll}{4})\.\s+\p{Lu}\p{Ll}.*$/u;
const NAME_BEFORE = /^[^\d,]{2,60}?\s[-–|]\s(?=(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|calle)\b)/i;
const MAP_LINK =
  /[\s(|–-]*(?:ver|veja|abrir|see|view|open)?\s*(?:no|o|en el|el|on|in|the)*\s*(?:google )?(?:mapa?s?|maps?)\)?\s*$|[\s(|–-]*(?:como chegar|c[oó]mo llegar|get directions)\)?\s*$/i;

/** "Hartley & Sons, 14 Crown Street": a name that ends before the number of the house. */
export function withoutName(address: string | undefined, name: string): string | undefined {
  const [, before = '', rest = ''] = /^([^,\d]{3,60}), (\d.*)$/.exec(address ?? '') ?? [];
  return before && plainly(name).startsWith(plainly(before)) ? rest : address;
}

/** Facts that a page states. */
export function factsOf({ url, page, lines }: SitePage, isHome: boolean): FoundFact[] {
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
      joinedAddress(address?.replace(NEXT_SENTENCE, '').replace(MAP_LINK, '').replace(PHONE_BEHIND, '').replace(NAME_BEFORE, ''), address, [
        lines,
        seen,
      ]) || business.address,
    ],
    [
      'hours',
      hoursIn(lines) ||
        hoursIn(seen) ||
        (business.hours && spokenHours(business.hours, page.lang)) ||
        (hours && !isOfEvent(hours) ? hours : null),
    ],
    ['whatsapp', whatsapp],
  ];
  return found.flatMap(([kind, text]) => (text ? [{ kind, text: text.trim(), url }] : []));
}

/** Of one street in several forms the one with the most of its address. */
export function fullest(own: readonly FoundFact[]): string | undefined {
  const [first, ...others] = own.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const street = START_OF_STREET.exec(first ?? '')?.[0].toLowerCase();
  const same = others.filter((text) => street && text.toLowerCase().startsWith(street));
  return same.reduce((most, one) => (hasPostcode(one) && !hasPostcode(most) ? one : most), first ?? '') || undefined;
}
const START_OF_STREET = /^\D{4,}\d[\d.]{0,5}/;
const hasPostcode = (text: string): boolean => /\b\d{5}-\d{3}\b|\(\d{4}\)|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{5}\b/.test(text);

const mailIn = (text: string): string | undefined =>
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(
    text.replace(/ ?(?:\(arroba\)|\[at\]|\(at\)) ?/gi, '@').replace(/(\w) @ (\w+) \. (?=\w)/g, '$1@$2.'),
  )?.[0];
