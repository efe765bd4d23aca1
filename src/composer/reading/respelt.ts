import { wholeWords } from '#site/whole-words.ts';
import { fold } from './fold.ts';

/** Most letters that may differ, as a share of the longer spelling. */
const MAX_SHARE = 0.25;

/** True if the same words are only spelled another way: accents, capitals, a slip of the pen. */
export function isRespelt(was: string, now: string): boolean {
  const [a, b] = [was, now].map((text) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')) as [string, string];
  // Another number is another fact.
  if (!a || !b || a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  return distance(a, b) <= Math.max(a.length, b.length) * MAX_SHARE;
}

/** A sentence with one of its values spelled anew; unchanged if it does not say it, or says something else now. */
export function respell(sentence: string, was: string, now: string): string {
  if (was === now || !isRespelt(was, now)) return sentence;
  return sentence.replace(wholeWords(was, 'giu'), (found) => (found.charAt(0) === was.charAt(0) ? now : initialAs(found, now)));
}

/** A word that begins a sentence has a capital, and none inside it. */
const initialAs = (found: string, now: string): string =>
  (/^\p{Lu}/u.test(found) ? now.charAt(0).toLocaleUpperCase() : now.charAt(0).toLocaleLowerCase()) + now.slice(1);

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
