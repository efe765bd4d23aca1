/** The words of a text in lower case and without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same joined by single spaces: for comparing two texts. */
export const plainly = (text: string): string => wordsOf(text).join(' ');
