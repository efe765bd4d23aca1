import { fold } from '../fold.ts';
import { isOtherForm } from './inflected.ts';
import { distance, slipsOf } from './near.ts';
import { SOUNDS, type SpeltLanguage } from './sounds.ts';
import { type Spelt, type Vocabulary, vocabularyIn } from './vocabulary.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Letters of a word that may be mended. */
const MIN_LETTERS = 4;
const MIN_LETTERS_OF_SLIP = 5;
const LONG = 9;
/** How frequent a word has to be that is a slip away, and one that a word without odd letters is a slip away from. */
const MAX_RANK_OF_SLIP = 14_000;
const MAX_RANK_OF_LIKELY = 2_500;
/** How much likelier the word meant has to be than any other, and what a changed letter counts against a word's frequency. */
const CLEAR = 1.2;
const WEIGHT_OF_LETTER = 2;

interface Candidate extends Spelt {
  cost: number;
}

/** The word that was meant by a misspelt one in small letters, if it is certain. */
export function rightWord(written: string, language: SpeltLanguage): string | undefined {
  const word = fold(written);
  if (word.length < MIN_LETTERS || /[^a-z]/.test(word)) return undefined;
  const vocabulary = vocabularyIn(language);
  if (vocabulary.knows(word)) return undefined;
  const most = Math.max(1, word.length / 3);
  const alike = SOUNDS[language](written, true)
    .flatMap((sound) => vocabulary.sounding(sound))
    .filter((spelt) => distance(word, fold(spelt.word)) <= most);
  return alike.length > 0 ? clearest(word, alike) : slipped(word, language, vocabulary);
}

function slipped(word: string, language: SpeltLanguage, vocabulary: Vocabulary): string | undefined {
  if (word.length < MIN_LETTERS_OF_SLIP) return undefined;
  const found = [...new Set(slipsOf(word, ALPHABET))].flatMap((one) => vocabulary.spelt(one).slice(0, 1));
  return clearest(
    word,
    found.filter(({ word: right, rank }) => {
      const letters = fold(right);
      const most = vocabulary.isOdd(word) || word.length >= LONG ? MAX_RANK_OF_SLIP : MAX_RANK_OF_LIKELY;
      return rank < (word.length === MIN_LETTERS_OF_SLIP ? MAX_RANK_OF_LIKELY : most) && word[0] === letters[0] && !isOtherForm(word, letters, language);
    }),
  );
}

/** The one candidate that is likelier than every other, by its frequency and letters. */
function clearest(word: string, found: readonly Spelt[]): string | undefined {
  const byLetters = new Map<string, Candidate>();
  for (const spelt of found) {
    const letters = fold(spelt.word);
    const cost = Math.log(spelt.rank + 30) + distance(word, letters) * WEIGHT_OF_LETTER;
    if (cost < (byLetters.get(letters)?.cost ?? Infinity)) byLetters.set(letters, { ...spelt, cost });
  }
  const [best, second] = [...byLetters.values()].sort((one, other) => one.cost - other.cost);
  if (process.env.DBG) console.log(word, best, second);
  return best && (!second || second.cost - best.cost >= CLEAR) ? best.word : undefined;
}
