import { fold, isWhole } from '../../reading/fold.ts';
import type { Span } from '../../reading/sentences.ts';

/** Longer than any clause, and than any fact may be. */
const MAX_QUOTE = 2000;
/** Max occurrences of a quotation; beyond that the one meant is unclear. */
const MAX_OCCURRENCES = 60;
const MAX_REMEMBERED = 4000;

/** The message in three equivalent forms, and the offset of each unit of the third in the message. */
interface Forms {
  text: string;
  folded: string;
  letters: string;
  at: number[];
}

/** Reverts the question's escaping of angle brackets. */
const plain = (text: string): string => text.replaceAll('‹', '<').replaceAll('›', '>');
const LETTER = /[\p{L}\p{N}]/u;

function lettersOf(folded: string): { letters: string; at: number[] } {
  const at: number[] = [];
  let letters = '';
  for (let i = 0; i < folded.length; i++)
    if (LETTER.test(folded[i] as string)) {
      letters += folded[i];
      at.push(i);
    }
  return { letters, at };
}

export interface Quotes {
  /** All spans of a quotation, in order; empty when it is not in the message. */
  all: (quote: string | null) => readonly Span[];
  /** The span nearest to an offset; the first one without an offset. */
  find: (quote: string | null, near?: number) => Span | undefined;
}

/**
 * Finds quotations in their message: exact matches first, then folded, then by letters and digits alone, so that a corrected comma or
 * space loses nothing. A match inside a word counts only when there is none as a word. What is in the message only when its numbers are
 * in figures is found by `spoken`.
 */
export function quotesOf(text: string, spoken: (quote: string) => string = (quote) => quote): Quotes {
  const folded = plain(fold(text));
  const forms: Forms = { text: plain(text), folded, ...lettersOf(folded) };
  const known = new Map<string, readonly Span[]>();
  const quoted = (quote: string): Span[] => {
    const found = occurrences(forms, quote);
    const figures = found.length > 0 ? quote : spoken(quote);
    return figures === quote ? found : occurrences(forms, figures);
  };
  const all: Quotes['all'] = (quote) => {
    if (quote === null) return [];
    const found = known.get(quote) ?? quoted(quote);
    if (known.size < MAX_REMEMBERED) known.set(quote, found);
    return found;
  };
  return {
    all,
    find: (quote, near) => {
      const spans = all(quote);
      return near === undefined ? spans[0] : nearestOf(spans, near);
    },
  };
}

const nearestOf = (spans: readonly Span[], near: number): Span | undefined =>
  spans.reduce<Span | undefined>((best, span) => (!best || distance(span, near) < distance(best, near) ? span : best), undefined);
const distance = ({ start, end }: Span, at: number): number => Math.max(start - at, at - end, 0);

function occurrences({ text, folded, letters, at }: Forms, quote: string): Span[] {
  const said = plain(quote).normalize('NFC').trim();
  if (!said || said.length > MAX_QUOTE || !LETTER.test(said)) return [];
  const exact = within(text, said);
  if (exact.length > 0) return exact;
  const alike = within(folded, plain(fold(said)).replace(/\s+/g, ' '));
  if (alike.length > 0) return alike;
  const bare = lettersOf(fold(said)).letters;
  const spans: Span[] = [];
  // Characters beyond the basic plane are not letters here.
  if (bare === '') return spans;
  for (let from = letters.indexOf(bare); from >= 0 && spans.length < MAX_OCCURRENCES; from = letters.indexOf(bare, from + 1)) {
    const start = at[from] as number;
    const end = (at[from + bare.length - 1] as number) + 1;
    // Letters that are far apart are not one quotation.
    if (end - start <= said.length * 1.5 + 8 && isWhole(text, start, end)) spans.push({ start, end });
  }
  return spans;
}

function within(text: string, said: string): Span[] {
  const whole: Span[] = [];
  const parts: Span[] = [];
  for (let start = text.indexOf(said); start >= 0 && whole.length < MAX_OCCURRENCES; start = text.indexOf(said, start + 1)) {
    const span = { start, end: start + said.length };
    // "35" does not match in "3519" or "1,35".
    if (!isWhole(text, span.start, span.end) || isOfNumber(text, span)) {
      if (parts.length < MAX_OCCURRENCES) parts.push(span);
    } else whole.push(span);
  }
  return whole.length > 0 || /\d/.test(said) ? whole : parts;
}

const isOfNumber = (text: string, { start, end }: Span): boolean =>
  (/\d$/.test(text.slice(start, end)) && /^[.,:]?\d/.test(text.slice(end, end + 2))) ||
  (/^\d/.test(text.slice(start, end)) && /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start)));
