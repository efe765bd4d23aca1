import { createHash } from 'node:crypto';

/** A number from 0 to 1 that the same words always give. */
export function chance(...of: (string | number | Date)[]): number {
  const words = of.map((each) => (each instanceof Date ? each.toISOString() : each)).join('\0');
  return createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32;
}
