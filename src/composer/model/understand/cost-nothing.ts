import { CURRENCY_OF } from '../../reading/facts/prices/currencies.ts';
import { TAKEN } from '../../reading/facts/sheet.ts';
import { fold } from '../../reading/fold.ts';
import type { Span } from '../../reading/sentences.ts';
import { freeQuote, type Reader, words, write } from './reader.ts';

/** Words for free of charge; an item included in another price is not free. */
export const GRATIS =
  /(?<![\p{L}-])(?:gratis|gratuit\w+|de graca|sem custo|entrada (?:e )?(?:franca|livre|libre|gratuita)|free entry|(?:entry|admission) free|cortesia|free(?: of charge)?|no charge|complimentary|sin (?:costo|cargo|coste)|مجان\p{L}*|بلاش|ببلاش|عبلاش)(?![\p{L}-])/u;

/** Records that an item is free, in the owner's word for it. */
export function recordGratis(reader: Reader, span: Span): string {
  return write(reader, span, { kind: 'price', amount: '0', currency: CURRENCY_OF[reader.sheet.country] ?? 'USD' });
}

/** The word for "free" in a quoted price: "Small: Free". */
export function gratisQuote(reader: Reader, quote: string | null, near: number): Span | undefined {
  const span = quote !== null && quote.length <= MAX_WORDS ? freeQuote(reader, quote, near) : undefined;
  return span && !/\p{Nd}/u.test(words(reader, span)) && GRATIS.test(fold(words(reader, span))) ? span : undefined;
}
const MAX_WORDS = 30;

/** The word for "free" right after a name, or right before it: "visita grátis", "free quote". */
export function gratisBeside({ sheet }: Reader, name: Span): Span | undefined {
  const behind = sheet.open.slice(name.end, name.end + REACH);
  const match = GRATIS.exec(behind.split(/[.;\n]/)[0] ?? '');
  if (!match || behind.slice(0, match.index).includes(TAKEN) || /\p{Nd}/u.test(behind.slice(0, match.index))) return undefined;
  return { start: name.end + match.index, end: name.end + match.index + match[0].length };
}
const REACH = 30;

/** "FREE QUOTE": in English the word before the name belongs to it. */
export function withFree({ sheet }: Reader, name: Span): Span {
  const lead = /(?<!\p{L})free $/u.exec(sheet.open.slice(Math.max(0, name.start - 5), name.start));
  return lead ? { start: name.start - lead[0].length, end: name.end } : name;
}
