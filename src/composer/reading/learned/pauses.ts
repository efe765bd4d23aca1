import { hash } from '../hash.ts';
import type { Chain } from './chain.ts';
import { marginalsOf, scoresOf } from './chain.ts';
import { markKinds } from './kinds.ts';
import { markOf } from './marks.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Labels of a word of speech by what follows it: nothing, a short pause, the end of a thought. */
export const PAUSES = ['none', 'comma', 'stop'] as const;

/** The words, numbers and signs of money of a text, without its marks. */
export function wordsOf(text: string, language: string): Token[] {
  const words = tokensOf(isLoud(text) ? lowered(text) : text).filter(({ word }) => /[\p{L}\p{N}$£€%]/u.test(word));
  markKinds(words, language, '');
  return words;
}

const isLoud = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
/** In small letters, each as long as its capital. */
const lowered = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

const MAX_DISTANCE = 7;
/** Words from each place to the nearest number behind it. */
function sinceNumber(words: readonly Token[]): number[] {
  let since = MAX_DISTANCE;
  return words.map(({ word }) => {
    since = /\d/.test(word) ? 0 : Math.min(MAX_DISTANCE, since + 1);
    return since;
  });
}

/** A frequent word stands for itself, any other for what it is; "é" and "e" are two words. */
function classOf(token: Token, mark: string): string {
  if (/^\d/.test(token.word)) return token.shape;
  if (mark) return mark;
  if (token.kind.startsWith('1') || token.word.length < 4) return token.text.toLowerCase();
  return `${token.kind} ${token.word.slice(-2)}`;
}

const isNamed = ({ shape }: Token): boolean => /^[Xx]?X/u.test(shape);

/** Feature hashes of the place behind each word. */
export function pauseFeatures(words: readonly Token[], language: string): number[][] {
  const marks = words.map(markOf);
  const classes = words.map((token, n) => classOf(token, marks[n] as string));
  const since = sinceNumber(words);
  const until = sinceNumber([...words].reverse()).reverse();
  // A message typed in small letters says nothing of its names.
  const hasNames = words.slice(1).some(isNamed);
  return words.map((_, n) => {
    const name = (by: number) => (!hasNames ? '?' : words[n + by] === undefined ? '$' : isNamed(words[n + by] as Token) ? 'N' : 'n');
    const names = `${name(-1)}${name(0)}${name(1)}${name(2)}`;
    const at = (by: number) => words[n + by]?.text.toLowerCase().replace(/\d/g, '0') ?? (n + by < 0 ? '^' : '$');
    const as = (by: number) => classes[n + by] ?? (n + by < 0 ? '^' : '$');
    const kind = (by: number) => words[n + by]?.kind ?? '';
    const end = (by: number, size: number) => words[n + by]?.word.slice(-size) ?? '';
    const found = [
      `one ${language}`,
      `w ${at(0)}`,
      `w-1 ${at(-1)}`,
      `w+1 ${at(1)}`,
      `w+2 ${at(2)}`,
      `w-2 ${at(-2)}`,
      `w+3 ${at(3)}`,
      `w-1w ${at(-1)} ${at(0)}`,
      `ww+1 ${at(0)} ${at(1)}`,
      `w+1w+2 ${at(1)} ${at(2)}`,
      `w-1ww+1 ${at(-1)} ${at(0)} ${at(1)}`,
      `ww+1w+2 ${at(0)} ${at(1)} ${at(2)}`,
      `w+1w+2w+3 ${at(1)} ${at(2)} ${at(3)}`,
      `c ${as(0)}`,
      `c+1 ${as(1)}`,
      `cc+1 ${as(0)} ${as(1)}`,
      `c-1c ${as(-1)} ${as(0)}`,
      `c+1c+2 ${as(1)} ${as(2)}`,
      `c-1cc+1 ${as(-1)} ${as(0)} ${as(1)}`,
      `cc+1c+2 ${as(0)} ${as(1)} ${as(2)}`,
      `c-1cc+1c+2 ${as(-1)} ${as(0)} ${as(1)} ${as(2)}`,
      `cc+1c+2c+3 ${as(0)} ${as(1)} ${as(2)} ${as(3)}`,
      `c-2c-1cc+1 ${as(-2)} ${as(-1)} ${as(0)} ${as(1)}`,
      `k ${kind(0)} ${kind(1)}`,
      `k+ ${kind(0)} ${kind(1)} ${kind(2)}`,
      `k- ${kind(-1)} ${kind(0)} ${kind(1)}`,
      `x3 ${end(0, 3)}`,
      `x3+1 ${end(1, 3)}`,
      `x3+2 ${end(2, 3)}`,
      `xx ${end(0, 2)} ${end(1, 2)}`,
      `p4+1 ${words[n + 1]?.word.slice(0, 4)}`,
      `d ${since[n]} ${until[n + 1] ?? '$'}`,
      `dc ${since[n]} ${as(1)}`,
      `cu ${as(0)} ${until[n + 1] ?? '$'}`,
      `N ${names}`,
      `Nc+1 ${name(0)}${name(1)} ${as(1)}`,
      `cNc+1 ${name(0)}${name(1)} ${as(0)} ${as(1)}`,
      `Nk ${name(0)}${name(1)} ${kind(0)} ${kind(1)}`,
      `dcu ${since[n]} ${until[n + 1] ?? '$'} ${as(1)}`,
    ];
    return found.map(hash);
  });
}

/** The chance of each pause behind each word. */
export const pauseChances = (chain: Chain, words: readonly Token[], language: string): Float64Array[] =>
  marginalsOf(
    chain,
    scoresOf(chain, pauseFeatures(words, language)),
    words.map(() => 0),
  ).chances;
