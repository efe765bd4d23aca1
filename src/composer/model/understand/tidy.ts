import { dayOf } from '#site/hours/days.ts';
import type { Brief } from '../../brief.ts';
import { AMOUNT_IN_WORDS, decimalOf } from '../../reading/facts/prices/amounts.ts';
import { fold } from '../../reading/fold.ts';
import type { LocatedClause } from './judge-answer.ts';

/** Abbreviations and their full words. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  vc: ['voce'],
  vcs: ['voces'],
  q: ['que'],
  k: ['que'],
  n: ['nao', 'and'],
  nd: ['and'],
  p: ['para', 'por'],
  c: ['com', 'con'],
  d: ['de', 'the'],
  tb: ['tambem'],
  tbm: ['tambem'],
  pq: ['porque'],
  xq: ['porque'],
  hj: ['hoje'],
  qdo: ['quando'],
  td: ['tudo', 'todo'],
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  pls: ['please'],
  wen: ['when'],
  bt: ['but'],
  an: ['and'],
  frm: ['from'],
};
/** Words that reverse the meaning of a sentence: none may be added, removed or changed. */
const TURNS =
  /^(?:nao|n|num|nunca|nem|sem|nenhum\w*|nada|so|apenas|no|not|dont|doesnt|cant|wont|isnt|arent|never|none|nothing|without|only|sin|ni|nunca|jamas|ningun\w*|solo|menos|exceto|except\w*|لا|ما|مش|بدون|غير|ليس|بس|فقط)$/;

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['´`]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Folds letters that sound alike. */
const phonetic = (word: string): string =>
  word
    .replace(/ch/g, 'x')
    .replace(/qu|k/g, 'c')
    .replace(/ss|ç|z/g, 's')
    .replace(/^h/, '')
    .replace(/y/g, 'i')
    .replace(/w/g, 'u')
    .replace(/v/g, 'b');

/** A day or a number in words, which no correction may change. */
const fixedOf = (word: string): string | undefined => dayOf(word) ?? (IS_NUMBER.test(word) ? decimalOf(word) : undefined);
const IS_NUMBER = new RegExp(`^${AMOUNT_IN_WORDS}$`, 'u');

function isMended(written: string, mended: string): boolean {
  if (written === mended) return true;
  if (/\p{N}/u.test(written + mended)) return false;
  if (SHORT[written]?.includes(mended) && Object.hasOwn(SHORT, written)) return true;
  if (TURNS.test(written) || TURNS.test(mended)) return false;
  const [a, b] = [phonetic(written), phonetic(mended)];
  if (a === b) return true;
  if (fixedOf(written) !== fixedOf(mended)) return false;
  return a[0] === b[0] && Math.min(a.length, b.length) >= 3 && distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
}

const MAX_WORDS = 120;
/** Punctuation that a correction may add; any other characters have to be there already. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s.,;:!?¡¿'"’()–—-]/gu;
const JOINED = /[\p{L}\p{N}][.@:/\\]+[\p{L}]/gu;

/** Whether a text has the same words, in the same order, only written better. */
export function isTidied(written: string, tidied: string): boolean {
  const [from, to] = [wordsOf(written), wordsOf(tidied)];
  if (from.length === 0 || from.length > MAX_WORDS || to.length > MAX_WORDS * 2 || tidied.length > written.length * 1.6 + 12) return false;
  const added = [...(tidied.match(SIGNS) ?? []), ...(tidied.match(JOINED) ?? [])];
  if (added.some((sign) => !written.includes(sign))) return false;
  // Cell [i][j]: whether the first i words of one match the first j of the other.
  const fits = Array.from({ length: from.length + 1 }, () => new Uint8Array(to.length + 1));
  (fits[0] as Uint8Array)[0] = 1;
  for (let i = 0; i <= from.length; i++)
    for (let j = Math.max(0, i - 12); j <= Math.min(to.length, i + 12); j++) {
      if (!fits[i]?.[j]) continue;
      const [a, b, c, d] = [from[i] ?? '', from[i + 1] ?? '', to[j] ?? '', to[j + 1] ?? ''];
      const reach = (di: number, dj: number) => {
        if (i + di <= from.length && j + dj <= to.length) (fits[i + di] as Uint8Array)[j + dj] = 1;
      };
      if (a && c && isMended(a, c)) reach(1, 1);
      if (a && b && c && a + b === c) reach(2, 1);
      if (a && c && d && a === c + d) reach(1, 2);
    }
  return fits[from.length]?.[to.length] === 1;
}

/** Min share of its clause that a fact covers; below it the correction is not of the fact. */
const MIN_SHARE = 0.7;

/** Replaces the owner's sentences by their corrected spelling; a text that differs in more stays as it was written. */
export function tidy(brief: Brief, located: readonly LocatedClause[]): Brief {
  const better = (fact: Brief['facts'][number]): Brief['facts'][number] => {
    const span = fact.source.span;
    if (fact.norm.kind !== 'statement' || !span) return fact;
    const clause = located.find(
      ({ start, end }) => start <= span[0] && end >= span[1] && span[1] - span[0] > (end - start) * MIN_SHARE,
    )?.clause;
    const tidied = clause?.tidied?.replace(/\s+/g, ' ').trim();
    return tidied && isTidied(fact.text, tidied) ? { ...fact, text: tidied } : fact;
  };
  return { ...brief, facts: brief.facts.map(better), held: brief.held.map(better) };
}
