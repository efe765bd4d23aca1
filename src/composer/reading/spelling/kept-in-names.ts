import type { Brief } from '#composer/brief.ts';

const WORD = /\p{L}+/gu;

/** The words of a text, in small letters. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase()));

/** The misspelt words, of those put right, that are part of the name of the house or of a person, which keep their letters. */
export function keptInNames({ business, facts }: Brief, words: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (words.size === 0) return new Set();
  const people = facts.flatMap(({ norm, text }) => (norm.kind === 'person' || norm.kind === 'name' ? [text] : []));
  const named = wordsIn([business.name?.value ?? '', ...people].join(' '));
  return new Set(
    [...words].flatMap(([wrong, right]) => ([...wordsIn(right)].some((word) => named.has(word)) ? [wrong.toLowerCase()] : [])),
  );
}
