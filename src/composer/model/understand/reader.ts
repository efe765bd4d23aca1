import type { Fact, FactNorm } from '#site/schema.ts';
import { type Money, moneyIn } from '../../reading/facts/prices/money.ts';
import { record, type Sheet, TAKEN } from '../../reading/facts/sheet.ts';
import type { Span } from '../../reading/sentences.ts';
import type { Quotes } from './find-quotes.ts';
import type { LocatedClause } from './judge-answer.ts';
import type { Understood } from './understood.ts';

/** Max entries of one kind; a longer list is no valid answer. */
export const MAX_LISTED = 200;

/** An answer while its facts are recorded on the sheet of its message. */
export interface Reader {
  sheet: Sheet;
  answer: Understood;
  quotes: Quotes;
  /** Secrets of people, and forbidden claims: no words of these are used anywhere. */
  banned: readonly Span[];
  /** Statements that the owner retracted. */
  overruled: readonly Span[];
  moneys: readonly Money[];
  /** Located clauses, in order. */
  located: readonly LocatedClause[];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
export const spanOf = ({ source }: Fact): Span | undefined => source.span && { start: source.span[0], end: source.span[1] };

/** Blanked spans of a sheet. */
export const takenIn = (open: string): Span[] =>
  [...open.matchAll(new RegExp(`${TAKEN}+`, 'g'))].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const moneysOf = (sheet: Sheet): Money[] => sheet.sentences.flatMap(({ start, end }) => moneyIn(sheet, start, end));

/** Whether a span may be shown: neither banned nor retracted, and within the max length of a fact. */
export const isFree = ({ banned, overruled }: Reader, span: Span): boolean =>
  span.end > span.start &&
  span.end - span.start <= 2000 &&
  !banned.some((one) => overlaps(one, span)) &&
  !overruled.some((one) => contains(one, span));

/** Span of a quotation that may be shown, nearest to an offset. */
export function freeQuote(reader: Reader, quote: string | null, near?: number): Span | undefined {
  const span = reader.quotes.find(quote, near);
  if (span && isFree(reader, span)) return span;
  return reader.quotes.all(quote).find((one) => isFree(reader, one));
}

export const words = ({ sheet }: Reader, { start, end }: Span): string => sheet.text.slice(start, end);

/** The words of a quotation near an offset, as written in the message. */
export const wordsOf = (reader: Reader, quote: string | null, near?: number): string | undefined => {
  const span = freeQuote(reader, quote, near);
  return span && words(reader, span).trim();
};

/** Records a span as a fact, its words whole even when a part of them is in another fact. */
export const write = ({ sheet }: Reader, { start, end }: Span, norm: FactNorm, options: Parameters<typeof record>[4] = {}): string =>
  record(sheet, start, end, norm, options);
