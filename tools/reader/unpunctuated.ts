import { wordsOf } from '../../src/composer/reading/learned/pauses.ts';
import type { Token } from '../../src/composer/reading/learned/tokens.ts';
import type { Marked } from './corpus.ts';

/** A message without its marks and capitals, and which pause followed each of its words. */
export interface Unpunctuated {
  text: string;
  words: Token[];
  pauses: number[];
}

/** Of `PAUSES`. */
const [NONE, COMMA, STOP] = [0, 1, 2] as const;
/** Marks between words, and spaces; marks inside of numbers and addresses are none. */
const GAP =
  /[^\S\n]*(?:\n|[.!?;…,:،؟]+(?=[\s)"”»]|$)|[()[\]"“”«»*•|~]|(?<=\s)[-–—/]+(?=\s)|\p{Extended_Pictographic}\uFE0F?)[^\S\n]*|[^\S\n]+/gu;
const ENDS = /[.!?;…\n•]/u;
const OF_THING = /^\s*[:–—-]\s*$/u;
const PRICE = /^(?:\p{L}{0,3}[$€£/.]? ?)?\d/u;
const ACTS = 'fwam';

/** Takes the marks from a message. A clause of another act than the one before it begins a thought, with a mark or without. */
export function unpunctuated({ text: marked, spans }: Marked, language: string): Unpunctuated {
  const clauses = spans.filter(({ tag }) => ACTS.includes(tag)).sort((a, b) => a.start - b.start);
  const starts = clauses.slice(1).map(({ start, tag }, n) => ({ start, isOther: clauses[n]?.tag !== tag }));
  const gaps: { at: number; pause: number }[] = [];
  let text = '';
  let last = 0;
  for (const { index, 0: said } of marked.matchAll(GAP)) {
    text += marked.slice(last, index);
    last = index + said.length;
    const clause = starts.find(({ start }) => start > index && start <= last);
    // "Corte: 40", "Corte — 40": nobody pauses there.
    const isBeforePrice = OF_THING.test(said) && PRICE.test(marked.slice(last));
    const isMark = (said.trim() !== '' || said.includes('\n')) && !isBeforePrice;
    const pause = ENDS.test(said) || (clause && (clause.isOther || !isMark)) ? STOP : isMark ? COMMA : NONE;
    gaps.push({ at: text.length, pause });
    if (!text.endsWith(' ')) text += ' ';
  }
  text = `${text}${marked.slice(last)}`.toLowerCase();
  const words = wordsOf(text, language);
  const pauses: number[] = words.map(() => NONE);
  let n = -1;
  for (const { at, pause } of gaps) {
    while (n + 1 < words.length && (words[n + 1] as Token).end <= at) n++;
    if (n >= 0) pauses[n] = Math.max(pauses[n] as number, pause);
  }
  return { text, words, pauses };
}
