import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isHours, readCustomerFacts } from '../page/customer-facts.ts';
import { SAYS_NOTHING } from '../rules/found.ts';
import { ownWords } from './own-words.ts';
import type { FoundFact, OwnerMessage, SitePage } from './site-page.ts';

/** Combines facts and text of a site into one message. Nothing is added: every line is on one of the pages. */
export function ownerMessage(pages: readonly SitePage[]): OwnerMessage {
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
    '',
    ...ownWords(pages),
  ];
  const told = lines.filter((line, at) => line !== undefined && line !== null && (line === '' || lines.indexOf(line) === at));
  return { text: told.join('\n').trim(), name: name ?? null, place: townOf(pages), facts, contradictions: contradictionsOf(facts) };
}

const MAX_DAYS = 10;
/** A footer often has the name, the street and the phone in one line. */
const PHONE_BEHIND = /[\s,|–-]+(?:tel(?:efone)?\.?|fone|phone)?[:\s]*(?:\+\d{1,3}\s?)?\(?\d{2,3}\)?\s?\d{3,5}[-\s.]?\d{4}\s*$/i;
const NAME_BEFORE = /^[^\d,]{2,60}?\s[-–|]\s(?=(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|calle)\b)/i;
const MAP_LINK =
  /[\s(|–-]*(?:ver|veja|abrir|see|view|open)?\s*(?:no|o|en el|el|on|in|the)*\s*(?:google )?(?:mapa?s?|maps?)\)?\s*$|[\s(|–-]*(?:como chegar|c[oó]mo llegar|get directions)\)?\s*$/i;

function factsOf({ url, page, lines }: SitePage, isHome: boolean): FoundFact[] {
  const { phone, address, hours } = readCustomerFacts([page]);
  const { business } = page.structured;
  const whatsapp = page.contact.whatsapp.map(numberIn).find(Boolean);
  const found: [FoundFact['kind'], string | null | undefined][] = [
    // Titles of other pages name their subject, not the business.
    [
      'name',
      business.name ?? page.siteName ?? (isHome ? (nameInTitle(page.title) ?? ownerOf(page.text) ?? nameInHeading(page)) : undefined),
    ],
    ['phone', phone?.text ?? business.phone],
    ['email', page.contact.mailLinks[0]?.split('?')[0] ?? business.email],
    [
      'address',
      [address?.replace(MAP_LINK, '').replace(PHONE_BEHIND, '').replace(NAME_BEFORE, ''), townBelow(address, lines)]
        .filter(Boolean)
        .join(', ') || business.address,
    ],
    ['hours', hoursIn(lines) || hours || business.hours],
    ['whatsapp', whatsapp],
  ];
  return found.flatMap(([kind, text]) => (text ? [{ kind, text: text.trim(), url }] : []));
}

/** A town and state on a line of their own, below a street. */
const TOWN = /^\p{Lu}[\p{L} .'’-]{2,40}(?:,| [-–/])\s*\p{L}{2,20}(?:[ ,]+[\d-]{5,10})?$/u;

/** The line below a street, where it is a town. */
function townBelow(address: string | null, lines: SitePage['lines']): string {
  const at = address ? lines.findIndex(({ text }) => text === address) : -1;
  const below = at < 0 ? '' : (lines[at + 1]?.text ?? '');
  return TOWN.test(below) ? below : '';
}

/** Town of the first address that has it on a line of its own. */
function townOf(pages: readonly SitePage[]): string | null {
  const below = pages.map(({ page, lines }) => townBelow(readCustomerFacts([page]).address, lines)).find(Boolean);
  return below?.split(/,| [-–/]/)[0] ?? null;
}

/** All lines of a table of hours. */
const hoursIn = (lines: SitePage['lines']): string =>
  [...new Set(lines.map(({ text }) => text).filter(isHours))].slice(0, MAX_DAYS).join('. ');

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

/** A heading that is written like a name and stands elsewhere on the page too, as names do. */
function nameInHeading({ headings, text }: SitePage['page']): string | undefined {
  const [first] = headings.filter(({ level }) => level === 1);
  const name = first?.text ?? '';
  const isName = /^\p{Lu}[\p{L}\d'’&.]*(?:\s+(?:d[aeo]s?|e|del?|la|las|los|y|and|of|the|&|\p{Lu}[\p{L}\d'’&.]*)){0,5}$/u.test(name);
  return isName && text.split(name).length > 2 ? name : undefined;
}

/** Holder of the copyright notice. */
const ownerOf = (text: string): string | undefined =>
  /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?\s*[-–—.,|]?\s*(\p{Lu}[^\n.|–—-]{2,50})/iu.exec(text)?.[1]?.trim();

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
