import { fold } from '../fold.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import { DAY_NAMES, DAY_RANGE, MONTH_NAMES, MONTH_SHORT } from './calendar-words.ts';
import { CLAIMS } from './claims.ts';
import { type Evidence, evidenceOf, wordsIn } from './evidence.ts';
import type { Finding } from './finding.ts';
import { announcedNames, unknownNames } from './proper-names.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/giu;
const URL =
  /(?:https?:\/\/|www\.)[^\s<>()]+|(?<![@\p{L}\p{N}.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|br|pt|es|uk|io|app|shop|store|site|mx|ar|cl|co|example|info|biz|me|eu|ly|ie|de|fr|it|eg|sa|ae|jo|us|ca|au|nz|in|ng|za|pe|uy|ve|ec|bo|py)(?:\/[^\s<>()]*)?(?![\p{L}\p{N}])/giu;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,}/gu;
const PHONE = /\+?\(?\d(?:[\s().-]{0,2}\d){7,14}/gu;
const QUOTE = /[“«"]([^“”«»"\n]{2,300})[”»"]/gu;
const CLOCK = /(?<!\d)(\d{1,2})(?:(?::|h|\.)(\d\d)(?!\d)|\s?(?:h|hs|am|pm|a\.m\.|p\.m\.)(?![\p{L}\d]))/gu;

export interface GroundingOptions {
  /** The owner's message, beside the facts. */
  material?: string;
  /** Of the text; the site's default language if absent. */
  locale?: Locale;
}

/**
 * Claims of a text that neither a fact of the document nor the owner's words support: numbers, prices, contacts, dates, names,
 * quotations, and claims about the business. References to facts are always supported.
 */
export const ungrounded = (text: string, document: SiteDocument, { material = '', locale }: GroundingOptions = {}): Finding[] =>
  ungroundedIn(text, evidenceOf(document, material), locale ?? document.site.defaultLocale);

/** The same for many texts of one document. */
export function ungroundedIn(text: string, evidence: Evidence, locale: Locale): Finding[] {
  const reading = new Reading(text, evidence);
  reading.readContacts();
  reading.readQuotes();
  reading.readClocks();
  reading.readQuantities(locale);
  reading.readDates();
  reading.readNames();
  reading.readClaims();
  return reading.found.sort((one, other) => one.start - other.start);
}

/** Masks facts and marks of emphasis without changing the length. */
const masked = (text: string): string =>
  text
    .replace(/\{\{fa_[0-9a-z]{8}\}\}/g, (mark) => '\ue000'.repeat(mark.length))
    .replace(/\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => ' '.repeat(mark.length));

/** A text while its claims are looked for: words that are understood are hidden from the next reader. */
class Reading {
  readonly found: Finding[] = [];
  readonly #text: string;
  readonly #evidence: Evidence;
  #open: string;
  #folded: string;

  constructor(text: string, evidence: Evidence) {
    this.#text = text;
    this.#evidence = evidence;
    this.#open = masked(text);
    this.#folded = fold(this.#open);
  }

  readContacts(): void {
    const { said, digits } = this.#evidence;
    this.#readContact('email', EMAIL, (value) => said.includes(value));
    this.#readContact('url', URL, (value) => said.includes(value.replace(/^https?:\/\/|^www\./g, '').replace(/\/$/, '')));
    this.#readContact('url', HANDLE, (value) => said.includes(value.slice(1)));
    this.#readContact('phone', PHONE, (value) => digits.includes(value.replace(/\D/g, '')));
  }

  readQuotes(): void {
    const said = wordsIn(this.#evidence.said).join(' ');
    for (const { index, 0: quote, 1: inside = '' } of this.#folded.matchAll(QUOTE)) {
      const words = wordsIn(inside).join(' ');
      if (words && !said.includes(words)) this.#add('quote', index, index + quote.length);
    }
  }

  readClocks(): void {
    for (const { index, 0: clock, 1: hours, 2: minutes } of [...this.#folded.matchAll(CLOCK)]) {
      const isAfternoon = /p/.test(clock) && Number(hours) < 12;
      const hour = Number(hours) + (isAfternoon ? 12 : 0);
      if (hour > 24) continue;
      const end = index + clock.length;
      const isNumber = !minutes && quantitiesIn(clock).some((one) => isSupported(one, this.#evidence));
      if (!knowsHour(this.#evidence, hour, minutes) && !isNumber) this.#add('clock', index, end);
      this.#hide(index, end);
    }
  }

  readQuantities(locale: Locale): void {
    for (const one of quantitiesIn(this.#folded, [locale.split('-')[0] ?? 'en'])) {
      if (this.#isHour(one) || isSupported(one, this.#evidence)) continue;
      if (one.unit !== 'money') this.#add('number', one.start, one.end);
      else this.#add('price', one.start - this.#signBefore(one.start), one.end);
    }
  }

  readDates(): void {
    for (const [day, pattern, typed] of DAY_NAMES)
      for (const { index, 0: name } of this.#folded.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'gu')))
        if (!isKnownDay(this.#evidence, day, typed)) this.#add('date', index, index + name.length);
    for (const { index, 0: month } of this.#folded.matchAll(MONTH_NAMES))
      if (!isKnownMonth(this.#evidence, month)) this.#add('date', index, index + month.length);
  }

  readNames(): void {
    for (const finding of [...unknownNames(this.#open, this.#evidence), ...announcedNames(this.#folded, this.#text, this.#evidence)])
      if (!overlaps(this.found, finding)) this.found.push({ ...finding, value: this.#text.slice(finding.start, finding.end) });
  }

  readClaims(): void {
    const { said } = this.#evidence;
    for (const { name, pattern, supportedBy } of CLAIMS)
      for (const { index: start, 0: claim } of this.#folded.matchAll(pattern)) {
        const end = start + claim.length;
        const isBorne = (supportedBy ?? new RegExp(pattern.source, 'u')).test(said);
        if (!isBorne && !overlaps(this.found, { start, end })) this.#add('claim', start, end, name);
      }
  }

  #readContact(kind: Finding['kind'], pattern: RegExp, isKnown: (value: string) => boolean): void {
    for (const { index, 0: written } of [...this.#folded.matchAll(pattern)]) {
      const value = written.replace(/[.,;:]+$/, '');
      if (!isKnown(value)) this.#add(kind, index, index + value.length);
      this.#hide(index, index + value.length);
    }
  }

  /** "cinco da tarde" */
  #isHour({ unit, values, end }: Quantity): boolean {
    if (unit !== null || !LATER.test(this.#folded.slice(end))) return false;
    return values.some((value) => value <= 12 && knowsHour(this.#evidence, value, undefined));
  }

  /** Length of the sign of money before an amount. */
  #signBefore(start: number): number {
    const before = this.#folded.slice(Math.max(0, start - 5), start);
    return /(?:r\$|us\$|u\$s|\$|€|£|₹|₪)\s?$/u.exec(before)?.[0].length ?? 0;
  }

  #add(kind: Finding['kind'], start: number, end: number, claim?: string): void {
    this.found.push({ kind, value: this.#text.slice(start, end), start, end, ...(claim && { claim }) });
  }

  #hide(start: number, end: number): void {
    const mask = '\ue000'.repeat(end - start);
    this.#open = this.#open.slice(0, start) + mask + this.#open.slice(end);
    this.#folded = this.#folded.slice(0, start) + mask + this.#folded.slice(end);
  }
}

const isKnownDay = (evidence: Evidence, day: string, typed: RegExp): boolean =>
  evidence.days.has(day) || typed.test(evidence.said) || (day !== 'sun' && DAY_RANGE.test(evidence.said)) || isEveryDay(evidence);

const isKnownMonth = ({ words }: Evidence, month: string): boolean =>
  words.has(month) || Object.entries(MONTH_SHORT).some(([short, names]) => names.split(' ').includes(month) && words.has(short));

const overlaps = (found: readonly Finding[], { start, end }: { start: number; end: number }): boolean =>
  found.some((one) => one.start < end && start < one.end);

const isEveryDay = ({ said }: Evidence): boolean =>
  /todos? os dias|todo dia|todos los dias|every ?day|daily|7 days|24 ?\/ ?7|كل يوم|يوميا/u.test(said);

/** The same value with the same unit: twenty reais are not twenty years. */
const isSupported = ({ values, unit }: Quantity, { quantities }: Evidence): boolean =>
  quantities.some(
    (said) => (said.unit === unit || said.unit === null || unit === null) && said.values.some((value) => values.includes(value)),
  );

/** After a number in words: marks an hour of the afternoon or evening. */
const LATER =
  /^\s*(?:h\p{L}*|o'clock)?\s*(?:pm|p\.m\.|(?:da|de la|in the|at) (?:tarde|noite|noche|afternoon|evening|night)|بليل|ليلا|مساء|العصر|المغرب)(?!\p{L})/u;

function knowsHour(evidence: Evidence, hour: number, minutes: string | undefined): boolean {
  const { quantities, said } = evidence;
  const hours = [hour, ...(hour > 12 && isLate(evidence, hour - 12) ? [hour - 12] : hour <= 12 ? [hour + 12] : [])];
  if (minutes && hours.some((one) => new RegExp(`(?<!\\d)${one}[h:.]?${minutes}(?!\\d)`).test(said))) return true;
  const isMidday = hour % 12 === 0 && /meio[- ]dia|meia[- ]noite|mediodia|medianoche|noon|midnight|الظهر|منتصف/u.test(said);
  const isKnown = quantities.some(
    ({ values, unit }) => (unit === null || unit === 'clock') && values.some((value) => hours.includes(value)),
  );
  return (isMidday || isKnown) && (!minutes || minutes === '00' || quantities.some(({ values }) => values.includes(Number(minutes))));
}

const UNTIL = /^(?:[:h.]\d\d)?\s?(?:h\p{L}*|am|a\.m\.)?\s?(?:as|a|ate|to|till?|until|hasta|-)\s?(?:as |las |a las )?$/u;

/** "9 to 5", "das oito às seis" and "5 da tarde" are in the afternoon. */
function isLate({ quantities, said }: Evidence, hour: number): boolean {
  return quantities.some(({ values, start, end }, at) => {
    if (!values.includes(hour) || end === 0) return false;
    if (LATER.test(said.slice(end))) return true;
    const before = quantities[at - 1];
    return before?.values.some((value) => value > hour && value <= 12) && UNTIL.test(said.slice(before.end, start));
  });
}
