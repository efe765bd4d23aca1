import { readBatch } from '#modules/generate/index.ts';
import { AppError } from '#platform/errors.ts';

/** The body of a batch from a spreadsheet. Throws `csv_unreadable` with the line that is wrong. */
export function readBatchBody(text: string): { rows: object[] } {
  const read = readBatch(text);
  if (!read.ok) throw new AppError('invalid', 'csv_unreadable', { line: read.line });
  return { rows: read.rows };
}
