import { fold } from '../fold.ts';
import { isOtherForm } from './inflected.ts';
import { alikeTo, distance, isUsualSlip, slipsOf, vowelsIn } from './near.ts';
import { type SpeltLanguage, soundsOfAll, soundsOfWrong } from './sounds.ts';
import { CALENDAR, USUAL } from './usual-misspellings.ts';
import { type Spelt, type Vocabulary, vocabularyIn } from './vocabulary.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Letters of a word that may be mended, and of one that may have a slip. */
const MIN_LETTERS = 4;
const MIN_LETTERS_OF_SLIP = 5;
const LONG = 9;
const LONG_BY_SOUND = 6;
/** The least frequent word that may be a slip away: of any, of one without odd letters, of a short one. */
const MAX_RANK_OF_SLIP = 18_000;
const MAX_RANK_OF_LONG = 12_000;
const MAX_RANK_OF_LIKELY = 2_500;
const MAX_RANK_OF_FOUR = 7_000;
const MAX_RANK_OF_SHORT = 2_000;
/** A word that was meant is likelier than any other by this much; a changed letter counts against its frequency. */
const CLEAR = { pt: 1, es: 1, en: 1.2 };
const WEIGHT_OF_LETTER = 2.5;
/** Another word that is nearer in its letters leaves it unclear, if it is not rare. */
const RARE = 12_000;
/** Forms of the same letters below this share of one another are both meant. */
const SHARE_OF_FORM = 20;

/** Laughter, long-drawn letters, letters of an acronym. */
const IS_SOUND = /(.)\1\1|^(..)\2+.?$|^[^aeiou]*[aeiou][^aeiou]*([tnmc])\3$/;

/** "perfurasões": what is done by a verb in "-ar". */
const ACTION = /^([a-z]{4,})as(ao|oes)$/;

interface Candidate extends Spelt {
  letters: string;
  apart: number;
  cost: number;
}

/** The word that was meant by a misspelt one in small letters, if it is certain. */
export function rightWord(written: string, language: SpeltLanguage): string | undefined {
  const word = fold(written);
  const usual = USUAL[language];
  if (Object.hasOwn(usual, word)) return usual[word];
  if (word.length < MIN_LETTERS || /[^a-z]/.test(word) || !/[aeiouy]/.test(word) || IS_SOUND.test(word)) return undefined;
  const vocabulary = vocabularyIn(language);
  if (vocabulary.knows(word)) return undefined;
  const [, stem = '', end = ''] = (language === 'pt' && ACTION.exec(word)) || [];
  if (stem && vocabulary.lists(`${stem}ar`)) return `${stem}aç${end === 'ao' ? 'ão' : 'ões'}`;
  const sounds = soundsOfWrong(written, language);
  const alike = sounds
    .flatMap((sound) => vocabulary.sounding(sound))
    .map((spelt) => candidateFor(word, spelt, language))
    .filter(({ apart, rank }) => apart <= mostApart(word, language) && rank < maxRank(apart, word, language))
    .filter(({ letters }) => language !== 'en' || vowelsIn(letters) >= vowelsIn(word.replace(/e$/, '')));
  if (alike.length === 0) return dayNear(word, language) ?? slipped(word, language, vocabulary);
  const right = clearest(alike, CLEAR[language]);
  return right && (right.apart <= 0.6 || !isNearAnother(word, right.letters, sounds, language))
    ? formOf(right, alike, language)
    : undefined;
}

/** The day or month that a word is one slip from. */
function dayNear(word: string, language: SpeltLanguage): string | undefined {
  if (word.length < MIN_LETTERS_OF_SLIP) return undefined;
  const near = CALENDAR[language].filter(
    (day) => word[0] === fold(day)[0] && isUsualSlip(word, fold(day), language) && distance(word, fold(day), language) <= 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Whether a word is one letter from a word of the language that sounds like it, also a rare one. */
const isNearAnother = (word: string, right: string, sounds: readonly string[], language: SpeltLanguage): boolean =>
  [...alikeTo(word)].some(
    (one) =>
      one !== right &&
      vocabularyIn(language).lists(one) &&
      soundsOfAll([one], language)
        .flat()
        .some((sound) => sounds.includes(sound)),
  );

const mostApart = (word: string, language: SpeltLanguage): number =>
  language === 'en' ? (word.length === MIN_LETTERS ? 0.4 : word.length / 4) : word.length === MIN_LETTERS ? 1 : word.length / 3.6;
/** The farther a word is, and the shorter, the more frequent it has to be. */
function maxRank(apart: number, word: string, language: SpeltLanguage): number {
  if (word.length === MIN_LETTERS) return apart <= 0.6 ? MAX_RANK_OF_FOUR : MAX_RANK_OF_FOUR / 2;
  if (apart <= 0.6) return 30_000;
  const isLong = word.length >= (language === 'en' ? LONG : LONG_BY_SOUND);
  return apart <= 1 ? 18_000 : isLong ? 14_000 : apart <= 1.6 ? 6_000 : 3_000;
}

function slipped(word: string, language: SpeltLanguage, vocabulary: Vocabulary): string | undefined {
  if (word.length < MIN_LETTERS_OF_SLIP) return undefined;
  const isOdd = vocabulary.isOdd(word);
  const isShort = word.length === MIN_LETTERS_OF_SLIP;
  const most = isShort
    ? MAX_RANK_OF_SHORT
    : isOdd || word.length >= LONG
      ? MAX_RANK_OF_SLIP
      : word.length > LONG_BY_SOUND
        ? MAX_RANK_OF_LONG
        : 0;
  const found = [...new Set(slipsOf(word, ALPHABET))]
    .flatMap((one) => vocabulary.spelt(one).slice(0, 1))
    .map((spelt) => candidateFor(word, spelt, language))
    .filter(({ letters }) => !isShort || (isOdd && letters.length > word.length))
    .filter(({ letters, rank }) => rank < most && word[0] === letters[0] && !isOtherForm(word, letters, language))
    .filter((spelt) => isUsualSlip(word, spelt.letters, language) && !isVerbForm(spelt.word, MAX_RANK_OF_SLIP, language));
  const right = clearest(found, CLEAR[language]);
  return right ? formOf(right, vocabulary.spelt(right.letters), language) : undefined;
}

const candidateFor = (word: string, spelt: Spelt, language: SpeltLanguage): Candidate => {
  const letters = fold(spelt.word);
  const apart = distance(word, letters, language);
  return { ...spelt, letters, apart, cost: Math.log(spelt.rank + 30) + apart * WEIGHT_OF_LETTER };
};

/** The one candidate that is likelier than every other, by its frequency and letters. */
function clearest(found: readonly Candidate[], clear: number): Candidate | undefined {
  const [best, ...others] = [...found].sort((one, other) => one.cost - other.cost);
  if (!best) return undefined;
  const isUnclear = others.some(
    ({ letters, cost, apart, rank }) => letters !== best.letters && (cost - best.cost < clear || (apart < best.apart && rank < RARE)),
  );
  return isUnclear ? undefined : best;
}

/** A word with its accents and capital; without accents where they tell two words apart, as at the end of Spanish verbs ("alquilo", "alquiló"). */
function formOf({ word, letters, rank }: Candidate, forms: readonly Spelt[], language: SpeltLanguage): string {
  const isOneOf = (form: Spelt) => form.word !== word && fold(form.word) === letters && form.rank < (rank + 30) * SHARE_OF_FORM;
  const day = CALENDAR[language].find((one) => fold(one) === letters);
  return day ?? (isVerbForm(word, rank, language) || forms.some(isOneOf) ? letters : word);
}

const isVerbForm = (word: string, rank: number, language: SpeltLanguage): boolean =>
  language === 'es' && rank > MAX_RANK_OF_LIKELY && /[áéíóú]$/u.test(word);
