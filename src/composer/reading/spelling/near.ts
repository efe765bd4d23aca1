import { type Rules, soundedBy } from './sounded-by.ts';
import type { SpeltLanguage } from './sounds.ts';

/** Letters that are read together, as one sign each. */
const TOGETHER: Rules = [
  [/ch|sh/g, 'X'],
  [/rr/g, 'R'],
  [/ss/g, 'S'],
  [/ck|qu(?=[ei])/g, 'k'],
  [/ph/g, 'f'],
];
const TOGETHER_IN: Readonly<Record<SpeltLanguage, Rules>> = {
  pt: [...TOGETHER, [/lh|li(?=[aeou])/g, 'L'], [/nh|ni(?=[aeou])/g, 'N'], [/a(?:um|un|m|o)$/, 'A']],
  es: [...TOGETHER, [/ll/g, 'Y']],
  en: [[/tch/g, 'ch'], ...TOGETHER, [/(?<=[^aeiou])e$/, '']],
};
/** Signs that are easily taken for one another; vowels of English only in long words, where they are weak. */
const ALIKE = 'sz sc sx zc bv gj ck kq cq mn lu Xx Xc Rr Ss Sc Sz Sx Yy Yl Ll Nn Li iy'.split(' ');
const WEAK_VOWELS = ['ou', 'ei', 'ae', 'ao'];
/** A wrong vowel as it is spoken, and the right one; seldom the other way. */
const SPOKEN = ['uo', 'ie'];
const COST_OF_UNSPOKEN = 1.1;
const LONG = 7;
const VOWEL = /[aeiouy]/;
const COST_OF_ALIKE = 0.6;
const COST_OF_DOUBLED = 0.4;

const areIn = (pairs: readonly string[], one: string, other: string) => pairs.some((pair) => pair.includes(one) && pair.includes(other));

/** Cost of a sign for another: less where they may sound alike, as weak vowels of long English words may. */
function costOf(wrong: string, right: string, isLong: boolean, language: SpeltLanguage): number {
  if (wrong === right) return 0;
  if (areIn(ALIKE, wrong, right)) return COST_OF_ALIKE;
  if (language === 'en') return isLong && areIn(WEAK_VOWELS, wrong, right) ? COST_OF_ALIKE : 1;
  if (SPOKEN.includes(wrong + right)) return COST_OF_ALIKE;
  return SPOKEN.includes(right + wrong) ? COST_OF_UNSPOKEN : 1;
}
/** Cost of a sign left out or added. */
const costAt = (word: string, at: number): number =>
  word[at - 1] === 'h' || (word[at - 1] === word[at - 2] && !VOWEL.test(word[at - 1] as string)) ? COST_OF_DOUBLED : 1;

/** Cost of what was changed, swapped, added or left out between two folded words. */
export function distance(wrong: string, right: string, language: SpeltLanguage): number {
  const [a, b] = [wrong, right].map((word) => soundedBy(TOGETHER_IN[language], word)) as [string, string];
  const isLong = wrong.length >= LONG;
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] as number) + costAt(b, j));
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] as number) + costAt(a, i)];
    for (let j = 1; j <= b.length; j++) {
      const [one, other] = [a[i - 1] as string, b[j - 1] as string];
      let cost = (last[j - 1] as number) + costOf(one, other, isLong, language);
      cost = Math.min(cost, (last[j] as number) + costAt(a, i), (row[j - 1] as number) + costAt(b, j));
      if (i > 1 && j > 1 && one === b[j - 2] && other === a[i - 2]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** The words that differ in one letter which may sound alike. */
export function* alikeTo(word: string): Generator<string> {
  for (const [at, letter] of [...word].entries())
    for (const pair of [...ALIKE, ...SPOKEN])
      if (pair.includes(letter)) yield word.slice(0, at) + pair.replace(letter, '').toLowerCase() + word.slice(at + 1);
}

/** Every word one slip away: a letter added, left out or changed, or two swapped. */
export function* slipsOf(word: string, alphabet: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of alphabet) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
  }
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two letters are beside one another on a keyboard, and no vowels, which are rather spelt by ear. */
const areNeighbours = (one: string, other: string): boolean =>
  !(VOWEL.test(one) && VOWEL.test(other)) &&
  ROWS.some((row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1);

/** Whether a word that is one slip from another has a usual one: a letter left out, swapped, doubled, or taken for the next key. */
export function isUsualSlip(wrong: string, right: string, language: SpeltLanguage): boolean {
  let from = 0;
  while (from < wrong.length && wrong[from] === right[from]) from++;
  if (right.length > wrong.length) return true;
  const [one = '', other = ''] = [wrong[from], right[from]];
  if (wrong.length > right.length) return one === wrong[from - 1];
  const isSwap = wrong.slice(from + 1) !== right.slice(from + 1);
  return isSwap || areNeighbours(one, other) || costOf(one, other, wrong.length >= LONG, language) < 1;
}

/** Groups of vowels in a word: one more than in another is seldom written by mistake. */
export const vowelsIn = (word: string): number => (word.replace(/[aeiouy]+/g, 'a').match(/a/g) ?? []).length;
