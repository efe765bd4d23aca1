import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { action, publicAction } from './action.ts';
import { anonymousContext, type Context, userContext } from './context.ts';
import { AppError } from './errors.ts';

const world = vi.hoisted(() => ({ steps: [] as string[], ctx: null as unknown, refused: '', isLimited: false }));
const readSession = async () => {
  world.steps.push('session');
  return world.ctx as Context;
};
vi.mock('./session.ts', () => ({ getContext: () => readSession(), getActingContext: () => readSession() }));
vi.mock('next-intl/server', () => ({ getTranslations: async () => Object.assign((key: string) => key, { has: () => true }) }));
vi.mock('./rate-limit/rate-limit.ts', () => ({
  takeRate: async (_: unknown, rule: string, { only, target }: { only: string; target?: string }) => {
    world.steps.push([rule, only, target].filter(Boolean).join(' '));
  },
}));

vi.mock('./access/permissions.ts', () => ({
  requirePermission: async (_: unknown, permission: string) => {
    world.steps.push(permission);
    if (world.refused === permission) throw new AppError('forbidden', 'role_may_not', { permission, role: 'viewer' });
    return { isLimited: world.isLimited };
  },
  requireReach: async (_: unknown, permission: string, input: object) => {
    world.steps.push(`${permission} on ${Object.values(input)[0]}`);
  },
}));

beforeEach(() => {
  world.steps = [];
  world.refused = '';
  world.isLimited = false;
  world.ctx = userContext({ id: '00000000-0000-7000-8000-000000000001', type: 'client' });
});

const Input = z.object({
  name: z.string().max(10),
  note: z.string().trim().max(30).default(''),
  password: z.string().max(20).optional(),
  many: z.array(z.string().max(10)).max(5).optional(),
});
const parsing = Input.transform((input) => {
  world.steps.push('parse');
  return input;
});
const verb = async (_: Context, { name }: { name: string }) => {
  world.steps.push('verb');
  return name;
};
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

/** Asserts that the work takes a fraction of walking the input, measured in CPU time because the machine may be busy. */
async function quickly<T>(work: () => Promise<T>): Promise<T> {
  const began = process.cpuUsage();
  const result = await work();
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  return result;
}

test('session, the limits of who asks, permission, parsing, the limits of what is aimed at, the work: in this order', async () => {
  const act = action('content.edit', parsing, verb, 'sign_in', ({ name }) => name);
  expect(await act(null, { name: 'Ana' })).toEqual({ ok: true, data: 'Ana' });
  expect(world.steps).toEqual(['session', 'sign_in asker', 'content.edit', 'parse', 'sign_in target Ana', 'verb']);
});

test('of who is limited to chosen sites, what the input names is asked about before the work', async () => {
  world.isLimited = true;
  expect(await action('content.edit', parsing, verb)(null, { name: 'Ana' })).toEqual({ ok: true, data: 'Ana' });
  expect(world.steps).toEqual(['session', 'content.edit', 'parse', 'content.edit on Ana', 'verb']);
});

test('a stranger is refused before the first field is read, unless the action is for everybody', async () => {
  world.ctx = anonymousContext();
  expect(await action('content.edit', parsing, verb, 'sign_in')(null, { name: 'Ana' })).toMatchObject({ reason: 'sign_in_first' });
  expect(world.steps).toEqual(['session']);
  const open = publicAction(parsing, verb, ({ account }) => (account ? 'generate' : 'describe'));
  expect(await open(null, { name: 'Ana' })).toEqual({ ok: true, data: 'Ana' });
  expect(world.steps).toContain('describe asker');
});

test('whose role may not is refused before anything is parsed, and the agency on a visit for what is personal', async () => {
  world.refused = 'content.edit';
  expect(await action('content.edit', parsing, verb)(null, { name: 'Ana' })).toMatchObject({ reason: 'role_may_not' });
  world.steps = [];
  const visit = { id: '00000000-0000-7000-8000-000000000003', mode: 'write' } as const;
  world.ctx = userContext({ id: '00000000-0000-7000-8000-000000000002', type: 'admin', support: visit });
  expect(await action('staff', parsing, verb)(null, { name: 'Ana' })).toMatchObject({ ok: false, reason: 'nothing_here' });
  expect(world.steps).toEqual(['session']);
  expect(await action('oneself', parsing, verb)(null, { name: 'Ana' })).toMatchObject({ reason: 'not_during_visit' });
  expect(world.steps).not.toContain('parse');
});

test.each<[string, () => unknown]>([
  ['a text of eight megabytes', () => 'a'.repeat(8 << 20)],
  ['a list of a million', () => Array(1_000_000).fill(0)],
  ['an object of 200,000 keys', () => Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, 'x']))],
  [
    'a form of 50,000 fields',
    () => {
      const form = new FormData();
      for (let i = 0; i < 50_000; i++) form.append(`f${i}`, 'x');
      return form;
    },
  ],
  [
    'itself, inside itself',
    () => {
      const ring: Record<string, unknown> = { name: 'x' };
      ring.many = [ring, ring];
      return ring;
    },
  ],
  [
    'a list of lists of lists, each ten times the same one',
    () => {
      let list: unknown[] = Array(10).fill('x');
      for (let i = 0; i < 12; i++) list = Array(10).fill(list);
      return { name: 'x', many: list };
    },
  ],
  ['a field that is a map', () => ({ name: new Map() })],
  ['a promise', () => Promise.resolve({ name: 'x' })],
])('%s is refused at once, with a short answer', async (_, make) => {
  const input = make();
  const answer = await quickly(() => action('content.edit', parsing, verb)(null, input as never));
  expect(answer).toMatchObject({ ok: false, reason: 'request_malformed' });
  expect(JSON.stringify(answer).length).toBeLessThan(300);
  expect(world.steps).not.toContain('parse');
});

test('a form gets back what was typed: fields of the schema, each no longer than it may be, and no secrets', async () => {
  const form = formOf({
    name: 'n'.repeat(5000),
    note: 'short',
    password: 'hunter2hunter2',
    stranger: 'x',
    $ACTION_ID: 'x',
    constructor: 'x',
  });
  const answer = await action('content.edit', Input, verb)(null, form);
  expect(answer).toMatchObject({ ok: false, reason: 'invalid', values: { name: 'n'.repeat(10), note: 'short' } });
  expect(Object.keys((answer as { values: object }).values)).toEqual(['name', 'note']);
});

test('a form may repeat a field, name one like a part of JavaScript, and bring none', async () => {
  const form = formOf({ name: 'first' });
  form.append('name', 'second');
  form.append('__proto__', 'x');
  form.append('toString', 'x');
  expect(await action('content.edit', Input, verb)(null, form)).toEqual({ ok: true, data: 'second' });
  expect(await action('content.edit', Input, verb)(null, new FormData())).toMatchObject({ reason: 'invalid', values: {} });
});
