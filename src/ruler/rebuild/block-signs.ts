import type { Line } from './line.ts';
import { isMoment, SHORT_LINE } from './part-signs.ts';
import { hasPrice, itemInLine } from './price-text.ts';

/** True where each priced line has a sentence of its own below it. */
export function eachIsStated(lines: readonly Line[]): boolean {
  const priced = lines.flatMap(({ text, item }, at) => (!item && itemInLine(text) ? [at] : []));
  const isStated = (at: number) => {
    const below = lines[at + 1];
    return below !== undefined && below.level === undefined && /[.!]$/.test(below.text) && !hasPrice(below.text);
  };
  return priced.length > 1 && priced.every((at, n) => isStated(at) && (priced[n + 1] === undefined || priced[n + 1] === at + 2));
}

/** A line of a list is not much longer than the lines beside it, and none of them ends as a sentence does. */
export function isAmongShort(lines: readonly Line[], at: number): boolean {
  const beside = [lines[at - 1], lines[at + 1]].filter((line) => line !== undefined);
  return beside.some(
    ({ text, quote, item }) => quote === undefined && !item && text.length < SHORT_LINE && !/[.!?:]$/.test(text) && !isMoment(text),
  );
}
