import { piecesOf } from '../acts/pieces.ts';
import { signsOf } from '../acts/signs.ts';
import { fold } from '../fold.ts';
import { hash } from '../hash.ts';
import type { Span } from '../sentences.ts';
import type { Token } from './tokens.ts';

/** The pieces of a prompt, each seen as a whole. */
export interface Thoughts {
  spans: readonly Span[];
  /** By name, what is seen of each piece by itself: its cues, its form, its words. */
  marks: readonly string[][];
  /** Feature hashes of each piece: its marks, its turns of phrase, its form and its neighbours. */
  features: number[][];
  /** The joint before each piece: within its sentence (1), or at the start of one (2). */
  joints: number[];
}

/** Length from which a word also counts by its beginning and its end. */
const LONG_WORD = 5;
const QUARTERS = 4;

/** Computes the features of a prompt's pieces. */
export function thoughtsIn(text: string, language: string, tokens: readonly Token[]): Thoughts {
  const pieces = piecesOf(text, language);
  const signs = signsOf(text, fold(text), pieces, language);
  const own = tokensBy(pieces, tokens);
  const words = own.map((inside) => inside.map(({ word }) => word));
  const marks = pieces.map((piece, n) => marksOf(words[n] ?? [], signs[n] ?? {}, signs[n - 1] ?? {}, piece.inBrackets));
  const features = pieces.map((piece, n) => {
    const place = `pos ${Math.floor((QUARTERS * n) / pieces.length)}`;
    const edges = [`end ${text[piece.end]}`, `st ${text[piece.start - 2]}`];
    const seen = [
      ...phrasesOf(words[n] ?? []),
      ...formOf(own[n] ?? []),
      ...besides(words[n - 1] ?? [], words[n + 1] ?? []),
      place,
      ...edges,
    ];
    return [...new Set([...(marks[n] ?? []), 'one', ...seen].map(hash))];
  });
  const joints = pieces.map(({ sentence }, n) => (pieces[n - 1]?.sentence === sentence ? 1 : 2));
  return { spans: pieces, marks, features, joints };
}

/** The words and numbers of each piece. */
function tokensBy(pieces: readonly Span[], tokens: readonly Token[]): Token[][] {
  const spoken = tokens.filter(({ word }) => /[\p{L}0]/u.test(word));
  let from = 0;
  return pieces.map(({ start, end }) => {
    while ((spoken[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    let to = from;
    while ((spoken[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
    return spoken.slice(from, to);
  });
}

type Signs = Readonly<Record<string, number>>;
const MAX_COUNTED = 8;
function marksOf(words: readonly string[], signs: Signs, before: Signs, inBrackets: boolean): string[] {
  return [
    ...Object.keys(signs).map((sign) => `sign ${sign}`),
    ...Object.keys(before).map((sign) => `before ${sign}`),
    `f1 ${words[0]}`,
    `f2 ${words[0]} ${words[1]}`,
    `l1 ${words.at(-1)}`,
    `n ${Math.min(words.length, MAX_COUNTED)}`,
    `b ${inBrackets}`,
    ...[...new Set(words)].map((word) => `in ${word}`),
  ];
}

/** Words in a row, and the beginnings and ends of long ones, which misspellings and inflections share. */
function phrasesOf(words: readonly string[]): string[] {
  const long = words.filter((word) => word.length >= LONG_WORD);
  return [
    ...long.flatMap((word) => [`in4 ${word.slice(0, 4)}`, `x3 ${word.slice(-3)}`]),
    ...words.slice(1).map((word, n) => `in2 ${words[n]} ${word}`),
    ...words.slice(2).map((word, n) => `in3 ${words[n]} ${words[n + 1]} ${word}`),
    `f3 ${words[0]} ${words[1]} ${words[2]}`,
    `l2 ${words.at(-2)} ${words.at(-1)}`,
  ];
}

const formOf = (tokens: readonly Token[]): string[] => [
  `s1 ${tokens[0]?.shape}`,
  ...tokens.flatMap(({ shape, kind }) => [`sh ${shape}`, `k ${kind}`]),
];

const besides = (before: readonly string[], after: readonly string[]): string[] => [
  `bf1 ${before[0]}`,
  `bl1 ${before.at(-1)}`,
  `af1 ${after[0]}`,
  `af2 ${after[0]} ${after[1]}`,
];
