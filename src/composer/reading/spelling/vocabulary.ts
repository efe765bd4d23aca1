import { z } from 'zod';
import { fold } from '../fold.ts';
import { isFirstName, isLastName } from '../learned/kinds.ts';
import brands from '../lexicon/brands.json' with { type: 'json' };
import { speaksOfAny } from '../trade/lexicon.ts';
import { isInflected } from './inflected.ts';
import { type SpeltLanguage, soundsOfAll } from './sounds.ts';
import en from './words-en.json' with { type: 'json' };
import es from './words-es.json' with { type: 'json' };
import pt from './words-pt.json' with { type: 'json' };

/** Words set apart by spaces: the frequent ones as they are spelt, the most frequent first, and the others folded. */
const LISTS = z.strictObject({ frequent: z.string(), known: z.string() });

/** A well-spelt word, and its place among the frequent ones. */
export interface Spelt {
  word: string;
  rank: number;
}

/** The words of a language. */
export interface Vocabulary {
  /** Whether a folded word is one of the language, in any of its forms. */
  knows(word: string): boolean;
  /** Whether a folded word stands in a list as it is. */
  lists(word: string): boolean;
  /** The frequent words with the same letters, the most frequent first. */
  spelt(word: string): readonly Spelt[];
  /** The frequent words with a sound. */
  sounding(sound: string): readonly Spelt[];
  /** Whether three letters follow one another in few frequent words. */
  isOdd(letters: string): boolean;
}

const BRANDS = new Set(Object.values(brands).flatMap((names) => names.flatMap((name) => fold(name).split(' '))));

function vocabularyOf(lists: unknown, language: SpeltLanguage): Vocabulary {
  const { frequent, known } = LISTS.parse(lists);
  const others = new Set(known.split(' '));
  const words = frequent.split(' ');
  const letters = fold(frequent).split(' ');
  const all = words.map((word, rank): Spelt => ({ word, rank }));
  const byLetters = gathered(all, ({ rank }) => [letters[rank] as string]);
  const bySound = once(() => {
    const sounds = soundsOfAll(words, language);
    return gathered(all, ({ word, rank }) => (word.length > 2 ? (sounds[rank] as readonly string[]) : []));
  });
  const times = once(() => timesOf(letters));
  const isListed = (word: string) => byLetters.has(word) || others.has(word);
  return {
    lists: isListed,
    knows: (word) =>
      isListed(word) ||
      isFirstName(word) ||
      isLastName(word) ||
      BRANDS.has(word) ||
      speaksOfAny(word) ||
      isInflected(word, language, (one, isFrequent) => byLetters.has(one) || (!isFrequent && others.has(one))),
    spelt: (word) => byLetters.get(word) ?? [],
    sounding: (sound) => bySound().get(sound) ?? [],
    isOdd: (word) => piecesOf(word).some((piece) => (times()[piece] as number) < MIN_TIMES),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function gathered(all: readonly Spelt[], keysOf: (spelt: Spelt) => readonly string[]): ReadonlyMap<string, readonly Spelt[]> {
  const found = new Map<string, Spelt[]>();
  for (const spelt of all)
    for (const key of keysOf(spelt)) {
      const same = found.get(key);
      if (same) same.push(spelt);
      else found.set(key, [spelt]);
    }
  return found;
}

const MIN_TIMES = 4;
const LETTERS = 27;
const FIRST = 'a'.charCodeAt(0);
const END = LETTERS - 1;

/** Each three letters of a word with its ends, as a number. */
function piecesOf(word: string): number[] {
  const codes = [END, ...Array.from(word, (letter) => letter.charCodeAt(0) - FIRST), END];
  const pieces: number[] = [];
  for (let at = 2; at < codes.length; at++)
    pieces.push(((codes[at - 2] as number) * LETTERS + (codes[at - 1] as number)) * LETTERS + (codes[at] as number));
  return pieces;
}

function timesOf(words: readonly string[]): Uint16Array {
  const times = new Uint16Array(LETTERS ** 3);
  for (const word of words) for (const piece of piecesOf(word)) times[piece] = (times[piece] ?? 0) + 1;
  return times;
}

const LISTED = { pt, es, en } as const satisfies Record<SpeltLanguage, unknown>;
const read = new Map<SpeltLanguage, Vocabulary>();

/** The words of a language, made ready when they are first asked for. */
export function vocabularyIn(language: SpeltLanguage): Vocabulary {
  const found = read.get(language) ?? vocabularyOf(LISTED[language], language);
  read.set(language, found);
  return found;
}
