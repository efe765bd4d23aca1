import { createHash } from 'node:crypto';

/** A deterministic number from 0 to 1 for the same arguments. */
export function chance(...of: (string | number | Date)[]): number {
  const words = of.map((each) => (each instanceof Date ? each.toISOString() : each)).join('\0');
  return createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32;
}
