import type { Marked } from './corpus.ts';

/** Signs that those who type in a hurry leave out; what parts numbers, hosts and lines stays. */
const LEFT_OUT = /[,.;](?=\s|$)/g;

/** One message in three is learned from a second time as it would have been typed in a hurry, one in twelve as it would have been shouted. */
export function copyOf(marked: Marked, n: number): Marked | undefined {
  if (n % 3 === 0) return lowered(marked);
  if (n % 3 === 1) return lowered(withoutSigns(marked));
  return n % 12 === 2 ? cased(marked, marked.text.toLocaleUpperCase()) : undefined;
}

const lowered = (marked: Marked): Marked | undefined => cased(marked, marked.text.toLocaleLowerCase());

/** The same in other letters; nothing where it says no more than the message itself. */
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
