import { findRegion, isTownName } from '../gazetteer.ts';
import { namesTrade, speaksOfAny } from '../trade/lexicon.ts';
import type { Token } from './tokens.ts';
import lists from './words.json' with { type: 'json' };

const setOf = (list: string): Set<string> => new Set(list.split(' '));
const FIRST_NAMES = setOf(lists.first);
const LAST_NAMES = setOf(lists.last);
/** By language, the most common words and the less common ones. */
const COMMON: Readonly<Record<string, readonly Set<string>[]>> = {
  pt: lists.pt.map(setOf),
  es: lists.es.map(setOf),
  en: lists.en.map(setOf),
  ar: lists.ar.map(setOf),
};

function commonness(word: string, language: string): string {
  const rank = COMMON[language]?.findIndex((list) => list.has(word)) ?? -1;
  return rank < 0 ? '' : String(rank + 1);
}

/** True when a folded word is a common one of the language, or a person's name. */
export const isWord = (word: string, language: string): boolean =>
  commonness(word, language) !== '' || FIRST_NAMES.has(word) || LAST_NAMES.has(word) || namesTrade(word);

/** True when a folded word is a given name. */
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word);

/** True when a folded word is a family name. */
export const isLastName = (word: string): boolean => LAST_NAMES.has(word);

/** True when a folded word is among the few thousand most used of the language. */
export const isFrequent = (word: string, language: string): boolean => /^[12]$/.test(commonness(word, language));

/** The only language with a folded word among its common words; undefined where several share it. */
export function languageOfWord(word: string): string | undefined {
  const found = Object.keys(COMMON).filter((language) => commonness(word, language) !== '');
  return found.length === 1 ? found[0] : undefined;
}

/** Marks each token with its kind from the word lists. */
export function markKinds(tokens: readonly Token[], language: string, hosts: string): void {
  for (const token of tokens) {
    const { word, text } = token;
    if (!/^\p{L}/u.test(word)) continue;
    let kind = commonness(word, language);
    if (namesTrade(word)) kind += 'T';
    else if (word.length > 3 && speaksOfAny(word)) kind += 't';
    if (word.length > 3 && (/^\p{Lu}/u.test(text) || !kind) && isTownName(text)) kind += 'C';
    if (findRegion(text)) kind += 'R';
    if (FIRST_NAMES.has(word)) kind += 'f';
    else if (LAST_NAMES.has(word)) kind += 'l';
    if (word.length > 3 && hosts.includes(word)) kind += 'h';
    token.kind = kind;
  }
  for (let n = 0; n + 1 < tokens.length; n++)
    for (const size of [2, 3, 4]) {
      const part = tokens.slice(n, n + size);
      if (part.length < size || part.some(({ word }) => !/^\p{L}/u.test(word))) continue;
      const mark = namesTrade(part.map(({ word }) => word).join(' ')) ? 'T' : isTownName(part.map(({ text }) => text).join(' ')) ? 'C' : '';
      if (mark) for (const token of part) if (!token.kind.includes(mark)) token.kind += mark;
    }
}
