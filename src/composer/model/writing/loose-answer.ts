/** An answer may be partial while it streams, or wrong in any way: only values that are there are used. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const MAX_RECORDS = 200;

export const recordsIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.slice(0, MAX_RECORDS).map(recordOf) : [];
