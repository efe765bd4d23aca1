/** Pre-tokenizer of o200k: words with the character before them, numbers by three digits, runs of punctuation and of whitespace. */
const WORDS = /[^\r\n\p{L}\p{N}]?\p{L}[\p{L}\p{M}]*|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s+/gu;
/** Longer words are split into pieces of this many letters: a few per cent more tokens than the encoding gives for Portuguese. */
const WHOLE = 8;
const PIECE = 5;

/** Approximate number of tokens: providers count by encodings of their own. */
export const countTokens = (text: string): number =>
  (text.match(WORDS) ?? []).reduce((sum, word) => sum + (word.length > WHOLE ? Math.ceil([...word].length / PIECE) : 1), 0);
