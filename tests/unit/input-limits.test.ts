import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import * as operations from '../../src/app/api/v1/_operations.ts';
import { actionFiles, inputFiles, isSchema, load } from './doors.ts';

/** Schemas that actions were made of, the ones without a name too. */
const { taken } = vi.hoisted(() => ({ taken: [] as unknown[] }));
vi.mock('#platform/action.ts', () => {
  const take = (schema: unknown) => {
    taken.push(schema);
    return async () => null;
  };
  return { action: (_needs: string, schema: unknown) => take(schema), openAction: take, publicAction: take };
});

type Def = z.core.$ZodTypes['_zod']['def'];

/** Paths below a schema at which somebody could send as much as they like. */
function unbounded(schema: z.core.$ZodType, at: string, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod as { def: Def };
  const inner = (next: z.core.$ZodType, path = at) => unbounded(next, path, seen);
  // `boundedRecord` measures itself as a whole.
  if (z.globalRegistry.get(schema)?.maxLength) return [];
  switch (def.type) {
    case 'string':
      return hasEnd(def) ? [] : [`${at}: a string of any length`];
    case 'array':
      return [...(hasEnd(def) ? [] : [`${at}: a list of any length`]), ...inner(def.element, `${at}[]`)];
    case 'object': {
      const fields = Object.entries(def.shape).flatMap(([name, field]) => inner(field, `${at}.${name}`));
      if (!def.catchall || def.catchall._zod.def.type === 'never') return fields;
      // The fields of a whole input are counted by `readFields`; further down nobody counts them.
      return [...fields, ...(/[.[|]/.test(at) ? [`${at}: any number of fields`] : []), ...inner(def.catchall, `${at}.*`)];
    }
    case 'pipe':
      // Of a preprocess only what comes out is said; what goes in is as large as the whole, which the door bounds.
      return inner(def.in._zod.def.type === 'transform' ? def.out : def.in);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
    case 'nonoptional':
      return inner(def.innerType);
    case 'union':
      return def.options.flatMap((option, index) => inner(option, `${at}|${index}`));
    case 'record':
      return def.keyType._zod.def.type === 'enum' ? inner(def.valueType, `${at}.*`) : [`${at}: any number of keys`];
    case 'intersection':
      return [...inner(def.left), ...inner(def.right)];
    case 'tuple':
      return [...def.items.flatMap((item, index) => inner(item, `${at}[${index}]`)), ...(def.rest ? [`${at}: a list of any length`] : [])];
    case 'lazy':
      return inner(def.getter());
    case 'number':
    case 'boolean':
    case 'bigint':
    case 'date':
    case 'literal':
    case 'enum':
    case 'null':
    case 'undefined':
    case 'never':
      return [];
    default:
      return [`${at}: ${def.type}`];
  }
}

interface CheckDef {
  maximum?: number;
  length?: number;
  pattern?: RegExp;
}

/** A length that is the most, or a pattern that has one: among the checks, or of the format itself. */
function hasEnd(def: Def): boolean {
  const checks = [def as CheckDef, ...(def.checks ?? []).map((check) => check._zod.def as CheckDef)];
  return checks.some(({ maximum, length, pattern }) => (maximum ?? length) !== undefined || (pattern && isFinitePattern(pattern)));
}

/** A pattern from beginning to end, in which nothing repeats without end. */
function isFinitePattern({ source }: RegExp): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return bare.startsWith('^') && bare.endsWith('$') && !/[*+]|\{\d+,\}/.test(bare);
}

async function schemasByName(): Promise<Map<z.ZodType, string>> {
  const found = new Map<z.ZodType, string>();
  for (const file of inputFiles()) {
    for (const [name, value] of Object.entries(await load(file))) if (isSchema(value)) found.set(value, name);
  }
  for (const [name, operation] of Object.entries(operations)) {
    const parts = Object.entries(operation).filter(([part]) => ['body', 'query', 'params'].includes(part));
    for (const [part, value] of parts) if (isSchema(value)) found.set(value, `${name} ${part}`);
  }
  for (const file of actionFiles()) {
    const from = taken.length;
    await load(file);
    for (const schema of taken.slice(from)) if (isSchema(schema) && !found.has(schema)) found.set(schema, file);
  }
  return found;
}

test('the walk finds what has no end, however it is wrapped', () => {
  const wild = z.object({
    a: z.string().optional(),
    b: z.array(z.uuid()),
    c: z.looseObject({}),
    d: z.record(z.string().max(3), z.int()),
    e: z.string().transform(String).pipe(z.string().max(3)),
    f: z.union([z.unknown(), z.literal('x')]),
    g: z.string().regex(/^a+$/),
    h: z.lazy(() => z.json()),
    i: z.email(),
    j: z.instanceof(File),
  });
  const found = new Set(unbounded(wild, 'wild').map((line) => line.replace(/^wild\.(\w).*/, '$1')));
  expect([...found]).toEqual([...'abcdefghij']);
  const tame = z.object({
    a: z.uuid(),
    b: z.string().trim().max(9).pipe(z.email()),
    c: z.array(z.enum(['x'])).max(1),
    d: z.string().regex(/^in_\w{1,9}$/),
  });
  expect(unbounded(tame, 'tame')).toEqual([]);
});

test('every field that a door accepts has an end', async () => {
  const schemas = await schemasByName();
  expect(schemas.size).toBeGreaterThan(40);
  const lines = [...schemas].flatMap(([schema, name]) => unbounded(schema, name));
  expect(lines).toEqual([]);
});
