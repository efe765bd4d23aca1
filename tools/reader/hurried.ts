import type { Marked } from './corpus.ts';

/** Punctuation that hurried typists leave out; signs within numbers, hosts and lines stay. */
const LEFT_OUT = /[,.;](?=\s|$)/g;

/**
 * Augments the training data: two messages in three also in lower case, half of those without punctuation, and one in twelve in capitals.
 */
export function copyOf(marked: Marked, n: number): Marked | undefined {
  if (n % 3 === 0) return lowered(marked);
  if (n % 3 === 1) return lowered(withoutSigns(marked));
  return n % 12 === 2 ? cased(marked, marked.text.toLocaleUpperCase()) : undefined;
}

const lowered = (marked: Marked): Marked | undefined => cased(marked, marked.text.toLocaleLowerCase());

/** The text in another case; undefined when its length would change or nothing differs. */
const cased = (marked: Marked, text: string): Marked | undefined =>
  text.length === marked.text.length && text !== marked.text ? { ...marked, text } : undefined;

function withoutSigns(marked: Marked): Marked {
  const gone = [...marked.text.matchAll(LEFT_OUT)].map(({ index }) => index);
  const moved = (at: number) => at - gone.filter((one) => one < at).length;
  return {
    ...marked,
    text: marked.text.replace(LEFT_OUT, ''),
    spans: marked.spans.map(({ tag, start, end }) => ({ tag, start: moved(start), end: moved(end) })),
  };
}
