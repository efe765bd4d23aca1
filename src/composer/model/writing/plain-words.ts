/** The words of a text in lower case and without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same with one space between them: for telling whether two texts say the same. */
export const plainly = (text: string): string => wordsOf(text).join(' ');
