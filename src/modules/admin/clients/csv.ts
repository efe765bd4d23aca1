import { type CsvCell, writeCsv } from '#platform/write-csv.ts';

/** A table with a mark for Excel. */
export const csv = (head: string[], rows: CsvCell[][]): string => `\ufeff${writeCsv([head, ...rows], ',')}`;
