/**
 * Splits a text into pieces of about the size of o200k's tokens; they join to the same text. The rule is that encoding's
 * pre-tokenizer (words with the space before them, numbers by three digits, runs of punctuation and of white space); further splits
 * by its vocabulary are imitated: words of more than seven letters fall into pieces of five. Compared with gpt-tokenizer's
 * o200k_base it counts within five per cent on prose in the three languages, and up to a sixth too few on short, dense JSON.
 */
export function tokensOf(text: string): string[] {
  const words = text.match(/[^\r\n\p{L}\p{N}]?\p{L}[\p{L}\p{M}]*|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s+/gu) ?? [];
  return words.flatMap((word) => (word.length > MAX_LETTERS + 1 ? pieces(word) : [word]));
}

const MAX_LETTERS = 7;
const PIECE = 5;

/** By code points: half a surrogate pair is not valid text. */
function pieces(word: string): string[] {
  const points = [...word];
  return Array.from({ length: Math.ceil(points.length / PIECE) }, (_, index) => points.slice(index * PIECE, (index + 1) * PIECE).join(''));
}

export const countTokens = (text: string): number => tokensOf(text).length;
