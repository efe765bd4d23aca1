/** Letters and digits alone: accents, capitals, spaces, signs and pictures are hard to type and say nothing of what was meant. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether somebody has typed this name. One without a letter has to be typed as it is. */
export function isSameName(typed: string, name: string): boolean {
  const letters = lettersOf(name);
  return letters ? lettersOf(typed) === letters : typed.trim() === name.trim();
}
