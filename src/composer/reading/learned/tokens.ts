import { key } from '../fold.ts';
import type { Span } from '../sentences.ts';

/** A word, a number, a punctuation mark or a line break of the prompt. */
export interface Token extends Span {
  /** As written. */
  text: string;
  /** For comparison: folded, digits as `0`. */
  word: string;
  /** Shape of the token: `Xx`, `XX`, `xx`, `00`, or the punctuation mark itself. */
  shape: string;
  /** Kind from the word lists: a trade, a town, the frequency of a word, a person's name; empty if none. */
  kind: string;
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|\n+|[^\s]/gu;

/** Splits a text into tokens; white space within a line is skipped. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const said = match[0];
    const word = said[0] === '\n' ? '\n' : key(said).replace(/\d/g, '0');
    return { start: match.index, end: match.index + said.length, text: said, word, shape: shapeOf(said), kind: '' };
  });
}

function shapeOf(said: string): string {
  if (/^\p{N}/u.test(said)) return said.length > 4 ? '0+' : said.replace(/\p{N}/gu, '0');
  if (!/^\p{L}/u.test(said)) return said[0] === '\n' ? '\n' : said;
  if (!/\p{Lu}/u.test(said)) return /\p{Ll}/u.test(said) ? 'xx' : 'other';
  if (said.length === 1) return 'X';
  if (!/\p{Ll}/u.test(said)) return 'XX';
  return /^\p{Lu}\P{Lu}*$/u.test(said) ? 'Xx' : 'xX';
}
