import { findPhoneNumbersInText } from 'libphonenumber-js';
import { inFigures } from './hours-in-figures.ts';
import type { PageFacts } from './page-facts.ts';

/** Facts that a buyer looks for, in the words of the page where they were found. */
export interface CustomerFacts {
  phone: { text: string; digits: number; around: string } | null;
  phoneTappable: boolean;
  whatsapp: boolean;
  /** Empty when only the structured data has one. */
  address: string | null;
  /** Structured data name the town at least. */
  town?: boolean;
  hours: string | null;
  price: string | null;
  map: boolean;
}

const ADDRESS = [
  /\b(?:rua|r\.|avenida|av\.?|alameda|al\.|travessa|tv\.|praça|rodovia|rod\.|estrada|largo|quadra|calle|c\/|carrera|avenida|avda\.?|plaza)\s+[\p{L}\d][^\n]{2,60}?,?\s*(?:n[º°o.]*\s*)?\d{1,5}\b/iu,
  // "1 metre next to a road" measures, and is no house.
  /\b\d{1,5}[^\S\n]+(?!(?:metres?|meters?|feet|foot|miles?|minutes?|mins?|hours?|days?|yards?|steps?|blocks?)\b)(?:(?!(?:an?|the|to|of|on|in|is|are|by|your)[^\S\n])[\p{L}\d.'-]+[^\S\n]+){1,4}(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|dr\.?|lane|ln\.?|way|court)\b/iu,
  /\b\d{1,4}[A-Za-z]?[^\S\n]+(?:\p{Lu}[\p{L}'.-]+[^\S\n]+){1,3}(?:Hill|Square|Place|Terrace|Crescent|Row|Parade|Quay|Mews|Gardens)\b/u,
  // Behind a number of a house, whatever its street is called: "14 Gibbet Yard, Halifax HX1 5QR".
  /\b\d{1,4}[A-Za-z]?[^\S\n]+(?:\p{Lu}[\p{L}'.-]+[^\S\n]?){1,4},[^\n]{2,60}?\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/u,
  // "Unit 4, Nottingham Road, Belper, Derbyshire DE56 1JG": a street without a number of its own.
  /\b(?:(?:Unit|Suite|Flat|Shop|Studio|Yard|Stall)[^\S\n]\d{1,4}[A-Za-z]?,[^\S\n])?(?:\p{Lu}[\p{L}'.-]+[^\S\n]){1,3}(?:Road|Street|Lane|Avenue|Way|Drive|Close|Court|Hill|Square|Place|Park|Estate),[^\n]{2,60}?\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/u,
  /\bCEP:?\s*\d{5}-?\d{3}\b/i,
  /\b\d{5}-\d{3}\b/,
];

/** True for a text with a street and its number, or with a postal code. */
export const hasAddress = (text: string): boolean => ADDRESS.some((pattern) => pattern.test(text));

/** Names of the days of the week, for other patterns. */
export const DAY_NAMES =
  '(?:segundas?|terças?|quartas?|quintas?|sextas?|s[áa]bados?|domingos?|seg|ter|qua|qui|sex|s[áa]b|dom|lunes|martes|mi[ée]rcoles|jueves|viernes|l-v|l-s|l-d|s-d|lun|jue|vie|[2-6]ª(?:[ -]feira)?|todos os dias|diariamente|todos los d[ií]as|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|daily|weekdays)';
/** No letter or figure stands before or behind: "2ª" begins and ends in neither. */
const WHOLE_DAY = `(?<![\\p{L}\\d])${DAY_NAMES}(?![\\p{L}\\d])`;
/** "24 horas de fermentação" is a time that something takes. */
const CLOCK =
  '(?<!\\d)(?:[01]?\\d|2[0-3])\\s*(?:h(?!oras? de\\b)(?:\\s*[0-5]\\d)?|:[0-5]\\d(?:\\s*[ap]m)?|\\.[0-5]\\d\\s*[ap]m|\\s*(?:am|pm|a\\.m\\.|p\\.m\\.))';
const HOURS = [
  new RegExp(`${WHOLE_DAY}[^\\n]{0,60}?(?:^|[^\\d])${CLOCK}`, 'iu'),
  new RegExp(`${CLOCK}\\s*(?:às|as|a|à|até|to|-|–|—)\\s*${CLOCK}`, 'iu'),
  /\b(?:(?:abert[oa]s?|atend\p{L}*|plant[ãa]o|funciona\p{L}*)(?: por| de)? 24 ?h(?:oras)?|open 24 hours|abierto las 24 horas)\b|^24 ?horas$/imu,
];

/** Name of a day of the week. */
export const DAY = new RegExp(WHOLE_DAY, 'iu');
export const CLOCK_OR_CLOSED = new RegExp(
  `${CLOCK}|\\b(?:fechad[oa]s?|closed|cerrad[oa]s?|n[ãa]o (?:abrimos|abre)|no (?:abrimos|abre))\\b`,
  'iu',
);

/** Words before the days of a house; anything else names what takes place then. */
const BEFORE_DAYS =
  /^(?:[^\p{L}]|hor[áa]rios?|expediente|atend\p{L}*|abert\p{L}*|abiert\p{L}*|abr\p{L}+|funciona\p{L}*|open(?:ing)?|closed|fechad\p{L}*|cerrad\p{L}*|(?:we|are|is|hours|estamos|estou|estoy|lá|aqui|aquí|here|i|am|de|das|dos|do|da|ao|aos|em|from|every|às|la|las|los|desde|todos|os|até|e|the|loja|shop|tienda)(?!\p{L}))*$/iu;
/** "De terça a sexta, das 13h às 17h": begins with days, and not with what takes place then. */
export const beginsWithDays = (text: string): boolean => BEFORE_DAYS.test(text.slice(0, DAY.exec(text)?.index ?? text.length));
const MAX_BEFORE = 48;

/** Whether a line says when somebody is there. */
export function isHours(line: string): boolean {
  const day = DAY.exec(line);
  if (!day || line.length >= LONG_LINE) return false;
  const clock = CLOCK_OR_CLOSED.exec(line);
  const from = Math.min(day.index, clock?.index ?? day.index);
  if (clock) return from <= MAX_BEFORE;
  const stated = inFigures(line);
  const spoken = CLOCK_OR_CLOSED.exec(stated);
  return spoken !== null && BEFORE_DAYS.test(stated.slice(0, Math.min(day.index, spoken.index)));
}

const PRICE =
  /(?:R\$|US\$|€|£|(?<![A-Z])\$)\s?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{2})?|\b\d+(?:[.,]\d{2})?\s?(?:(?:reais|euros|d[óo]lares)\b|€)/iu;

/** Characters; a longer line holds more than the fact itself. */
const LONG_LINE = 110;

/** Merges facts of several pages: a phone on the contact page counts for the site. */
export function readCustomerFacts(pages: readonly PageFacts[]): CustomerFacts {
  const texts = pages.map(({ text }) => text);
  const first = (patterns: readonly RegExp[]) => texts.map((text) => lineWith(text, patterns)).find((line) => line !== null) ?? null;
  const contacts = pages.map(({ contact }) => contact);
  const isStructured = (says: (structured: PageFacts['structured']) => boolean) => pages.some(({ structured }) => says(structured));
  const linked = contacts.flatMap(({ phoneLinks }) => phoneLinks)[0];
  const written = texts.map(readPhone).find(Boolean) ?? null;
  return {
    phone: written ?? (linked ? { text: linked, digits: digitsOf(linked), around: linked } : null),
    phoneTappable: linked !== undefined,
    whatsapp: contacts.some(({ whatsapp }) => whatsapp.length > 0),
    address: first(ADDRESS) ?? (isStructured(({ business }) => business.street === true) ? '' : null),
    town: isStructured(({ types }) => types.includes('PostalAddress')),
    hours:
      first(HOURS) ??
      texts
        .flatMap((text) => text.split('\n'))
        .find((line) => isHours(line.trim()))
        ?.trim() ??
      (isStructured(({ types }) => types.includes('OpeningHoursSpecification')) ? '' : null),
    price: tidy(texts.map((text) => PRICE.exec(text)?.[0]).find(Boolean) ?? null),
    map: contacts.some(({ map }) => map !== null),
  };
}

/** "…na Rua dos Goitacazes e já atuamos em mais de 6.500 processos": the sentence goes on, and the number is another one's. */
const GOES_ON = /\s(?:e|y|que|já|ya|com|con|and|onde|donde|tem|há|hay)\s\p{Ll}{2,}/u;

/** The line in which a pattern matched; of a long line only the match. */
function lineWith(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found || (patterns === ADDRESS && GOES_ON.test(found[0]))) continue;
    const from = text.lastIndexOf('\n', found.index) + 1;
    const to = text.indexOf('\n', found.index + found[0].length);
    const line = tidy(text.slice(from, to < 0 ? text.length : to));
    if (line && line.length < LONG_LINE) return line;
    // In a long line an address goes on to its postal code or state.
    const tail = /^[^\n]{0,60}?(?:\/\s?|[-–]\s?)\p{Lu}{2}\b(?:[^\n]{0,8}(?:CEP:?\s*\d{5}-?\d{3}|[\s,–-]\d{5}-\d{3}(?!\d)))?/u.exec(
      text.slice(found.index + found[0].length),
    )?.[0];
    return tidy(found[0] + (patterns === ADDRESS ? (tail ?? roadIn(text.slice(found.index, to < 0 ? text.length : to), found[0])) : ''));
  }
  return null;
}

/** Behind "Rodovia GO-338" its kilometre, and the town at the end of the line. */
function roadIn(line: string, road: string): string {
  const kilometre = /[A-Z]{2}-\d{2,3}$/.test(road) ? /^,?\s*km\.? ?\d+(?:,\d+)?/i.exec(line.slice(road.length))?.[0] : undefined;
  const town = /\.\s+(\p{Lu}[\p{L} ]{2,40}\s?[-–/]\s?\p{Lu}{2})\.?$/u.exec(line)?.[1];
  return kilometre ? `${kilometre}${town ? `, ${town}` : ''}` : '';
}

/** First dialable phone number. Without a country code it is taken as Brazilian. */
function readPhone(text: string): CustomerFacts['phone'] {
  const [found] = findPhoneNumbersInText(text, 'BR').filter(({ startsAt, endsAt }) => isPhoneLike(text.slice(startsAt, endsAt)));
  if (!found) return null;
  const shown = text.slice(found.startsAt, found.endsAt);
  const from = Math.max(text.lastIndexOf('\n', found.startsAt) + 1, found.startsAt - 30);
  const to = text.indexOf('\n', found.endsAt);
  const around = text.slice(from, Math.min(to < 0 ? text.length : to, found.endsAt + 30)).trim();
  return { text: shown, digits: digitsOf(shown), around };
}

/** Company numbers and postal codes look like phones: a phone has brackets, a space or a plus sign in it. */
const isPhoneLike = (text: string): boolean => /[()+\s]/.test(text.trim()) && digitsOf(text) >= 8;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;
const tidy = (text: string | null): string | null => (text === null ? null : text.replace(/\s+/g, ' ').trim().slice(0, 120));
