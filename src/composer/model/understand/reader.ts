import type { Fact, FactNorm } from '#site/schema.ts';
import { type Money, moneyIn } from '../../reading/facts/money.ts';
import { record, type Sheet, TAKEN } from '../../reading/facts/sheet.ts';
import type { Span } from '../../reading/sentences.ts';
import type { Quotes } from './find-quotes.ts';
import type { LocatedClause } from './judge-answer.ts';
import type { Understood } from './understood.ts';

/** More of one kind is no answer of ours. */
export const MAX_LISTED = 200;

/** An answer while its facts are written on the sheet of its message. */
export interface Reader {
  sheet: Sheet;
  answer: Understood;
  quotes: Quotes;
  /** Secrets of people, and claims that no site may make: no words of these go anywhere. */
  banned: readonly Span[];
  /** What the owner took back. */
  overruled: readonly Span[];
  moneys: readonly Money[];
  /** The clauses that were found, in order. */
  located: readonly LocatedClause[];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
export const spanOf = ({ source }: Fact): Span | undefined => source.span && { start: source.span[0], end: source.span[1] };

/** What is blanked on a sheet, in stretches. */
export const takenIn = (open: string): Span[] =>
  [...open.matchAll(new RegExp(`${TAKEN}+`, 'g'))].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const moneysOf = (sheet: Sheet): Money[] => sheet.sentences.flatMap(({ start, end }) => moneyIn(sheet, start, end));

/** Whether words may be shown: neither banned nor taken back, and no longer than a fact is. */
export const isFree = ({ banned, overruled }: Reader, span: Span): boolean =>
  span.end > span.start &&
  span.end - span.start <= 2000 &&
  !banned.some((one) => overlaps(one, span)) &&
  !overruled.some((one) => contains(one, span));

/** Where a quotation stands that may be shown, nearest to a place. */
export function freeQuote(reader: Reader, quote: string | null, near?: number): Span | undefined {
  const span = reader.quotes.find(quote, near);
  if (span && isFree(reader, span)) return span;
  return reader.quotes.all(quote).find((one) => isFree(reader, one));
}

export const words = ({ sheet }: Reader, { start, end }: Span): string => sheet.text.slice(start, end);

/** The words of a quotation near a place, as the message has them. */
export const wordsOf = (reader: Reader, quote: string | null, near?: number): string | undefined => {
  const span = freeQuote(reader, quote, near);
  return span && words(reader, span).trim();
};

/** Records a stretch as a fact, without a hole in its words where one lies in another. */
export const write = ({ sheet }: Reader, { start, end }: Span, norm: FactNorm, options: Parameters<typeof record>[4] = {}): string =>
  record(sheet, start, end, norm, options);
