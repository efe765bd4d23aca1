import { wholeWords } from './whole-words.ts';

/** Words on either side of an edited one that another text must share with it. */
const CONTEXT = 2;
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * A text after another from which it took words was edited: the whole edited text, or the edited words between those beside them, are
 * changed where they stand. A text that shares neither stays as it is.
 */
export function withEdit(text: string, before: string, after: string): string {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  if (was.length === 0 || is.length === 0) return text;
  const first = was.findIndex((word, at) => word !== is[at]);
  if (first < 0 && was.length === is.length) return text;
  const start = first < 0 ? was.length : first;
  let same = 0;
  while (same < Math.min(was.length, is.length) - start && was.at(-1 - same) === is.at(-1 - same)) same++;
  const around = (words: string[], left: number, right: number) => words.slice(start - left, words.length - same + right).join(' ');
  const [left, right] = [Math.min(CONTEXT, start), Math.min(CONTEXT, same)];
  const windows = [
    [start, same],
    [left, right],
    [left, 0],
    [0, right],
  ].filter(([l, r], at) => at === 0 || l! + r! >= CONTEXT) as [number, number][];
  for (const [l, r] of windows) {
    const [said, now] = [around(was, l, r), around(is, l, r)];
    if (said && wholeWords(said).test(text)) return text.replace(wholeWords(said), () => now);
  }
  return text;
}
