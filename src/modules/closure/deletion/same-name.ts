/** Keeps letters and digits only: accents, capitals, spaces, punctuation and emoji are hard to type and irrelevant to the confirmation. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Compares a typed name with the real one. A name without letters or digits must match exactly. */
export function isSameName(typed: string, name: string): boolean {
  const letters = lettersOf(name);
  return letters ? lettersOf(typed) === letters : typed.trim() === name.trim();
}
