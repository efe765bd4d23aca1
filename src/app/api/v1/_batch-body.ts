import { readBatch } from '#modules/generate/index.ts';
import { AppError } from '#platform/errors.ts';

/** The body of a batch from CSV. Throws `csv_unreadable` with the number of the bad line. */
export function readBatchBody(text: string): { rows: object[] } {
  const read = readBatch(text);
  if (!read.ok) throw new AppError('invalid', 'csv_unreadable', { line: read.line });
  return { rows: read.rows };
}
