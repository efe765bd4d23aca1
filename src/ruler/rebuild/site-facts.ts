import { DAY, hasAddress, readCustomerFacts } from '../page/customer-facts.ts';
import { LANDMARK_BEHIND } from './landmark.ts';
import { plainly } from './plainly.ts';
import { joinedAddress } from './site-address.ts';
import { hoursIn, isOfDeparture, isOfEvent, LEADS_IN, linesOfActivities, OF_DELIVERY, OF_PHONE } from './site-hours.ts';
import { nameInAddress, nameOf } from './site-name.ts';
import { numberIn } from './site-numbers.ts';
import type { FoundFact, SitePage } from './site-page.ts';
import { spokenHours } from './spoken-hours.ts';

/** A footer often has the name, the street and the phone in one line. */
const PHONE_BEHIND = /[\s,|–-]+(?:tel(?:efone)?\.?|fone|phone)?[:\s]*(?:\+\d{1,3}\s?)?\(?\d{2,3}\)?\s?\d{3,5}[-\s.]?\d{4}\s*$/i;
/** "… - Fone/Fax:", whose number stands on the next line. */
const LABEL_BEHIND = /[\s,|–-]+(?:tel\p{L}*|fone|phone|fax)\.?(?:\s?\/\s?\p{L}+)?[.:\s]*$/iu;
/** "…, Bellingham. Blue door behind the bike shop": abbreviations are shorter. */
const NEXT_SENTENCE = /(?<=\p{Ll}{4})\.\s+\p{Lu}\p{Ll}.*$/u;
/** "…, Garanhuns - PE, no portão de ferro verde": the way to the door, at the end of an address. */
export const WAY_BEHIND = /(?<=\d.*)(?:,\s+\p{Ll}[^\s,\d]*(?:\s[^\s,\d–-]+){2,})+\.?$/u;
/** "(em cima da papelaria)", which stands beside the address. */
const WAY_IN_BRACKETS = /\s*\(\p{L}[^\s()\d]*(?:\s[^\s()\d]+){2,}\)/u;
/** "Campanha na Praça do Museu, 2010": a year behind a place is no number of a house. */
const DATED = /^(?!(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|calle|plaza)).*\D(?:19|20)\d\d\.?$/iu;
/** "A oficina fica na Rua Treze de Maio, 77". */
export const LEADS_TO =
  /^(?:(?:a|o|the|la|el|nossa|nosso|our|nuestr[oa])\s)?(?:\p{L}+\s){0,2}(?:fica|ficamos|estamos|est[áa]|is|are|queda)\s(?:(?:localizad|situad|ubicad)[oa]s?\s|located\s|situated\s)?(?:n[ao]s?|em|at|on|in|en)\s/iu;
const NAME_BEFORE =
  /^[^\d,]{2,60}?\s[-–|]\s(?=(?:rua|r\.|av|alameda|travessa|praça|rodovia|estrada|calle|c\/|avda|plaza|pza|paseo|camino|carrer)(?!\p{L}))/iu;
/** "Huellitas - C/ Mantería 23 - Tel. 983 27 44 10 - hola@…": contacts, and whoever made the page, in the row of an address. */
const NO_PART = /@|^(?:webmaster|site|design\p{L}*|dise[ñn]o|desenvolvid\p{L}*)(?!\p{L})|https?:|www\./iu;
const withoutContacts = (address: string | null | undefined): string | null | undefined => {
  const parts = address?.split(/\s+[-–]\s+/) ?? [];
  const own = parts.filter((part, at) => at === 0 || !(NO_PLACE.test(part) || NO_PART.test(part)));
  return parts.length > 2 && own.length < parts.length ? own.join(' - ') : address;
};
/** "Dirección: Av. El Éxodo 841". */
const LABEL_BEFORE = /^(?:(?:nosso )?endere[çc]o|direcci[óo]n|(?:our )?address|domicilio)\s*:\s*/i;
/** "Car Club Tire - Orange City, Florida", as a program fills it in. */
const TOWN_BEHIND = /\s+[-–|]\s+\p{Lu}[\p{L}' ]+,\s*\p{Lu}[\p{L} ]+$/u;
const MAP_LINK =
  /[\s(|–-]*(?:ver|veja|abrir|see|view|open)?\s*(?:no|o|en el|el|on|in|the)*\s*(?:google )?(?:mapa?s?|maps?)\)?\s*$|[\s(|–-]*(?:como chegar|c[oó]mo llegar|get directions)\)?\s*$/i;

/** "Hartley & Sons, 14 Crown Street": a name that ends before the number of the house. */
export function withoutNames(facts: readonly FoundFact[]): FoundFact[] {
  const name = plainly(facts.find(({ kind }) => kind === 'name')?.text ?? '');
  return facts.map((fact) => {
    const [, before = '', rest = ''] =
      (fact.kind === 'address' && /^([^,\d]{3,60}), ((?:\d|Unit |Suite |Shop |Studio |Flat |Yard ).*)$/.exec(fact.text)) || [];
    return before && name.startsWith(plainly(before)) ? { ...fact, text: rest } : fact;
  });
}

/** "Desde el centro, tome la avenida Bustillo hasta el kilómetro 8." leads to the house and is not where it stands. */
const isRoute = (text: string): boolean =>
  ROUTE.test(text) && /(?<!\p{L})(?:hasta|até|to|towards|por|pela|pelo|along|km|kil[óo]met\p{L}+)(?!\p{L})/iu.test(text);
const ROUTE =
  /^(?:desde|saindo|vindo|quem vem|partindo|tome|tomar|siga|seguir|pegue|pegar|entre na|viniendo|from|take|follow|coming|turn)\s/iu;

/** Between an address and what else a line says: signs, and ends of sentences. */
export const APART = /\s+[*|•·]\s+|(?<=\p{Ll}{3}|\d\p{Ll}?|[)])[.!]\s+(?=\p{Lu})|(?<=\?)\s+/u;
const NO_PLACE = /@|\d{4}[-. ]?\d{4}|\d{2,3} \d{2,3} \d{2,3}|(?<!\p{L})(?:tel|fone|phone|fax|cnpj|whats\p{L}*)(?!\p{L})/iu;
/** A town, with its postal code or behind it. */
const IS_TOWN =
  /^(?:(?:CEP:? ?)?[\d-]{4,9},? )?\p{Lu}[\p{L} .'’-]{2,40}(?:[,/ –-]+(?:\p{Lu}{2}|\p{Lu}[\p{L} ]+))?(?:[ ,–-]+(?:CEP:? ?)?[\d-]{5,9})?$/u;

/** "Hostal Pilar * Calle del Trabuco, 9 * 16001 Cuenca * Tel. 969 …": of a line the part with the street, and the town behind it. */
function addressAmong(line: string | null | undefined): string | null | undefined {
  const parts = line?.split(APART).map((part) => part.trim().replace(/\.$/, '')) ?? [];
  const at = parts.findIndex(hasAddress);
  if (at < 0 || parts.length === 1) return line;
  const town = parts[at + 1] ?? '';
  const isTown = /[*|•·]/.test(line!) && IS_TOWN.test(town) && !NO_PLACE.test(town);
  return [parts[at]!, ...(isTown ? [town] : [])].join(', ');
}

/** "Patio cubierto de 90 m². De lunes a viernes de 8:00 a 20:00.": the sentences with days and hours. */
function sentencesOfHours(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const own = sentences.filter((one) => DAY.test(one) || /\d(?:h|:\d\d| ?[ap]m)/i.test(one));
  return own.length > 0 && own.length < sentences.length ? own.join(' ') : text;
}

/** Facts that a page states. */
export function factsOf({ url, page, lines }: SitePage, isHome: boolean): FoundFact[] {
  const { phone, address: written, hours: stated } = readCustomerFacts([page]);
  const hours = stated && sentencesOfHours(stated);
  const address = withoutContacts(written && (DATED.test(written) || isRoute(written)) ? null : written) ?? null;
  const street = addressAmong(address)
    ?.replace(NEXT_SENTENCE, '')
    .replace(WAY_BEHIND, '')
    .replace(LANDMARK_BEHIND, '')
    .replace(MAP_LINK, '')
    .replace(PHONE_BEHIND, '')
    .replace(LABEL_BEHIND, '')
    .replace(NAME_BEFORE, '')
    .replace(LEADS_TO, '')
    .replace(LABEL_BEFORE, '')
    .replace(WAY_IN_BRACKETS, '');
  const { business } = page.structured;
  const whatsapp = page.contact.whatsapp.map(numberIn).find(Boolean);
  const seen = page.text.split('\n').map((text) => ({ text: text.trim() }));
  const activities = [...linesOfActivities(lines), ...lines.flatMap(({ text }) => (OF_PHONE.test(text) ? [text] : []))];
  const isOfActivity = (text: string) => text.length > MIN_HOURS && activities.some((one) => one.includes(text));
  const found: (readonly [FoundFact['kind'], string | null | undefined])[] = [
    // Titles of other pages name their subject, not the business.
    [
      'name',
      business.name?.replace(TOWN_BEHIND, '') ??
        // "sinalverde", as a builder of sites calls it.
        (page.siteName && SLUG.test(page.siteName)
          ? (nameInAddress(page, url) ?? (isHome ? page.siteName : undefined))
          : page.siteName?.split(/\s+[-–—|]\s+/)[0]) ??
        (isHome ? nameOf(page, url, NAME_BEFORE.exec(address ?? '')?.[0].replace(/\s*[-–|]\s*$/, '')) : undefined),
    ],
    ['phone', business.phone ?? phone?.text],
    ...mailsOf(page).map((mail) => ['email', mail] as const),
    ['address', joinedAddress(street, address, [lines, seen]) || business.address],
    [
      'hours',
      hoursIn(lines.filter(({ text }) => !OF_PHONE.test(text))) ||
        hoursIn(seen.filter(({ text }) => !isOfActivity(text) && !OF_PHONE.test(text))) ||
        (business.hours && spokenHours(business.hours, page.lang)) ||
        (hours &&
        !isOfActivity(hours) &&
        !OF_PHONE.test(hours) &&
        isOfHouse(hours, page.text) &&
        !isOfEvent(hours) &&
        !isOfDeparture(hours) &&
        !OF_DELIVERY.test(hours) &&
        !LEADS_IN.test(hours)
          ? hours
          : null),
    ],
    ['whatsapp', whatsapp],
  ];
  return found.flatMap(([kind, text]) => (text ? [{ kind, text: text.trim(), url }] : []));
}

/** Characters. */
const MIN_HOURS = 12;
const SLUG = /^[\p{Ll}\d]+$/u;

/** "O café da manhã é servido das 8h às 10h30" is no time at which the house is open. */
const isOfHouse = (hours: string, text: string): boolean => {
  const line = text.split('\n').find((one) => one.includes(hours)) ?? hours;
  const before = line.slice(0, line.indexOf(hours) + hours.search(/\d/)).trim();
  if (OF_DELIVERY.test(before.split(/[.!?]\s+/).at(-1)!)) return false;
  return DAY.test(hours) || OPEN.test(before) || OPEN.test(hours) || before.split(/\s+/).length <= MAX_BEFORE_CLOCK;
};
const OPEN = /hor[áa]rio|funciona|atend|aten[cç]|abert|abiert|abr[ei]|expediente|plant[ãa]o|open|hours/iu;
const MAX_BEFORE_CLOCK = 3;

/** Of one street in several forms the one with the most of its address. */
export function fullest(own: readonly FoundFact[]): string | undefined {
  const [first, ...others] = own.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const street = START_OF_STREET.exec(first ?? '')?.[0].toLowerCase();
  const same = others.filter((text) => street && text.toLowerCase().startsWith(street));
  const isFuller = (one: string, other: string) =>
    hasPostcode(one) === hasPostcode(other) ? one.length > other.length && one.length < MAX_ADDRESS && !repeats(one) : hasPostcode(one);
  return same.reduce((most, one) => (isFuller(one, most) ? one : most), first ?? '') || undefined;
}
/** "…, Juvevê - Curitiba/PR, Juvevê – Curitiba – PR": joined from two lines that say the same. */
const repeats = (address: string): boolean => {
  const words = address.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words).size < words.length;
};
const MAX_ADDRESS = 130;
const START_OF_STREET = /^\D{4,}\d[\d.]{0,5}/;
export const hasPostcode = (text: string): boolean => /\b\d{5}-\d{3}\b|\(\d{4}\)|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b\d{5}\b/.test(text);

/** The address that people read, before one that only a link has. */
function mailsOf({ contact, structured, text }: SitePage['page']): (string | undefined)[] {
  const linked = contact.mailLinks.map((mail) => mail.split('?')[0]!);
  const isShown = (mail: string) => text.toLowerCase().includes(mail.toLowerCase());
  const shown = linked.find(isShown) ?? (linked.length > 0 ? shownMail(text) : undefined);
  if (shown && !linked.some(isShown)) return [shown, linked[0]];
  return [shown ?? linked[0] ?? structured.business.email ?? mailIn(text)];
}
const shownMail = (text: string): string | undefined => /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0];

const mailIn = (text: string): string | undefined =>
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(
    text.replace(/ ?(?:[([](?:arroba|at)[)\]]) ?/gi, '@').replace(/(\w) @ (\w+) \. (?=\w)/g, '$1@$2.'),
  )?.[0];
