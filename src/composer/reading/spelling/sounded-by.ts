/** Rules of a language's spelling: a written piece, and its sound. */
export type Rules = readonly (readonly [RegExp, string])[];

/** Writes a word as it sounds, by rules in order. */
export const soundedBy = (rules: Rules, word: string): string => rules.reduce((out, [from, to]) => out.replace(from, to), word);
