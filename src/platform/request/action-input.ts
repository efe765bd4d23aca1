import type { z } from 'zod';
import { AppError } from '../errors.ts';

/** Untrusted argument of a Server Action: the only shape that is accepted. */
export type Fields = Readonly<Record<string, unknown>>;

const MAX_FIELDS = 300;
/** Max total values, counting each reference: a reply can reference one list a billion times in a few bytes. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 40;
/** Max characters echoed for a field whose schema has no max length, and for any field. */
const SHORT_ECHO = 200;
const MAX_ECHO = 20_000;
/** Fields that are never sent back to the browser. */
const SECRET = /password|code|token|secret/i;

/**
 * Fields of a form or plain object, checking only their names and number. Fields that React adds to a form start with `$`.
 * @throws AppError `request_malformed` for anything else.
 */
export function readFields(data: unknown): Fields {
  if (data instanceof FormData) {
    const fields: Record<string, unknown> = Object.create(null);
    let count = 0;
    for (const [name, value] of data) {
      if (++count > MAX_FIELDS) throw malformed();
      if (!name.startsWith('$')) fields[name] = value;
    }
    return fields;
  }
  if (!isPlain(data)) throw malformed();
  let count = 0;
  for (const _ in data) if (++count > MAX_FIELDS) throw malformed();
  return data;
}

/** Throws `request_malformed` for cyclic or oversized values and for unsupported types. Stops at the first value over the limit. */
export function requireBounded(fields: Fields): void {
  let left = MAX_VALUES;
  const walk = (value: unknown, depth: number): void => {
    if (--left < 0 || depth > MAX_DEPTH) throw malformed();
    if (Array.isArray(value)) for (const each of value) walk(each, depth + 1);
    else if (isPlain(value)) for (const name in value) walk(value[name], depth + 1);
    else if ((typeof value === 'object' && value !== null && !(value instanceof File)) || typeof value === 'function') throw malformed();
  };
  walk(fields, 0);
}

/** Submitted values to return: only fields of the schema, truncated to its max length, without secrets. */
export function echoOf(schema: z.ZodType, fields: Fields): Record<string, string> {
  const object = unwrap(schema);
  if (object.type !== 'object') return {};
  const extra = object.catchall && unwrap(object.catchall).type !== 'never' ? Object.keys(fields) : [];
  const kept = [...new Set([...Object.keys(object.shape), ...extra])].flatMap((name): [string, string][] => {
    const value = fields[name];
    const field = object.shape[name] ?? object.catchall;
    if (typeof value !== 'string' || SECRET.test(name) || !field) return [];
    return [[name, value.slice(0, maxLengthOf(field))]];
  });
  return Object.fromEntries(kept);
}

/** Unwraps defaults, transforms and optionals of a schema. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'pipe') return unwrap(def.in);
  return 'innerType' in def ? unwrap(def.innerType) : def;
}

function maxLengthOf(schema: z.core.$ZodType): number {
  const lengths = (unwrap(schema).checks ?? []).map((check) => (check._zod.def as { maximum?: number }).maximum ?? MAX_ECHO);
  return lengths.length > 0 ? Math.min(...lengths, MAX_ECHO) : SHORT_ECHO;
}

const malformed = () => new AppError('invalid', 'request_malformed');

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
