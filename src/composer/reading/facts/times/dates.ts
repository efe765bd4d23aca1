import { clockOf, clockText, TIME } from '#site/hours/clock.ts';
import { DAY } from '#site/hours/days.ts';
import { findCity, findRegion } from '../../gazetteer.ts';
import { CAPITALS, isCommon } from '../../name/capitals.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';

const MONTHS = [
  'janeiro|jan|january|enero|ene|يناير',
  'fevereiro|fev|february|feb|febrero|فبراير',
  'marco|mar|march|marzo|مارس',
  'abril|abr|april|apr|ابريل',
  'maio|mai|may|mayo|مايو',
  'junho|jun|june|junio|يونيو',
  'julho|jul|july|julio|يوليو',
  'agosto|ago|august|aug|اغسطس',
  'setembro|set|september|sept?|septiembre|setiembre|سبتمبر',
  'outubro|out|october|oct|octubre|اكتوبر',
  'novembro|nov|november|noviembre|نوفمبر',
  'dezembro|dez|december|dec|diciembre|dic|ديسمبر',
];
const LAST_DAY =
  /(?:^|[^\p{L}])(?:expires?(?: on)?|expiring|valid (?:until|through)|vence(?: el)?|vigente hasta|expira(?: em| el)?|valid[oa] (?:ate|hasta)|by|until|till|before|ate|hasta|antes del?|deadline:?|prazo:?|قبل|حتي)\s+(?:o dia |el |the |dia )?$/u;
/** Any month's name, as a group. */
export const MONTH = `(${MONTHS.join('|')})\\.?`;
/** Months by their whole names, which are no other words. */
export const LONG_MONTH = `(?:${MONTHS.flatMap((names) => names.split('|').filter((name) => name.length > 4)).join('|')})`;
/** "| de abril", " May,": the month right after the number of a day. */
const MONTH_NEXT = new RegExp(
  `^(?:º|st|nd|rd|th)?\\s(?:de\\s|of\\s)?(?:${MONTHS.flatMap((names) => names.split('|').filter((name) => name.length > 3)).join('|')})(?!\\p{L})`,
  'u',
);
/** True when the bare number at [start, end) is the day of a month: "12 April", "24 May", "3 de maio", "April 26". */
export const isDayOfMonth = ({ folded, text }: Pick<Sheet, 'folded' | 'text'>, start: number, end: number): boolean =>
  Number(folded.slice(start, end)) <= 31 &&
  (MONTH_NEXT.test(folded.slice(end, end + 20).replace(OTHER_DAY, '')) ||
    /^\sMay(?!\p{L})/u.test(text.slice(end, end + 6)) ||
    LONG_MONTH_BEFORE.test(folded.slice(Math.max(0, start - 14), start)));
/** "18 e 19 de abril": the first of two days. */
const OTHER_DAY = /^\s?(?:-|–|e|y|and|&|a|al|to|,)\s?\d{1,2}(?=\s)/u;
const LONG_MONTH_BEFORE = new RegExp(`(?<!\\p{L})${LONG_MONTH}\\s$`, 'u');
const DAY_FIRST = new RegExp(
  `(?<![\\d/])(\\d{1,2})(?:º|st|nd|rd|th)?(?:\\s?(?:-|a|ao|to|al|e|y|and|–|&)\\s?(?:(?:${DAY}),?\\s)?(\\d{1,2})(?:st|nd|rd|th)?)?\\s(?:de\\s|of\\s)?${MONTH}(?:,?\\s(?:de\\s|del\\s)?(20\\d{2}))(?!\\d)`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}])${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|to|–|and|&)\\s?(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s(20\\d{2})(?!\\d)`,
  'gu',
);
const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.](20\d{2})(?!\d)|(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)/g;
const AFTER = new RegExp(
  `^(?:(?:\\s?,)?\\s?(?:as|at|a las|from|das|de|–|-|الساعه)\\s|\\s?,\\s(?=\\d{1,2}(?:h|:|\\s?[ap]m)))(${TIME.replace(/\((?!\?)/g, '(?:')})`,
  'u',
);

/** Dates with a year: an event's day, or its first and last day. A day without year is left as words. */
export function readDates(sheet: Sheet, ofEvent: boolean): void {
  const write = (match: RegExpExecArray, year: string, month: number, day: string, last?: string) => {
    const iso = isoOf(year, month, day);
    // "RSVP by 1 July 2027" is a last day, not the day.
    if (!iso || LAST_DAY.test(sheet.folded.slice(Math.max(0, match.index - 24), match.index))) return;
    const until = last && Number(last) > Number(day) ? isoOf(year, month, last) : undefined;
    const end = match.index + match[0].length;
    const clock = clockOf(AFTER.exec(sheet.open.slice(end, end + 30))?.[1] ?? '');
    record(sheet, match.index, end, { kind: 'date', iso, ...(clock ? { time: clockText(clock) } : {}), ...(until ? { until } : {}) });
    if (ofEvent) readVenue(sheet, end);
  };
  for (const match of sheet.open.matchAll(DAY_FIRST)) write(match, match[4] ?? '', monthOf(match[3] ?? ''), match[1] ?? '', match[2]);
  for (const match of sheet.open.matchAll(MONTH_FIRST)) write(match, match[4] ?? '', monthOf(match[1] ?? ''), match[2] ?? '', match[3]);
  for (const match of sheet.open.matchAll(NUMERIC)) {
    if (match[4]) write(match, match[4], Number(match[5]), match[6] ?? '');
    else if (sheet.country === 'US') write(match, match[3] ?? '', Number(match[1]), match[2] ?? '');
    else write(match, match[3] ?? '', Number(match[2]), match[1] ?? '');
  }
}

/** "14 May 2027, Manchester Central", "às 10h na Praça do Suspiro": the venue, when the words after the date are a place's name. */
function readVenue(sheet: Sheet, at: number): void {
  if (sheet.facts.some((fact) => fact.norm.kind === 'address')) return;
  const lead = VENUE.exec(sheet.open.slice(at, at + 60));
  const start = at + (lead?.[0].length ?? 0);
  const name = lead && new RegExp(`^${CAPITALS}`, 'u').exec(sheet.text.slice(start, start + 70))?.[0];
  if (
    !name ||
    name.split(' ').length < 2 ||
    (name.split(' ').length < 3 && isCommon(name.split(' ')[0] ?? '')) ||
    sheet.open.slice(start, start + name.length).includes(TAKEN)
  )
    return;
  if (findCity(name) || findRegion(name) || /^(?:\d|(?:com|with|con|por|by)\s)/i.test(name)) return;
  const words = name.split(' ');
  const city = words.map((_, n) => words.slice(0, n + 1).join(' ')).find((part) => findCity(part)) ?? words.find((word) => findCity(word));
  record(sheet, start, start + name.length, { kind: 'address', street: name, ...(city ? { city } : {}), country: sheet.country });
}
const VENUE = new RegExp(
  `^(?:(?:\\s?,)?\\s?(?:as|at|a las|from|das|de|–|-)?\\s?(?:${TIME.replace(/\((?!\?)/g, '(?:')})(?:\\s?(?:-|to|as|a)\\s?(?:${TIME.replace(/\((?!\?)/g, '(?:')}))?)?(?:\\s?,\\s?(?:(?:no|na|in|at|en) (?:the |el |la )?)?|\\s(?:no|na|at|in|en)\\s(?:the |el |la )?)`,
  'u',
);

const monthOf = (name: string): number =>
  MONTHS.findIndex((names) => names.split('|').some((known) => new RegExp(`^(?:${known})$`).test(name))) + 1;

function isoOf(year: string, month: number, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, 10);
}
