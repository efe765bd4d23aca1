import type { Context } from '#platform/context.ts';
import { type CsvCell, writeCsv } from '#platform/csv/write-csv.ts';
import type { GetPerformance } from '../input.ts';
import { getPerformance } from './get-performance.ts';

export const CSV_COLUMNS = [
  ...(['day', 'path', 'device', 'release', 'score', 'lcp', 'cls', 'tbt', 'inp', 'ttfb', 'bytes'] as const),
  ...(['visits', 'visitLcp', 'visitCls', 'visitInp', 'visitTtfb'] as const),
] as const;

const rounded = (value: number | null | undefined): number | null => (value == null ? null : Math.round(value * 1000) / 1000);

/** A site's daily page metrics as a table for a spreadsheet. @param heading returns a column's heading. */
export async function exportPerformance(
  ctx: Context,
  input: GetPerformance,
  heading: (column: (typeof CSV_COLUMNS)[number]) => string,
): Promise<string> {
  const { pages, releases } = await getPerformance(ctx, input, { compares: false });
  const numbers = new Map(releases.map(({ releaseId, number }) => [releaseId, number]));
  const rows = pages.flatMap(({ path, device, days }) =>
    days.map(({ day, lab, visits }): CsvCell[] => [
      ...[day, path, device, lab ? (numbers.get(lab.releaseId) ?? null) : null],
      ...[lab?.score ?? null, lab?.lcpMs ?? null, rounded(lab?.cls), lab?.tbtMs ?? null, lab?.inpMs ?? null],
      ...[lab?.ttfbMs ?? null, lab?.bytes ?? null],
      ...[visits?.visits ?? null, rounded(visits?.lcp), rounded(visits?.cls), rounded(visits?.inp), rounded(visits?.ttfb)],
    ]),
  );
  return writeCsv([CSV_COLUMNS.map(heading), ...rows], ';');
}
