import type { Brief } from '#composer/brief.ts';

const WORD = /\p{L}+/gu;

/** The words of a text, in small letters. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase()));

/** Words of the names of the house and of people. */
function namesOf({ business, facts }: Brief): ReadonlySet<string> {
  const people = facts.flatMap(({ norm, text }) => (norm.kind === 'person' || norm.kind === 'name' ? [text] : []));
  return wordsIn([business.name?.value ?? '', ...people].join(' '));
}

/**
 * The misspelt words, of those put right, that are part of the name of the house or of a person, which keep their letters; a name that is
 * written right does not keep a word misspelt elsewhere.
 */
export function keptInNames(brief: Brief, words: ReadonlyMap<string, string>, asWritten?: Brief): ReadonlySet<string> {
  if (words.size === 0) return new Set();
  const named = namesOf(brief);
  const written = asWritten && namesOf(asWritten);
  const isKept = (wrong: string, right: string) =>
    [...wordsIn(right)].some((word) => named.has(word)) &&
    (!written || written.has(wrong) || ![...wordsIn(right)].every((word) => written.has(word)));
  return new Set([...words].flatMap(([wrong, right]) => (isKept(wrong.toLowerCase(), right) ? [wrong.toLowerCase()] : [])));
}
