import { z } from 'zod';
import { fold } from '../fold.ts';
import { isFirstName, isLastName } from '../learned/kinds.ts';
import brands from '../lexicon/brands.json' with { type: 'json' };
import { speaksOfAny } from '../trade/lexicon.ts';
import { isInflected } from './inflected.ts';
import { SOUNDS, type SpeltLanguage } from './sounds.ts';
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
const MIN_TIMES = 4;

function vocabularyOf(lists: unknown, language: SpeltLanguage): Vocabulary {
  const { frequent, known } = LISTS.parse(lists);
  const others = new Set(known.split(' '));
  const byLetters = new Map<string, Spelt[]>();
  const bySound = new Map<string, Spelt[]>();
  const times = new Map<string, number>();
  const put = (map: Map<string, Spelt[]>, at: string, spelt: Spelt) => {
    const found = map.get(at);
    if (found) found.push(spelt);
    else map.set(at, [spelt]);
  };
  for (const [rank, word] of frequent.split(' ').entries()) {
    const spelt = { word, rank };
    put(byLetters, fold(word), spelt);
    if (word.length > 2) for (const sound of SOUNDS[language](word, false)) put(bySound, sound, spelt);
    for (const piece of piecesOf(fold(word))) times.set(piece, (times.get(piece) ?? 0) + 1);
  }
  const lists_ = (word: string) => byLetters.has(word) || others.has(word);
  return {
    lists: lists_,
    knows: (word) =>
      lists_(word) ||
      isFirstName(word) ||
      isLastName(word) ||
      BRANDS.has(word) ||
      speaksOfAny(word) ||
      isInflected(word, language, (one, isFrequent) => byLetters.has(one) || (!isFrequent && others.has(one))),
    spelt: (word) => byLetters.get(word) ?? [],
    sounding: (sound) => bySound.get(sound) ?? [],
    isOdd: (word) => piecesOf(word).some((piece) => (times.get(piece) ?? 0) < MIN_TIMES),
  };
}

/** Each three letters of a word, with its ends. */
function piecesOf(word: string): string[] {
  const whole = `^${word}$`;
  return Array.from({ length: whole.length - 2 }, (_, at) => whole.slice(at, at + 3));
}

const LISTED = { pt, es, en } as const satisfies Record<SpeltLanguage, unknown>;
const read = new Map<SpeltLanguage, Vocabulary>();

/** The words of a language, made ready when they are first asked for. */
export function vocabularyIn(language: SpeltLanguage): Vocabulary {
  const found = read.get(language) ?? vocabularyOf(LISTED[language], language);
  read.set(language, found);
  return found;
}
