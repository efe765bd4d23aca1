/** Rules of a language's spelling: a written piece, and its sound. A line is a word. */
export type Rules = readonly (readonly [RegExp, string])[];

/** Writes words as they sound, by rules in order. */
export const soundedBy = (rules: Rules, lines: string): string => rules.reduce((out, [from, to]) => out.replace(from, to), lines);

/** The sounds of a language. */
export interface Sounding {
  /** Words in small letters, one a line, as they sound. */
  sounded(lines: string): string;
  /** A wrong word with letters that are left out by ear. */
  completed(word: string): string;
  /** Every sound that a word may have, of the one that its letters tell. */
  variants(sound: string, word: string, isWrong: boolean): readonly string[];
}
