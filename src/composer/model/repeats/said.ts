import { readText } from '#composer/model/writing/places.ts';
import { wordsOf } from '#composer/model/writing/plain-words.ts';
import { languageCode } from '#composer/model/writing/site-language.ts';
import languageWords from '#composer/reading/lexicon/language-words.json' with { type: 'json' };
import type { Item, SiteDocument } from '#site/schema.ts';

/** The words of a text: all of them in order, and those that tell something. */
export interface Said {
  words: string;
  telling: ReadonlySet<string>;
}

const SMALL: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(languageWords).map(([language, words]) => [language, new Set(words.flatMap(wordsOf))]),
);
const NEGATIONS = new Set([
  'nao',
  'not',
  'nunca',
  'never',
  'nem',
  'ni',
  'sem',
  'sin',
  'without',
  'don',
  'doesn',
  'won',
  'لا',
  'بدون',
  'no!',
]);

/** "No" denies in English and Spanish; in Portuguese it is a place. */
const denied = (word: string, language: string): string => (word === 'no' && language !== 'pt' ? 'no!' : word);

/** One form for a noun and its plural, and for "we've" and its words. */
const stemOf = (word: string): string => (word.length > 3 ? word.replace(/(?<=\p{L})s$/u, '') : word);

export function saidIn(document: SiteDocument, text: string): Said {
  const language = languageCode(document.site.defaultLocale);
  const small = SMALL[language] ?? new Set();
  const words = wordsOf(readText(document, text)).map((word) => denied(word, language));
  return { words: ` ${words.join(' ')} `, telling: new Set(words.filter((word) => !small.has(word) || NEGATIONS.has(word)).map(stemOf)) };
}

/** Whether everything that one text tells is told by another. */
export const isWithin = (one: Said, other: Said): boolean =>
  one.telling.size > 0 &&
  [...one.telling].every((word) => other.telling.has(word)) &&
  [...other.telling].every((word) => !NEGATIONS.has(word) || one.telling.has(word));

/** Whether a sentence is said word for word in another text, or with so many telling words that it is no accident. */
export const isRepeated = (one: Said, other: Said): boolean =>
  (one.telling.size >= 2 && one.words.trim().split(' ').length >= 3 && other.words.includes(one.words)) ||
  (one.telling.size >= 3 && isWithin(one, other));

/** Whether all but one word of a long sentence is told, and all of its numbers. */
export function isNearlyWithin(one: Said, other: Said): boolean {
  const missing = [...one.telling].filter((word) => !other.telling.has(word));
  return (
    one.telling.size >= 4 &&
    missing.length <= (one.telling.size >= 7 ? 1 : 0) &&
    !missing.some((word) => /\d/.test(word) || NEGATIONS.has(word))
  );
}

const stringsOf = ({ site, strings }: SiteDocument): Readonly<Record<string, string>> => strings[site.defaultLocale] ?? {};

/** Everything that a visitor reads in an item. */
export function textOfItem(document: SiteDocument, { slots, facts }: Item): string {
  const texts = Object.entries(slots).flatMap(([slot, key]) => (slot === 'action' ? [] : (stringsOf(document)[key] ?? [])));
  return [...texts, ...facts.flatMap((id) => document.facts[id]?.text ?? [])].join(' · ');
}

export const titleOf = (document: SiteDocument, { slots }: Item): string => (slots.title ? (stringsOf(document)[slots.title] ?? '') : '');

/** Ends of sentences; a title or a street before a name ends none, nor does the number of a row. */
const END =
  /(?<=(?:\p{Ll}{2}|\p{Lo}|\d|[)"”»])[.!?؟…]+)(?<!(?:^|[\s(])(?:\d{1,3}|Dra|Profa?|Sra|Srta|Mrs|Eng|Arq|[Aa]pt|[Bb]loc)\.)\s+(?=[\p{Lu}\p{Lo}\d¿¡"“{])/u;

export const sentencesOf = (paragraph: string): string[] => paragraph.split(END).filter((one) => one.trim());
