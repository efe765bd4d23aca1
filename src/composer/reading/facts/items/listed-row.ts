import type { Span } from '../../sentences.ts';
import { isOfCurrency, type Money } from '../prices/money.ts';
import { type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { hasWords, type Item } from './item.ts';

/** "1. ", "2) ", "- " at the start of a line. */
const MARK = /(?:^|\n)[^\S\n]*(?:\d{1,2}[.)]|[-•*–])[^\S\n]*$/u;
const OWN_MARK = /^\d{1,2}[.)]\s+/u;
/** Max characters of details after a thing. */
const MAX_TOLD = 140;
const MAX_NAME = 7;
/** "950 + cond 180": paid on top of the price. */
const ON_TOP = /\+\s(?:\p{L}+\.?\s){0,2}$/u;

/**
 * "1. Velero Bavaria 34, 2004, motor Volvo 29 hp, 3 cabinas, USD 52.000": a marked line with one price is one item. Its name ends at the
 * first comma; the rest of the line is its note.
 */
export function listedRow(sheet: Sheet, sentence: Span, moneys: readonly Money[]): Item | undefined {
  const money = priceOf(sheet, sentence, moneys);
  if (!money) return undefined;
  const own = OWN_MARK.exec(sheet.text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  if (!isRow(sheet, sentence)) return undefined;
  const start = sentence.start + own;
  const before = sheet.text.slice(start, money.span.start);
  const comma = before.search(/,\s/);
  const rest = before.slice(comma + 1).trim();
  // A comma at the end of the name only separates it from its price.
  if (comma < 0 || !/[\p{L}\d]/u.test(rest) || before.includes('(') || before.replace(/:\s*$/, '').includes(':')) return undefined;
  const name = trimmed(sheet.text, start, start + comma);
  if (!hasWords(sheet.folded.slice(name.start, name.end)) || sheet.text.slice(name.start, name.end).split(/\s+/).length > MAX_NAME)
    return undefined;
  if (sheet.open.slice(name.start, name.end).includes(TAKEN)) return undefined;
  const ahead = trimmed(sheet.text, start + comma + 1, money.span.start);
  const end = Math.max(money.span.end, money.measure ?? 0);
  const behind = trimmed(sheet.text, end, sentence.end);
  const told = [ahead, behind].filter((span) => span.end > span.start).map((span) => sheet.text.slice(span.start, span.end));
  const note = told.join(', ');
  if (note.length > MAX_TOLD) return undefined;
  return { name, price: money, extra: false, note };
}

/** A marked line, or one of several lines that end in a price. */
export const isRow = (sheet: Sheet, sentence: Span): boolean =>
  OWN_MARK.test(sheet.text.slice(sentence.start, sentence.end)) ||
  MARK.test(sheet.text.slice(Math.max(0, sentence.start - 8), sentence.start)) ||
  isAmongLines(sheet, sentence);

/** "Só pós-parto, 3 visitas – R$ 750", one of several lines that end in a dash or a colon and a price. */
function isAmongLines({ text, folded, sentences }: Sheet, own: Span): boolean {
  const isLine = ({ start, end }: Span) =>
    (start === 0 || /\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start))) && PRICED_LINE.test(folded.slice(start, end));
  return isLine(own) && sentences.some((other) => other !== own && isLine(other));
}
const PRICED_LINE =
  /^[^\n]{3,90}(?:\s[–—-]|:|=)\s?(?:r\$|us\$|s\/|[$€£])?\s?\d[\d.,]*(?:[^\d\n]{0,40}|\s(?:em ate|hasta|ate) \d{1,2} ?x[^\n]{0,20})$/u;

/** The only price, or the only one with its currency: "Quicksilver 640 con Mercury 115, 2016, $19.900.000". */
function priceOf({ folded }: Sheet, { start }: Span, moneys: readonly Money[]): Money | undefined {
  const own = moneys.filter(({ span }) => !ON_TOP.test(folded.slice(start, span.start)));
  const signed = own.filter(({ span }) => isOfCurrency(folded.slice(span.start, span.end)));
  const [only] = signed.length === 1 ? signed : own;
  return own.length === 1 || (signed.length === 1 && own.at(-1) === only) ? only : undefined;
}
