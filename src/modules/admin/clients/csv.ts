import { type CsvCell, writeCsv } from '#platform/csv/write-csv.ts';

/** CSV with a byte order mark for Excel. */
export const csv = (head: string[], rows: CsvCell[][]): string => `\ufeff${writeCsv([head, ...rows], ',')}`;
