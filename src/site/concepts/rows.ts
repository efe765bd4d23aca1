import type { Theme } from '../schema/theme.ts';
import { displayMetrics } from '../theme/measure.ts';
import { clusters } from './clusters.ts';
import { lineWidth } from './fit.ts';

/** A line of display type with its ink extent above and below the baseline, in em. */
export interface Row {
  text: string;
  width: number;
  rise: number;
  fall: number;
}

/** Percentage of the width that a row takes: side bearings of its first and last letter stay inside. */
const SAFE = 99;
/** Gap between two rows, in percent of the width. */
const GAP = 1.7;

/** Letters that rise above the capitals in many faces. */
const ASCENDING = /[bdfhklij]/;
const TALL = /[\p{Lu}\p{N}bdfhkltij&!?ßðþ]/u;
const CAPITAL_ACCENT = /[ÀÁÂÃÄÅÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ]/;
const LOW = /[gjpqyçþ]/;
const HANGING = /[QJ,;()]/;

/** A line in a theme's display face; undefined where a character's width is unknown. */
export function rowOf(theme: Theme, text: string): Row | undefined {
  const width = lineWidth(theme, text);
  if (!width) return undefined;
  const { capHeight, xHeight } = displayMetrics(theme.type.pairing);
  const ascent = ASCENDING.test(text.normalize('NFD')) ? 0.1 : 0.04;
  const rise = CAPITAL_ACCENT.test(text) ? capHeight + 0.22 : TALL.test(text.normalize('NFD')) ? capHeight + ascent : xHeight + 0.02;
  const accents = /[áéíóúàâêôãõñüäöè]/.test(text) ? Math.max(rise, xHeight + 0.26) : rise;
  const fall = LOW.test(text) ? 0.24 : HANGING.test(text) ? 0.14 : 0.015;
  return { text, width, rise: accents, fall };
}

/** Size of a full-width row, in percent of the width. */
export const sizeOf = ({ width }: Row): number => SAFE / width;

/** Rows of one name whose sizes differ more than this read as a mistake. */
const MAX_STEP = 1.25;

/** The rows of one name: each as wide as the page where their sizes are near, else all in the size of the widest. */
export function evened(rows: readonly Row[]): Row[] {
  const widest = Math.max(...rows.map(({ width }) => width));
  const isUneven = rows.some(({ width }) => widest / width > MAX_STEP);
  return isUneven ? rows.map((row) => ({ ...row, width: widest })) : [...rows];
}

/** Height of full-width rows, in percent of the width. */
export const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + sizeOf(row) * (row.rise + row.fall), GAP * (rows.length - 1));

/** Size and trimmed edges of a row, as custom properties that `rowsCss` reads. */
export function rowRule(theme: Theme, row: Row, at: string): string {
  const { ascender, descender } = displayMetrics(theme.type.pairing);
  const baseline = (1 + ascender - Math.abs(descender)) / 2;
  return `${at}{--n:${round(sizeOf(row))};--over:${round(row.rise - baseline)}em;--under:${round(row.fall - 1 + baseline)}em}`;
}

const round = (n: number) => Math.round(n * 1000) / 1000;

/** Every way to split a list, in order, into at most so many runs. */
export function splits<T>(list: readonly T[], most: number): T[][][] {
  if (list.length === 0) return [];
  const ways: T[][][] = [[[...list]]];
  if (most <= 1) return ways;
  for (let first = 1; first < list.length; first++)
    for (const rest of splits(list.slice(first), most - 1)) ways.push([list.slice(0, first), ...rest]);
  return ways;
}

/** Every way to break words into at most so many lines. */
export const breaks = (words: readonly string[], most: number): string[][] =>
  splits(words, most).map((lines) => lines.map((line) => line.join(' ')));

/** The line breaking whose height is closest to the room's; both in percent of the width. */
export function nearest<T>(ways: readonly T[], height: (way: T) => number, room: number): T | undefined {
  const miss = (way: T) => {
    const over = height(way) - room;
    return over > 0 ? over * 2.4 : -over;
  };
  return ways.reduce<T | undefined>((best, way) => (best === undefined || miss(way) < miss(best) ? way : best), undefined);
}

/** A text in rows that fill a room of that height. */
export function rowsIn(theme: Theme, text: string, room: number, most = 3): Row[] | undefined {
  const ways = breaks(clusters(text).slice(0, 12), most).flatMap((lines) => {
    const rows = lines.map((line) => rowOf(theme, line));
    return rows.every((row) => row !== undefined) ? [evened(rows as Row[])] : [];
  });
  return nearest(ways, heightOf, room);
}
