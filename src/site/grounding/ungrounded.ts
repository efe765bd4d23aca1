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
  // Masks facts and marks of emphasis without changing the length.
  let open = text
    .replace(/\{\{fa_[0-9a-z]{8}\}\}/g, (mark) => '\ue000'.repeat(mark.length))
    .replace(/\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => ' '.repeat(mark.length));
  let folded = fold(open);
  const found: Finding[] = [];
  const add = (kind: Finding['kind'], start: number, end: number, claim?: string) =>
    found.push({ kind, value: text.slice(start, end), start, end, ...(claim && { claim }) });
  const hide = (start: number, end: number) => {
    const mask = '\ue000'.repeat(end - start);
    open = open.slice(0, start) + mask + open.slice(end);
    folded = folded.slice(0, start) + mask + folded.slice(end);
  };
  const whole = (kind: Finding['kind'], pattern: RegExp, isKnown: (value: string) => boolean) => {
    for (const match of [...folded.matchAll(pattern)]) {
      const value = match[0].replace(/[.,;:]+$/, '');
      if (!isKnown(value)) add(kind, match.index, match.index + value.length);
      hide(match.index, match.index + value.length);
    }
  };
  whole('email', EMAIL, (value) => evidence.said.includes(value));
  whole('url', URL, (value) => evidence.said.includes(value.replace(/^https?:\/\/|^www\./g, '').replace(/\/$/, '')));
  whole('url', HANDLE, (value) => evidence.said.includes(value.slice(1)));
  whole('phone', PHONE, (value) => evidence.digits.includes(value.replace(/\D/g, '')));

  for (const match of folded.matchAll(QUOTE)) {
    const words = wordsIn(match[1]!).join(' ');
    if (words && !wordsIn(evidence.said).join(' ').includes(words)) add('quote', match.index, match.index + match[0].length);
  }
  for (const match of [...folded.matchAll(CLOCK)]) {
    const isAfternoon = /p/.test(match[0]) && Number(match[1]) < 12;
    const hour = Number(match[1]) + (isAfternoon ? 12 : 0);
    const isRead = hour <= 24 && knowsHour(evidence, hour, match[2]);
    const isNumber = !match[2] && quantitiesIn(match[0]).some((one) => isSupported(one, evidence));
    if (hour <= 24 && !isRead && !isNumber) add('clock', match.index, match.index + match[0].length);
    if (hour <= 24) hide(match.index, match.index + match[0].length);
  }
  for (const one of quantitiesIn(folded, [locale.split('-')[0] ?? 'en'])) {
    const isHour =
      one.unit === null &&
      one.values.some((value) => value <= 12 && LATER.test(folded.slice(one.end)) && knowsHour(evidence, value, undefined));
    if (isHour || isSupported(one, evidence)) continue;
    const sign =
      one.unit === 'money'
        ? (/(?:r\$|us\$|u\$s|\$|€|£|₹|₪)\s?$/u.exec(folded.slice(Math.max(0, one.start - 5), one.start))?.[0].length ?? 0)
        : 0;
    add(one.unit === 'money' ? 'price' : 'number', one.start - sign, one.end);
  }
  for (const [day, pattern, typed] of DAY_NAMES)
    for (const match of folded.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'gu')))
      if (
        !evidence.days.has(day) &&
        !typed.test(evidence.said) &&
        !(day !== 'sun' && DAY_RANGE.test(evidence.said)) &&
        !isEveryDay(evidence)
      )
        add('date', match.index, match.index + match[0].length);
  for (const match of folded.matchAll(MONTH_NAMES))
    if (
      !evidence.words.has(match[0]) &&
      !Object.entries(MONTH_SHORT).some(([short, names]) => names.split(' ').includes(match[0]) && evidence.words.has(short))
    )
      add('date', match.index, match.index + match[0].length);
  for (const finding of [...unknownNames(open, evidence), ...announcedNames(folded, text, evidence)])
    if (!overlaps(found, finding)) found.push({ ...finding, value: text.slice(finding.start, finding.end) });
  for (const { name, pattern, supportedBy } of CLAIMS)
    for (const match of folded.matchAll(pattern)) {
      const finding = { start: match.index, end: match.index + match[0].length };
      const isBorne = supportedBy ? supportedBy.test(evidence.said) : new RegExp(pattern.source, 'u').test(evidence.said);
      if (!isBorne && !overlaps(found, finding)) add('claim', finding.start, finding.end, name);
    }
  return found.sort((one, other) => one.start - other.start);
}

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
