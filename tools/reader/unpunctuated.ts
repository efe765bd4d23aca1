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
  text += marked.slice(last);
  const pauses: number[] = [];
  let n = -1;
  const typed = wordsOf(text, language);
  for (const { at, pause } of gaps) {
    while (n + 1 < typed.length && (typed[n + 1] as Token).end <= at) n++;
    if (n >= 0) pauses[n] = Math.max(pauses[n] ?? NONE, pause);
  }
  for (let k = 0; k < typed.length; k++) pauses[k] ??= NONE;
  text = withoutCapitals(text, typed, pauses);
  return { text, words: wordsOf(text, language), pauses };
}

/** In small letters but for names, as a telephone writes what it hears. */
function withoutCapitals(text: string, words: readonly Token[], pauses: readonly number[]): string {
  let written = '';
  let last = 0;
  for (const [n, { start, end, text: said, kind, shape }] of words.entries()) {
    const begins = n === 0 || pauses[n - 1] !== NONE;
    const isLow = shape === 'XX' || (begins && /^\d/.test(kind) && !kind.includes('f'));
    written += text.slice(last, start) + (isLow && said.toLowerCase().length === said.length ? said.toLowerCase() : said);
    last = end;
  }
  return written + text.slice(last);
}
