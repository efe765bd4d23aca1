import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';

/** Words that may be the name of the business, as the signs look at them. */
export interface Stretch {
  sheet: Sheet;
  span: Span;
  said: string;
  /** `said`, folded. */
  plain: string;
  words: readonly string[];
  /** Folded words before it on its line. */
  before: string;
  after: string;
  /** One of its words, or two of them, name a trade. */
  hasTrade: boolean;
}

export type NameSigns = Record<string, number>;

export function stretchAt(sheet: Sheet, span: Span): Stretch {
  const { text, folded } = sheet;
  const said = text.slice(span.start, span.end);
  const words = said.split(/\s+/);
  return {
    sheet,
    span,
    said,
    plain: fold(said),
    words,
    before:
      folded
        .slice(Math.max(0, span.start - 60), span.start)
        .split('\n')
        .at(-1) ?? '',
    after: folded.slice(span.end, span.end + 50),
    hasTrade: words.some((word, n) => namesTrade(fold(word)) || (n > 0 && namesTrade(fold(words.slice(n - 1, n + 1).join(' '))))),
  };
}

/** The signs that are there. */
export const seen = (signs: Readonly<Record<string, unknown>>): NameSigns =>
  Object.fromEntries(Object.entries(signs).flatMap(([name, is]) => (is ? [[name, 1]] : [])));
