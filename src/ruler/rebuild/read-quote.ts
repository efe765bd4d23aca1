import type { StatedQuote } from './stated-part.ts';

const MAX_AUTHOR = 50;
const isAuthor = (text: string): boolean =>
  text.length < MAX_AUTHOR && !/[.!?”"]$/.test(text.replace(/\b\p{Lu}\.$/u, '')) && /^[—–\s-]*\p{L}/u.test(text);

/** Quotations with who said each: names stand below the words, or above all of them. */
export function readQuote(parts: readonly string[]): StatedQuote[] {
  const quotes: { words: string; by: string[] }[] = [];
  const before: string[] = [];
  for (const text of parts) {
    const last = quotes.at(-1);
    if (!isAuthor(text)) quotes.push({ words: text.replace(/^["“”'«\s]+|["“”'»\s]+$/g, ''), by: [] });
    else if (last) last.by.push(text.replace(/^[—–\s-]+/, ''));
    else before.push(text);
  }
  const isAbove = quotes.length === 1 && quotes[0]!.by.length === 0;
  return quotes.map(({ words, by: below }) => {
    const [by, ...role] = isAbove ? before : below;
    return { words, ...(by && { by }), ...(role.length > 0 && { role: role.join(', ') }) };
  });
}
