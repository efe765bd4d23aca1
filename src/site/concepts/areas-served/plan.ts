import type { Theme } from '../../schema/theme.ts';
import { heightOf, nearest, type Row, rowOf, rowRule, sizeOf, splits } from '../rows.ts';

/** Gap between two names of a row in em, in addition to the space. */
export const BETWEEN = 0.22;
/** Height of the block in percent of its width, on wide windows and on phones. */
const ROOM = { wide: 22, phone: 90 } as const;
const MAX_ROWS = 7;

/** Rows for wide windows, each with its rows on phones. */
export interface FieldRow {
  wide: Row;
  parts: readonly { names: readonly number[]; row: Row }[];
}

/** Joins names into one row. */
function joined(rows: readonly Row[], space: number): Row {
  const width = rows.reduce((sum, row) => sum + row.width, (space + BETWEEN) * (rows.length - 1));
  return { text: '', width, rise: Math.max(...rows.map(({ rise }) => rise)), fall: Math.max(...rows.map(({ fall }) => fall)) };
}

/** Rows of very different letter sizes look like mistakes. */
function spread(rows: readonly Row[]): number {
  const sizes = rows.map(sizeOf);
  return Math.max(0, Math.max(...sizes) / Math.min(...sizes) - 1.7) * 22;
}

/** Names in full-width rows that fill a block of that height; undefined where their widths are unknown. */
export function fieldOf(theme: Theme, names: readonly string[]): FieldRow[] | undefined {
  const measured = names.map((name) => rowOf(theme, name));
  const space = rowOf(theme, 'i i');
  const narrow = rowOf(theme, 'ii');
  if (!space || !narrow || measured.some((row) => !row)) return undefined;
  const rows = measured as Row[];
  const gap = space.width - narrow.width;
  const rowFor = (run: readonly number[]) =>
    joined(
      run.map((at) => rows[at]!),
      gap,
    );
  const height = (way: readonly number[][]) => {
    const lines = way.map(rowFor);
    return heightOf(lines) + spread(lines);
  };
  const all = names.map((_, at) => at);
  const wide = nearest(splits(all, Math.min(MAX_ROWS, names.length)), height, ROOM.wide) ?? [all];
  return wide.map((run) => {
    const parts = nearest(splits(run, 4), height, ROOM.phone / wide.length) ?? [run];
    return { wide: rowFor(run), parts: parts.map((names) => ({ names, row: rowFor(names) })) };
  });
}

const round = (n: number) => Math.round(n * 100) / 100;

export function fieldRules(theme: Theme, field: readonly FieldRow[], at: string): string {
  const wide = field.map(({ wide: row }, i) => rowRule(theme, row, `${at} .row:nth-child(${i + 1})`));
  const parts = field.flatMap(({ parts }, i) =>
    parts.map(({ row }, j) => rowRule(theme, row, `${at} .row:nth-child(${i + 1}) .part:nth-child(${j + 1})`)),
  );
  const tall = round(heightOf(field.map(({ wide: row }) => row)));
  const largest = (rows: readonly Row[]) => round(Math.max(...rows.map(sizeOf)));
  const wideRows = field.map(({ wide: row }) => row);
  const phoneRows = field.flatMap(({ parts }) => parts.map(({ row }) => row));
  return `${at}{--tall:${tall};--largest:${largest(wideRows)}}${wide.join('')}@media (max-width:39.99rem){${at}{--largest:${largest(phoneRows)}}${parts.join('')}}`;
}
