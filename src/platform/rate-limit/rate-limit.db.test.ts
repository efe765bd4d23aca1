import fc from 'fast-check';
import { Pool } from 'pg';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../tests/world/database.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { anonymousContext } from '../context.ts';
import { env } from '../env.ts';
import { log } from '../log/log.ts';
import { rateHeaders } from './rate-headers.ts';
import { checkRate, takeRate } from './rate-limit.ts';
import { MemoryRates } from './rate-memory.ts';
import { rememberingRefusals, takeInPostgres } from './rate-postgres.ts';
import { RATE_RULES } from './rate-rules.ts';
import { tooManyRequests } from './too-many-requests.ts';

const { admin, appUrl } = await openDatabase();
const crowd = new Pool({ connectionString: appUrl, max: 200 });
afterAll(() => crowd.end());
beforeEach(async () => {
  await admin.query('truncate app.rate_windows');
});

const from = (address: string) => ({ headers: new Headers({ 'x-vercel-forwarded-for': address }) });
vi.stubEnv('VERCEL', '1');

test('200 callers at once at a limit of 70 end at 70', { timeout: 60_000 }, async () => {
  const clients = await Promise.all(Array.from({ length: 200 }, () => crowd.connect()));
  for (const client of clients) await client.query('begin; set local role service_role');
  const now = Date.now();
  const answers = await Promise.all(
    clients.map(async (client) => {
      const { rows } = await client.query<{ allowed: boolean }>('select allowed from app.take_rate($1, 70, 60000, $2)', ['crowd', now]);
      await client.query('commit');
      client.release();
      return rows[0]!.allowed;
    }),
  );
  expect(answers.filter(Boolean).length).toBe(70);
  const { rows } = await admin.query(`select hits from app.rate_windows where key = 'crowd'`);
  expect(rows).toEqual([{ hits: 70 }]);
});

test('the database and the memory of a process decide alike at the same times', { timeout: 60_000 }, async () => {
  let run = 0;
  const Asks = fc.record({
    limit: fc.integer({ min: 1, max: 8 }),
    window: fc.integer({ min: 1, max: 4000 }),
    gaps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 700 }), fc.integer({ min: 0, max: 9000 })), { maxLength: 25 }),
  });
  await fc.assert(
    fc.asyncProperty(Asks, async ({ limit, window, gaps }) => {
      const memory = new MemoryRates();
      const key = `alike ${run++}`;
      let now = 1_763_000_000_000;
      for (const gap of gaps) {
        now += gap;
        expect(await takeInPostgres(key, limit, window, now)).toEqual(memory.take(key, limit, window, now));
      }
    }),
    { numRuns: 60 },
  );
});

test('rows that have expired are carried out by those that come', async () => {
  const old = Date.now() - 3_600_000;
  for (let i = 0; i < 100; i++) await takeInPostgres(`old ${i}`, 5, 1000, old);
  for (let i = 0; i < 60; i++) await takeInPostgres(`new ${i}`, 5, 60_000);
  const { rows } = await admin.query<{ key: string }>('select key from app.rate_windows');
  expect(rows.filter(({ key }) => key.startsWith('old'))).toEqual([]);
  expect(rows.length).toBe(60);
});

test('a refusal is remembered until it ends, and asks the database no more', async () => {
  let asked = 0;
  const take = rememberingRefusals(async (key, limit, window) => {
    asked++;
    return takeInPostgres(key, limit, window);
  });
  for (let i = 0; i < 50; i++) await take('flood', 3, 3_600_000);
  expect(asked).toBe(4);
  expect((await take('flood', 10, 3_600_000)).allowed).toBe(true);
});

test('an address has its limit, another has its own, and a whole /64 is one', async () => {
  const ctx = anonymousContext();
  const { limit } = RATE_RULES.sign_up.limits[0]!;
  for (let i = 0; i < limit; i++) await takeRate(ctx, 'sign_up', from(`2001:db8:1:2::${i.toString(16)}`));
  const refused = await takeRate(ctx, 'sign_up', from('2001:db8:1:2:ffff::1')).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'unavailable', reason: 'too_many_requests' });
  await takeRate(ctx, 'sign_up', from('2001:db8:1:3::1'));
  await takeRate(ctx, 'sign_up', from('203.0.113.9'));
});

test('guesses at one person are counted for each address by itself, and for each length of time by itself', async () => {
  const ctx = anonymousContext();
  const guess = (address: string, target: string) => takeRate(ctx, 'password_from_address', { ...from(address), target });
  for (let i = 0; i < 6; i++) await guess('198.51.100.1', 'ana@example.com');
  await expect(guess('198.51.100.1', 'ana@example.com')).rejects.toMatchObject({ reason: 'too_many_requests' });
  await guess('198.51.100.77', 'ana@example.com');
  await guess('198.51.100.1', 'bruno@example.com');
  const { rows } = await admin.query<{ key: string }>('select key from app.rate_windows');
  expect(rows.map(({ key }) => key).join(' ')).not.toContain('@example');
  const ofOne = rows.map(({ key }) => key).filter((key) => key.endsWith('@198.51.100.77'));
  expect(ofOne.map((key) => key.split(':')[2]).sort()).toEqual(['10800000', '60000', '86400000', '900000']);
});

test('a larger plan asks more often', async () => {
  const [free, pro] = [await makeClient(admin), await makeClient(admin, { tier: 'pro' })];
  expect((await takeRate(free, 'generate'))[0]!.limit).toBe(20);
  expect((await takeRate(pro, 'generate'))[0]!.limit).toBe(100);
});

test('RATE_LIMIT_SCALE stretches and shrinks every limit, and cannot switch one off', async () => {
  const settings = env();
  const { RATE_LIMIT_SCALE: before } = settings;
  const ctx = await makeClient(admin);
  try {
    settings.RATE_LIMIT_SCALE = 10;
    expect((await takeRate(ctx, 'generate'))[0]!.limit).toBe(200);
    settings.RATE_LIMIT_SCALE = 0.01;
    expect((await checkRate(ctx, 'generate')).allowed).toBe(false);
  } finally {
    settings.RATE_LIMIT_SCALE = before;
  }
});

test('when nobody can count, what is costly is refused and the rest goes on', async () => {
  const complained = vi.spyOn(log, 'error').mockImplementation(() => {});
  const ctx = await makeClient(admin);
  await admin.query('alter function app.take_rate rename to take_rate_gone');
  try {
    await expect(takeRate(ctx, 'generate')).rejects.toMatchObject({ code: 'unavailable', reason: 'limiter_unavailable' });
    await expect(takeRate(ctx, 'sign_in', from('203.0.113.1'))).rejects.toMatchObject({ reason: 'limiter_unavailable' });
    expect(await takeRate(ctx, 'search_photos')).toEqual([]);
    expect(complained).toHaveBeenCalledTimes(1);
  } finally {
    await admin.query('alter function app.take_rate_gone rename to take_rate');
    complained.mockRestore();
  }
});

test('a refusal says in words when to try again', () => {
  const after = (ms: number) => tooManyRequests({ allowed: false, limit: 1, window: 1, remaining: 0, resetAt: 0, retryAt: ms }, 0).details;
  expect(after(1)).toEqual({ wait: 1, unit: 'seconds', seconds: 1 });
  expect(after(61_000)).toEqual({ wait: 61, unit: 'seconds', seconds: 61 });
  expect(after(240_001)).toEqual({ wait: 5, unit: 'minutes', seconds: 241 });
  expect(after(7_200_000)).toEqual({ wait: 2, unit: 'hours', seconds: 7200 });
});

test('headers state each limit, and the nearest one in the form that most clients know', () => {
  const at = { allowed: true, limit: 60, window: 60_000, remaining: 12, resetAt: 30_000, retryAt: 0 };
  expect(rateHeaders('api_read', [{ ...at, limit: 500, remaining: 400 }, at], 10_500)).toEqual([
    ['RateLimit-Policy', '"api_read";q=500;w=60, "api_read_2";q=60;w=60'],
    ['RateLimit', '"api_read";r=400;t=20, "api_read_2";r=12;t=20'],
    ['RateLimit-Limit', '60'],
    ['RateLimit-Remaining', '12'],
    ['RateLimit-Reset', '20'],
  ]);
  expect(Object.fromEntries(rateHeaders('x', [{ ...at, allowed: false, remaining: 0, retryAt: 31_000 }], 10_500))).toMatchObject({
    'RateLimit-Reset': '21',
    'Retry-After': '21',
  });
});
