import { expect, test } from 'vitest';
import { z } from 'zod';
import { assertPortable, portabilityIssues } from './assert-portable.ts';
import { wireSchema } from './wire-schema.ts';

const nested = (levels: number): z.ZodType => (levels === 0 ? z.string() : z.object({ next: nested(levels - 1) }));

test('what a question needs is portable: texts, choices, lists, what may be null', () => {
  const schema = z.object({
    title: z.string().max(80).describe('the title'),
    kind: z.enum(['a', 'b']),
    note: z.string().max(20).nullable(),
    lines: z.array(z.object({ index: z.int().min(0).max(9), text: z.string() })).max(12),
  });
  expect(() => assertPortable(schema)).not.toThrow();
  expect(portabilityIssues(wireSchema(schema, 'vllm'), true)).toEqual([]);
  expect(() => assertPortable(z.object({ five: nested(4) }))).not.toThrow();
});

const field = (schema: z.ZodType) => z.object({ field: schema });
const REFUSED: [string, z.ZodType, RegExp][] = [
  ['a property that may be left out', field(z.string().optional()), /\$\.field may be left out/],
  ['a default', field(z.string().default('x')), /may be left out/],
  ['a map', field(z.record(z.string(), z.string())), /takes properties that it does not name|has propertyNames/],
  ['an open object', field(z.looseObject({ a: z.string() })), /takes properties/],
  ['one of two objects', field(z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])), /one of several kinds/],
  ['a discriminated union', field(z.discriminatedUnion('k', [z.object({ k: z.literal('a') })])), /oneOf|says no type/],
  ['a pattern with a length', field(z.string().regex(/^a/).max(9)), /pattern or format and a length/],
  ['a format with a length', field(z.email().max(90)), /pattern or format and a length/],
  ['a multiple', field(z.number().multipleOf(3)), /has multipleOf/],
  ['a tuple', field(z.tuple([z.string(), z.string()])), /is not a schema/],
  ['anything', field(z.unknown()), /says no type/],
  ['six levels', nested(6), /deeper than 5/],
  ['too many choices', field(z.enum(Array.from({ length: 121 }, (_, i) => `c${i}`))), /choices/],
  ['too many properties', z.object(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, z.string()]))), /101 properties/],
  ['a list', z.array(z.string()), /\$ is not an object/],
];

test.each(REFUSED)('%s is not', (_, schema, message) => {
  expect(() => assertPortable(schema)).toThrow(message);
});

test('on the wire objects are closed, also within lists and what may be null; hosted providers get no lengths', () => {
  const inner = z.object({ minLength: z.string().min(1).max(5) });
  const schema = z.object({ list: z.array(inner).max(3), maybe: inner.nullable() });
  const closed = { type: 'object', additionalProperties: false, required: ['minLength'] };
  const forVllm = { ...closed, properties: { minLength: { type: 'string', minLength: 1, maxLength: 5 } } };
  const forOthers = { ...closed, properties: { minLength: { type: 'string' } } };
  for (const [provider, item] of [
    ['vllm', forVllm],
    ['openai', forOthers],
  ] as const) {
    expect(wireSchema(schema, provider)).toEqual({
      type: 'object',
      properties: { list: { type: 'array', maxItems: 3, items: item }, maybe: { anyOf: [item, { type: 'null' }] } },
      required: ['list', 'maybe'],
      additionalProperties: false,
    });
  }
});
