import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { anonymousContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { MemoryRates } from '#platform/rate-limit/rate-memory.ts';
import { takeInPostgres } from '#platform/rate-limit/rate-postgres.ts';
import { RATE_RULES } from '#platform/rate-limit/rate-rules.ts';
import { upstashRates } from '#platform/rate-limit/rate-upstash.ts';
import { openDatabase } from '../world/database.ts';
import { makeClient } from '../world/people.ts';
import { redisIsHere, startUpstash } from './upstash-door.ts';

const { admin } = await openDatabase();
const here = redisIsHere();
let upstash: Awaited<ReturnType<typeof startUpstash>>;
beforeAll(async () => {
  if (here) upstash = await startUpstash();
});
afterAll(() => upstash?.stop());
afterEach(() => {
  vi.useRealTimers();
  const settings = env();
  delete settings.UPSTASH_REDIS_REST_URL;
  delete settings.UPSTASH_REDIS_REST_TOKEN;
});

const countIn = (url: string, token: string) => Object.assign(env(), { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token });

test.skipIf(!here)('Redis, Postgres and the memory of a process decide alike at the same times', { timeout: 60_000 }, async () => {
  let run = 0;
  const redis = upstashRates(upstash);
  const memory = new MemoryRates();
  const Asks = fc.record({
    limit: fc.integer({ min: 1, max: 8 }),
    window: fc.integer({ min: 1, max: 4000 }),
    gaps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 9000 })), { maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(Asks, async ({ limit, window, gaps }) => {
      const key = `alike ${run++}`;
      let now = 1_763_000_000_000;
      for (const gap of gaps) {
        now += gap;
        vi.useFakeTimers({ toFake: ['Date'], now });
        const { allowed, remaining, resetAt } = await redis(key, limit, window);
        vi.useRealTimers();
        const ours = await takeInPostgres(key, limit, window, now);
        expect({ allowed, remaining, resetAt }).toEqual({ allowed: ours.allowed, remaining: ours.remaining, resetAt: ours.resetAt });
        expect(memory.take(key, limit, window, now)).toEqual(ours);
      }
    }),
    { numRuns: 60 },
  );
});

test.skipIf(!here)('200 callers at once at a limit of 70 end at 70 in Redis too', async () => {
  const redis = upstashRates(upstash);
  await redis('warm', 1, 60_000);
  vi.useFakeTimers({ toFake: ['Date'], now: 1_763_000_000_000 });
  const answers = await Promise.all(Array.from({ length: 200 }, () => redis('crowd', 70, 60_000)));
  expect(answers.filter(({ allowed }) => allowed).length).toBe(70);
});

test.skipIf(!here)('where the environment names Redis, requests are counted there and not in Postgres', async () => {
  countIn(upstash.url, upstash.token);
  vi.useFakeTimers({ toFake: ['Date'], now: 1_763_000_000_000 });
  const ctx = await makeClient(admin);
  const { limit } = RATE_RULES.checkout.limits[0];
  for (let i = 0; i < limit; i++) expect((await takeRate(ctx, 'checkout'))[0]!.remaining).toBe(limit - 1 - i);
  await expect(takeRate(ctx, 'checkout')).rejects.toMatchObject({ reason: 'too_many_requests' });
  expect((await admin.query(`select key from app.rate_windows where key like 'checkout%'`)).rows).toEqual([]);
  const keys = upstash.commands.filter(([name]) => name!.toLowerCase() === 'evalsha').map((words) => words[3]);
  expect(keys.at(-1)).toContain(`rate:checkout:account:${ctx.account.id}:`);
});

test.skipIf(!here)('a wrong token counts nobody: what is costly is refused, the rest goes on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const ctx = await makeClient(admin);
  // The store is kept by its address: another one, so that the token is read again.
  countIn(upstash.url.replace('127.0.0.1', 'localhost'), 'another token');
  await expect(takeRate(ctx, 'checkout')).rejects.toMatchObject({ code: 'unavailable', reason: 'limiter_unavailable' });
  expect(await takeRate(ctx, 'search_photos')).toEqual([]);
  vi.restoreAllMocks();
});

test('a Redis that never answers lets nobody through a door that fails closed, and keeps nobody long', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  countIn(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`, 'x');
  vi.stubEnv('VERCEL', '1');
  const headers = new Headers({ 'x-vercel-forwarded-for': '203.0.113.9' });
  await expect(takeRate(anonymousContext(), 'sign_in', { headers })).rejects.toMatchObject({ reason: 'limiter_unavailable' });
  expect(await takeRate(await makeClient(admin), 'search_photos')).toEqual([]);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});
