import type { Theme } from '../schema/theme.ts';
import { lineWidth } from './fit.ts';

/** Approximate letter width of joining scripts in em, sufficient for text that may wrap. */
const JOINED = 0.5;
/** Share of the computed size, so that kerning and hinting never add a line. */
const SAFE = 0.97;

const widthOf = (theme: Theme, text: string) => lineWidth(theme, text) ?? [...text].length * JOINED;
const round = (n: number) => Math.floor(n * 100) / 100;

/** Line count of a paragraph; undefined where a word is wider than the line. */
function linesIn(widths: readonly number[], space: number, width: number): number | undefined {
  let count = 1;
  let at = 0;
  for (const word of widths) {
    if (word > width) return undefined;
    if (at > 0 && at + space + word > width) {
      count++;
      at = word;
    } else at += (at > 0 ? space : 0) + word;
  }
  return count;
}

/**
 * The largest size at which a paragraph fills a box `ratio` times as high as it is wide, as a CSS length in `cqi`. Words joined by a
 * non-breaking space stay together.
 */
export function fitParagraph(theme: Theme, text: string, ratio: number, leading: number): string {
  const widths = text.split(' ').map((word) => widthOf(theme, word));
  const space = widthOf(theme, ' ');
  let size = 40;
  for (; size > 2; size -= 0.1) {
    const lines = linesIn(widths, space, 100 / size);
    if (lines !== undefined && lines * leading * size <= ratio * 100) break;
  }
  return `${round(size * SAFE)}cqi`;
}

/** A row of parts, and the size at which it is as wide as its box. */
interface Row<T> {
  parts: T[];
  size: string;
}

/**
 * Parts in rows, in order, each row as wide as its box and all at most `ratio` times as high as wide: the fewest parts per row that
 * fit. `gap` is the distance between parts in em.
 */
export function packRows<T>(
  theme: Theme,
  parts: readonly T[],
  { text, ratio, leading, gap }: { text: (part: T) => string; ratio: number; leading: number; gap: number },
): Row<T>[] {
  const widths = parts.map((part) => widthOf(theme, text(part)));
  const height = (rows: readonly number[][]) => rows.reduce((sum, row) => sum + leading / rowWidth(row, widths, gap), 0);
  let best: number[][] = [parts.map((_, index) => index)];
  for (let count = 2; count <= parts.length; count++) {
    const rows = partition(widths, gap, count);
    if (rows.length === count && height(rows) <= ratio) best = rows;
  }
  return best.map((row) => ({ parts: row.map((index) => parts[index]!), size: `${round((100 / rowWidth(row, widths, gap)) * SAFE)}cqi` }));
}

const rowWidth = (row: readonly number[], widths: readonly number[], gap: number) =>
  row.reduce((sum, index) => sum + widths[index]!, 0) + gap * (row.length - 1);

/** Splits parts into at most so many rows, minimising the widest. */
function partition(widths: readonly number[], gap: number, count: number): number[][] {
  const within = (most: number) => {
    const rows: number[][] = [[]];
    for (const index of widths.keys()) {
      const row = rows.at(-1)!;
      if (row.length > 0 && rowWidth([...row, index], widths, gap) > most) rows.push([index]);
      else row.push(index);
    }
    return rows;
  };
  let low = Math.max(...widths);
  let high = widths.reduce((sum, width) => sum + width + gap, 0);
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (within(middle).length <= count) high = middle;
    else low = middle;
  }
  return within(high);
}
