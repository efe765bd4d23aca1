import type { Span } from '../../sentences.ts';
import { AMOUNT, decimalOf } from '../prices/amounts.ts';
import { CURRENCY_OF, currencyOf, SIGNS, UNITS_OF_MONEY } from '../prices/currencies.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { isSold } from './item.ts';

const PRICE = new RegExp(`^(?:(?:${SIGNS})\\s?)?(?:${AMOUNT})(?:\\s?(?:${UNITS_OF_MONEY}))?$`, 'u');
const MAX_WORDS = 7;
/** Min count of line pairs for a list. */
const MIN_PAIRS = 2;

/** A list of alternating lines, a name and below it its price. */
export function readPairs(sheet: Sheet): void {
  const lines = [...sheet.text.matchAll(/[^\n]+/g)]
    .map(({ index, 0: line }) => trimmed(sheet.text, index, index + line.length))
    .filter(({ start, end }) => end > start);
  const said = ({ start, end }: Span): string => sheet.open.slice(start, end);
  let pairs: [Span, Span][] = [];
  const close = () => {
    if (pairs.length >= MIN_PAIRS) for (const [name, price] of pairs) recordPair(sheet, name, price);
    pairs = [];
  };
  for (let n = 0; n + 1 < lines.length; n++) {
    const [name, price] = [lines[n], lines[n + 1]] as [Span, Span];
    const isPair = PRICE.test(said(price)) && !PRICE.test(said(name)) && !said(name).includes(TAKEN) && isSold(sheet, name, MAX_WORDS);
    if (isPair) {
      pairs.push([name, price]);
      n++;
    } else if (pairs.length > 0) close();
  }
  close();
}

function recordPair(sheet: Sheet, name: Span, price: Span): void {
  const written = sheet.folded.slice(price.start, price.end);
  const currency = /^\d[\d.,]*$/.test(written) ? (CURRENCY_OF[sheet.country] ?? 'USD') : currencyOf(written, sheet.country);
  const id = record(sheet, price.start, price.end, { kind: 'price', amount: decimalOf(written), currency });
  record(sheet, name.start, name.end, { kind: 'offer', price: id });
  take(sheet, price.start, price.end);
}
