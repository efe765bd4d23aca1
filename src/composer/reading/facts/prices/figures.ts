import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';
import { AMOUNT_IN_WORDS, decimalOf, SCALE } from './amounts.ts';
import { CLOSES, type Figure, type FigureRole, SIDE_BY_SIDE, YEAR } from './figure.ts';
import { roleOf } from './figure-role.ts';

/** Min chance of a price for a number supported only by a list. */
const PRICE = 0.8;
/** Min chance of a price even where the words beside the number make it a count. */
const SURELY = 0.97;
/** Below this chance it is no price. */
const NO_PRICE = 0.03;

const WHOLE = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?|\\d{1,6}(?:[.,]\\d{2})?';
/** "de 20 a 60", "entre 900 y 3 mil": never two years or two hours. */
const RANGE =
  '\\d{1,3} mil (?:a|ate|hasta) \\d{1,3}(?= mil)|de \\d{1,3} (?:a|ate|hasta) \\d{1,3}(?= mil)|(?:de|from|entre|between|من|بين) (?:(?!19|20)\\d{2,5}|\\d{1,3}[.,]\\d{3})(?: mil)? (?:a|to|ate|hasta|e|y|and|حتا|حتي|لين|الي|ل|و) ?(?!\\d{1,2}:)\\d(?:[\\d.,]*\\d)?';
/** "wash 40 / 55": prices side by side, a column each; "zíper 25 a 35". */
const PAIR =
  '\\d{1,6}(?:[.,]\\d{2})?(?: \\/ \\d{1,6}(?:[.,]\\d{2})?)?(?: \\/ (?:(?:a partir de|from|desde) )?\\d{1,6}(?:[.,]\\d{2})?)(?=\\s*(?:[,.;)\\n]|$))|\\d{1,3}[.,]\\d{3} (?:a|to|ate|hasta) \\d{1,3}[.,]\\d{3}(?![\\d.,:]\\d|\\d)|\\d{2,5} (?:a|to|ate|hasta) \\d{2,5}(?![\\d.,:]\\d|\\d)';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d,/:#ºª°$€£-]|\\S@|(?<!\\p{L} )\\+|(?<!\\.)\\.|(?<![\\p{L}\\d])[*x] ?)(?:(?:${RANGE}|${PAIR}|\\d{2,4} ?- ?\\d{2,4}(?![\\d/])|${WHOLE})(?:\\s?${SCALE})?(?![\\p{L}\\d%ºª°+]|[.,:/-]\\d|\\s?%)|${AMOUNT_IN_WORDS})`,
  'gu',
);
/** Max ratio between the ends of a range. */
const MAX_TIMES = 30;
/** "It is from 1891", "data de 1923": the year a thing was made; a round number may be its price. */
const MADE = /^(?:1[5-9]|20)\d[1-9]$/;
const MADE_BEFORE =
  /(?<!\p{L})(?:(?:it|is|are|was|were|it's|that's|dates?|dating|built|made|e|es|era|sao|son|datam?|datan?|construid[ao]s?|feit[ao]s?|hech[ao]s?) (?:back )?(?:from|to|in|de|em|en|do ano de|del ano)|circa) $/u;

/** The free figures of the whole prompt, without those next to money signs. */
export function figuresOf(sheet: Sheet, signed: readonly Span[]): Figure[] {
  const isSigned = new Uint8Array(sheet.open.length);
  for (const { start, end } of signed) isSigned.fill(1, start, end);
  const weekly = WEEKLY.test(sheet.folded);
  return [...sheet.open.matchAll(FIGURE)].flatMap(apart).flatMap((span) => {
    if (isSigned[span.start] || isSigned[span.end - 1]) return [];
    return figureAt(sheet, span, weekly) ?? [];
  });
}

/** `weekly`: the message says how many times a week. */
function figureAt(sheet: Sheet, { start, end }: Span, weekly: boolean): Figure | undefined {
  const { text, open, tags } = sheet;
  const written = open.slice(start, end);
  const line = Math.max(0, open.lastIndexOf('\n', start - 1) + 1, start - 60);
  const before = unfolded(text.slice(0, start), open.slice(line, start));
  const after = open.slice(end, end + 60);
  // "1. caixa escura 2. sem água 3. …": the numbers of an enumeration.
  if (isOrdinal(sheet, line, start, end)) return undefined;
  // "Detran-PI 0147": no price begins with a zero.
  if (/^0\d+$/.test(written)) return undefined;
  if (MADE.test(written) && MADE_BEFORE.test(before)) return undefined;
  const figure = (role: FigureRole): Figure => ({ start, end, value: Number(decimalOf(written)), ...role });
  // "cerveja 600 a 12 reais": a falling pair is a measure and its price, never a range.
  const falls = Number(FALLS_TO.exec(after)?.[1] ?? Number.POSITIVE_INFINITY) < Number(decimalOf(written));
  if (!falls && weekly && TIMES_A_WEEK.test(before)) return figure({ role: 'open', weak: false });
  const role: FigureRole = falls ? { role: 'count', weak: false } : roleOf(written, before, after);
  // The price chain decides when the words beside a number do not.
  const isUnsure = !falls && (role.role === 'open' || YEAR.test(written) || isOfMeasure(written, after));
  if (!isUnsure && (falls || !CLOSES.test(after) || SO_MANY_FOR.test(after))) return figure(role);
  const chance = tags.inside('M', start, end);
  return figure(!isUnsure && chance < SURELY ? role : decide(role, chance, isRepeated(before, after)));
}

function isOrdinal({ folded }: Sheet, line: number, start: number, end: number): boolean {
  const number = Number(folded.slice(start, end));
  if (!(number >= 1 && number <= 20) || !/^[.)]\s+\p{L}/u.test(folded.slice(end, end + 4))) return false;
  return number === 1 || new RegExp(`(?<![\\p{L}\\d.,])${number - 1}[.)]\\s`, 'u').test(folded.slice(line, start));
}

/** "é 25" is a price, "e 25" another number; "uñas 8" are nails, "unas 8" about as many. */
const unfolded = (text: string, before: string): string =>
  /\sé\s$/iu.test(text.slice(-3)) ? `${before.slice(0, -1)}h ` : /uñas\s$/iu.test(text.slice(-5)) ? `${before.slice(0, -5)}unhas ` : before;
/** Not "1800 por 5 horas": a duration paid for. */
const FALLS_TO = /^ (?:a|por) (\d{1,5})(?![\d.,:]| ?(?:h|hs|hrs|horas?|min|minutos|dias?|noites?|noches?|pessoas?|personas?)(?!\p{L}))/u;
/** "leve 4 por 20": so many for that. */
const SO_MANY_FOR = /^ (?:for|por) (?:\p{Sc}|r\$)?\s?\d/u;
/** "2x 380" beside "1x por semana" means twice a week, elsewhere two instalments. */
const TIMES_A_WEEK = /(?<![\p{L}\d])[1-7] ?x\s$/u;
const WEEKLY = /(?<!\d)1 ?x(?!\p{L})|\dx? (?:(?:por|na|a|per|al|a la|vezes|veces|times) )*(?:semana|sem|week)(?!\p{L})/u;
/** "69,90 kg": cents weigh nothing, and surfaces have prices as often as sizes. */
const isOfMeasure = (written: string, after: string): boolean =>
  /[.,]\d{2}$/.test(written) ? /^\s?(?:kg|l|litro)(?!\p{L})/u.test(after) : /^\s?(?:m2|m²|metro)(?!\p{L})/u.test(after);
/** "carne 8 frango 7 queijo 9": a name on both sides, each with a number. */
const isRepeated = (before: string, after: string): boolean =>
  /(?:^|[\n:;,.]|\d)\s*(?:(?:\p{L}{2,}|[pmgsl])\s){1,4}$/u.test(before) &&
  /^(?:\s(?:(?:\p{L}{2,}|[pmgsl])\s){1,4}\d|\s*[,;.\n]|\s*$)/u.test(after);

/** A falling pair and two hours are two numbers, not one stretch of prices. */
function apart({ index: start, 0: written }: RegExpExecArray): Span[] {
  const [, low = '', joint = '', high = ''] = SIDE_BY_SIDE.exec(written) ?? [];
  const rises = Number(decimalOf(high)) > Math.max(24, Number(decimalOf(low)));
  if (!high || joint === ' / ' || (rises && Number(decimalOf(high)) <= MAX_TIMES * Number(decimalOf(low))))
    return [{ start, end: start + written.length }];
  const second = start + low.length + joint.length;
  return [
    { start, end: start + low.length },
    { start: second, end: start + written.length },
  ];
}

function decide(role: FigureRole, chance: number, repeated: boolean): FigureRole {
  if (chance >= PRICE) return { role: 'told', weak: false };
  return chance < NO_PRICE && !repeated ? { role: 'count', weak: false } : role;
}
