import type { JSONSchema7 } from 'ai';
import { z } from 'zod';
import type { ProviderName } from './settings.ts';

/** Bounds that the hosted providers refuse in a schema; zod still validates the answer. */
const LENGTHS = ['minLength', 'maxLength'] as const;
const known = new WeakMap<z.ZodType, JSONSchema7>();

/** A request's schema in the form that a provider accepts. */
export function wireSchema(schema: z.ZodType, provider: ProviderName): JSONSchema7 {
  let wire = known.get(schema);
  if (!wire) {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' });
    wire = closed(rest) as JSONSchema7;
    known.set(schema, wire);
  }
  return provider === 'vllm' ? wire : (withoutLengths(wire) as JSONSchema7);
}

/** Zod leaves input objects open, which no provider accepts under `strict`. */
function closed(node: unknown): unknown {
  return mapped(node, (part) =>
    part.type === 'object' && part.additionalProperties === undefined ? { ...part, additionalProperties: false } : part,
  );
}

const withoutLengths = (node: unknown): unknown => mapped(node, (part) => (part.type === 'string' ? omit(part, LENGTHS) : part));

/** Maps every schema within a schema, but not a property that is merely named like a keyword. */
function mapped(node: unknown, change: (part: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const part: Record<string, unknown> = { ...node };
  if (part.properties)
    part.properties = Object.fromEntries(Object.entries(part.properties).map(([name, value]) => [name, mapped(value, change)]));
  if (part.items) part.items = mapped(part.items, change);
  if (Array.isArray(part.anyOf)) part.anyOf = part.anyOf.map((value) => mapped(value, change));
  return change(part);
}

const omit = (part: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));
