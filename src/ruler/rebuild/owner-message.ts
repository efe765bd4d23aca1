import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { DAY, readCustomerFacts } from '../page/customer-facts.ts';
import { companyOf, registryOf } from './company.ts';
import { contradictionsOf, endOf, mistyped } from './contradictions.ts';
import { footerParts } from './footer-parts.ts';
import { withOneHours } from './one-of-each.ts';
import { phonesOf, type SitePhone } from './phone-numbers.ts';
import { plainly } from './plainly.ts';
import { pricedOnce } from './priced-twice.ts';
import { readParts } from './read-parts.ts';
import { isSample, isSamplePage } from './sample-text.ts';
import { joinedAddress, POSTCODE, townBelow } from './site-address.ts';
import { hoursIn, hoursInWords, hoursOfAnyDay, hoursOfParts, hoursOfSite, isOfEvent } from './site-hours.ts';
import { menuOf } from './site-menu.ts';
import { nameOf } from './site-name.ts';
import type { FoundFact, OwnerMessage, SitePage } from './site-page.ts';
import { spokenHours } from './spoken-hours.ts';
import { type StatedPart, type StatedSite, saidOf } from './stated-part.ts';
import { TAX_NUMBER } from './tax-number.ts';

/**
 * Combines facts and text of a site into one message. Nothing is added: every line is on one of the pages. @param year feasts of years
 * before it are over.
 */
export function ownerMessage(found: readonly SitePage[], year?: number): OwnerMessage {
  const pages = found.filter((page) => !isSamplePage(page)).map(withoutSamples);
  const written = phonesOf(pages);
  const all = withoutMistyped(written);
  const phones = all.filter(({ label }) => !FAX.test(label));
  // A number is written with its area in one place, and without it in another.
  const said = pages
    .flatMap((one, at) => factsOf(one, at === 0))
    .map((fact) =>
      fact.kind === 'phone' || fact.kind === 'whatsapp'
        ? { ...fact, text: written.find(({ text }) => isSameNumber(fact.text, text))?.text ?? fact.text }
        : fact,
    );
  const wrong = [...mistyped(written)];
  const rightOf = (text: string) => wrong.find(([one]) => isSameNumber(one.text, text))?.[1].text ?? text;
  const own = said.map((fact) => (fact.kind === 'phone' || fact.kind === 'whatsapp' ? { ...fact, text: rightOf(fact.text) } : fact));
  const chat = phones.find(({ isChat }) => isChat);
  if (chat && !own.some(({ kind }) => kind === 'whatsapp')) own.push({ kind: 'whatsapp', text: chat.text, url: chat.url });
  const stated = hoursOfSite(pages);
  const [hours] = stated;
  // "Plantão 24 horas" names no days: the hours of the house may stand on another page.
  const anyHours = hours?.text ?? own.find(({ kind, text }) => kind === 'hours' && DAY.test(text))?.text;
  const address = withoutName(fullest(own), own.find(({ kind }) => kind === 'name')?.text ?? '');
  const first = (kind: FoundFact['kind']) =>
    kind === 'hours'
      ? (anyHours ?? own.find((fact) => fact.kind === kind)?.text)
      : kind === 'address'
        ? address
        : own.find((fact) => fact.kind === kind)?.text;
  const [home] = pages;
  const name = first('name');
  const phone = first('phone');
  const others = phones.filter(({ text }) => ![phone, first('whatsapp')].some((known) => isSameNumber(known, text)));
  if (!phone && others.length > 0) own.push({ kind: 'phone', text: others[0]!.text, url: others[0]!.url });
  const more = phone ? others : others.slice(1);
  const facts = [
    ...(address ? [{ kind: 'address' as const, text: address, url: own.find(({ kind }) => kind === 'address')!.url }] : []),
    ...own,
    ...more.map(({ text, url }) => ({ kind: 'phone' as const, text, url })),
  ];
  const mistaken = wrong.map(([{ text, url }]) => ({ kind: 'phone' as const, text, url }));
  const read = readParts(pages, [...facts, ...mistaken], year);
  const { parts, contradictions: prices } = pricedOnce(read.parts);
  const contradictions = [...contradictionsOf(said, written, [...stated, ...severalOf(hoursOfAnyDay(pages))]), ...prices];
  const site = withOneHours({ ...read, parts: withNumbers(parts, wrong) }, contradictions);
  site.parts.push(...footerParts(pages), ...numbersOf(all.filter(({ label }) => FAX.test(label))));
  const openingHours = hoursInWords(first('hours') ?? '', home?.page.lang ?? '');
  const ofParts = hoursOfParts(pages).map((text) => text.replace(/(?<![.!?])$/, '.'));
  const notes = [...openingHours.notes, ...ofParts];
  if (notes.length > 0) site.hours = notes.slice(0, MAX.notes);
  const numbers = phones.map(({ text, label, e164 }) => ({ text, ...(label && { label }), ...(e164 && { e164 }) }));
  const chatNumber = first('whatsapp');
  if (chatNumber && asWritten(chatNumber, pages) !== chatNumber) numbers.push({ text: asWritten(chatNumber, pages) });
  if (numbers.length > 0) site.phones = numbers;
  if (address && address.length <= MAX.address) site.address = address;
  const menu = menuOf(found);
  if (menu.length > 0) site.menu = menu;
  const company = companyOf(found);
  if (company) site.company = company;
  if (contradictions.length > 0)
    site.differing = contradictions.slice(0, MAX.contradictions).map(({ kind, values }) => ({
      kind,
      values: values.slice(0, MAX.values).map(({ text }) => text.slice(0, MAX.value)),
      at: values.slice(0, MAX.values).map(({ url }) => new URL(url).pathname.slice(0, MAX.value / 2)),
    }));
  const lines = [
    name,
    home?.page.description,
    first('address'),
    openingHours.table || undefined,
    isSameNumber(first('phone'), first('whatsapp')) ? undefined : first('phone'),
    first('whatsapp') && `WhatsApp ${first('whatsapp')}`,
    ...more.map(({ text }) => text),
    first('email'),
    ...profilesOf(pages),
    ...handlesOf(pages),
    registryOf(found),
    '',
    ...wordsOf(site),
  ];
  const kept = lines.filter((line, at) => line !== undefined && line !== null && (line === '' || lines.indexOf(line) === at));
  return { text: kept.join('\n').trim(), name: name ?? null, place: townOf(pages) ?? townIn(address), facts, stated: site, contradictions };
}

/** Without lines that a program put there, and without numbers of companies, which look like telephones. */
function withoutSamples(one: SitePage): SitePage {
  const text = (one.page.text ?? '')
    .split('\n')
    .filter((line) => !isSample(line.trim()))
    .map((line) => line.replace(TAX_NUMBERS, ''))
    .join('\n');
  const mailLinks = one.page.contact.mailLinks.filter((mail) => !isSample(mail));
  return { ...one, page: { ...one.page, text, contact: { ...one.page.contact, mailLinks } } };
}
const TAX_NUMBERS = new RegExp(TAX_NUMBER.source, 'giu');

/** Of one street in several forms the one with the most of its address. */
function fullest(own: readonly FoundFact[]): string | undefined {
  const [first, ...others] = own.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const street = START_OF_STREET.exec(first ?? '')?.[0].toLowerCase();
  const same = others.filter((text) => street && text.toLowerCase().startsWith(street));
  return same.reduce((most, one) => (hasPostcode(one) && !hasPostcode(most) ? one : most), first ?? '') || undefined;
}
const START_OF_STREET = /^\D{4,}\d[\d.]{0,5}/;
const hasPostcode = (text: string): boolean => /\b\d{5}-\d{3}\b|\(\d{4}\)|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{5}\b/.test(text);

/** An owner reads no more of what differs. */
const MAX = { address: 200, notes: 10, values: 12, value: 600, contradictions: 16 };

/** Nobody calls it. */
const FAX = /^fax$/i;
/** A number that is mistyped on one page is another one's. */
function withoutMistyped(phones: readonly SitePhone[]): SitePhone[] {
  const wrong = mistyped(phones);
  const all = [...wrong];
  return phones
    .filter((phone) => !wrong.has(phone))
    .map((phone) => {
      const [same] = all.find(([, right]) => right === phone) ?? [];
      return same ? { ...phone, label: phone.label || same.label, isChat: phone.isChat || same.isChat } : phone;
    });
}

const withNumbers = (parts: readonly StatedPart[], wrong: readonly (readonly [SitePhone, SitePhone])[]): StatedPart[] =>
  JSON.parse(JSON.stringify(parts), (key, value) =>
    typeof value === 'string' && key !== 'url' ? wrong.reduce((text, [one, right]) => text.replaceAll(one.text, right.text), value) : value,
  );
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

const HANDLE = /^@[\w.]{3,30}$/;

/** Written without a link. */
function handlesOf(pages: readonly SitePage[]): string[] {
  const linked = profilesOf(pages).join(' ').toLowerCase();
  const written = pages.flatMap(({ lines }) => lines.flatMap(({ text }) => (HANDLE.test(text) ? [text] : [])));
  return [...new Set(written)].filter((handle) => !linked.includes(handle.slice(1).toLowerCase())).slice(0, 1);
}

/** A footer often has the name, the street and the phone in one line. */
const PHONE_BEHIND = /[\s,|–-]+(?:tel(?:efone)?\.?|fone|phone)?[:\s]*(?:\+\d{1,3}\s?)?\(?\d{2,3}\)?\s?\d{3,5}[-\s.]?\d{4}\s*$/i;
/** "…, Bellingham. Blue door behind the bike shop": abbreviations are shorter. */
const NEXT_SENTENCE = /(?<=\p{Ll}{4})\.\s+\p{Lu}\p{Ll}.*$/u;
const NAME_BEFORE = /^[^\d,]{2,60}?\s[-–|]\s(?=(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|calle)\b)/i;
const MAP_LINK =
  /[\s(|–-]*(?:ver|veja|abrir|see|view|open)?\s*(?:no|o|en el|el|on|in|the)*\s*(?:google )?(?:mapa?s?|maps?)\)?\s*$|[\s(|–-]*(?:como chegar|c[oó]mo llegar|get directions)\)?\s*$/i;

/** "Hartley & Sons, 14 Crown Street": a name that ends before the number of the house. */
function withoutName(address: string | undefined, name: string): string | undefined {
  const [, before = '', rest = ''] = /^([^,\d]{3,60}), (\d.*)$/.exec(address ?? '') ?? [];
  return before && plainly(name).startsWith(plainly(before)) ? rest : address;
}

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

/** "sentido Feira / Santo Estêvão": the direction of a road is no town of its houses. */
const TOWARDS = /(?:sentido|direção|dirección|towards) [^,/]+/iu;
const STATES =
  'Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso(?: do Sul)?|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio de Janeiro|Rio Grande do (?:Norte|Sul)|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins|AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
const BEFORE = {
  state: new RegExp(`(?:^|[,/–-]\\s?)(\\p{Lu}[\\p{L} .'’]+?)\\s?[/–,-]\\s?(?:${STATES})(?!\\p{L})`, 'u'),
  county: /(?:^|, )(\p{Lu}[\p{L} .'’-]+), (?:Co\.?|County) \p{Lu}\p{L}+$/u,
  postcode: /, (\p{Lu}[\p{L} .'’-]+), \p{Lu}[\p{L} ]+ [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u,
};

/** Town before its county or state. */
function townIn(address = ''): string | null {
  const place = address.replace(TOWARDS, '');
  return Object.values(BEFORE).flatMap((pattern) => pattern.exec(place)?.[1] ?? [])[0] ?? null;
}

/** Town of the first address that has it on a line of its own. */
function townOf(pages: readonly SitePage[]): string | null {
  const below = pages.map(({ page, lines }) => townBelow(readCustomerFacts([page]).address, lines)).find(Boolean);
  const parts = (below ?? '')
    .split(/,\s*|\s[-–/·]\s?|\//)
    .map((part) => part.replace(POSTCODE, '').trim())
    .filter(Boolean);
  const state = parts.findIndex((part) => /^\p{Lu}{2}$/u.test(part));
  return parts[Math.max(0, state - 1)] || null;
}

const WRITTEN = /\(?0[\d\s().-]{7,}\d/g;

/** A number of a link as it is dialled within its country, where a page writes it so. */
const asWritten = (number: string, pages: readonly SitePage[]): string =>
  (number.startsWith('+') ? pages : [])
    .flatMap(({ page }) => page.text.match(WRITTEN) ?? [])
    .map((text) => text.trim())
    .find((text) => isSameNumber(text, number)) ?? number;

const severalOf = <T>(all: readonly T[]): readonly T[] => (all.length > 1 ? all : []);

/** "wa.me/5511912345678" and "api.whatsapp.com/send?phone=…" contain a number. */
function numberIn(link: string): string | undefined {
  const digits = /(?:wa\.me\/|phone=)\+?(\d{10,15})/.exec(link)?.[1];
  const number = digits && parsePhoneNumberFromString(`+${digits}`);
  if (!number) return undefined;
  return number.country === 'BR' ? number.formatNational() : number.formatInternational();
}

const isSameNumber = (one: string | undefined, other: string | undefined): boolean => endOf(one) !== '' && endOf(one) === endOf(other);

const mailIn = (text: string): string | undefined =>
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(
    text.replace(/ ?(?:\(arroba\)|\[at\]|\(at\)) ?/gi, '@').replace(/(\w) @ (\w+) \. (?=\w)/g, '$1@$2.'),
  )?.[0];
