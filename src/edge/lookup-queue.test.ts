import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LookupQueue } from './lookup-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('queries that never answer give their places back', async () => {
  let isSilent = true;
  const reported: unknown[] = [];
  const queue = new LookupQueue({
    find: () => (isSilent ? new Promise(() => {}) : Promise.resolve(new Map())),
    report: (error) => reported.push(error),
    now: () => Date.now(),
  });
  const hung = Promise.allSettled([queue.find('forno.localhost', true), queue.find('novo.localhost', false)]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await hung).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect([reported.length, queue.isFailing(Date.now())]).toEqual([1, true]);
  isSilent = false;
  const looking = queue.find('forno.localhost', true);
  await vi.advanceTimersByTimeAsync(100);
  expect(await looking).toBeNull();
  expect(queue.isFailing(Date.now())).toBe(false);
});

test('who is away is asked ten times a second, for all that wait, and not once for each', async () => {
  const asked: number[] = [];
  const queue = new LookupQueue({
    find: (hostnames) => {
      asked.push(hostnames.length);
      return Promise.reject(new Error('away'));
    },
    now: () => Date.now(),
  });
  for (let index = 0; index < 1_000; index++) {
    queue.find(`n${index}.localhost`, false).catch(() => {});
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(asked.length).toBeLessThanOrEqual(11);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked.reduce((sum, each) => sum + each, 0)).toBe(1_000);
});

test('while queries hang, a visitor of an unknown host gets an answer within a second, and three at first', async () => {
  const queue = new LookupQueue({ find: () => new Promise(() => {}), now: () => Date.now() });
  const waits = async (hostname: string) => {
    const began = Date.now();
    const looking = Promise.allSettled([queue.find(hostname, false)]);
    await vi.runOnlyPendingTimersAsync();
    expect((await looking)[0]!.status).toBe('rejected');
    return Date.now() - began;
  };
  expect(await waits('primeiro.localhost')).toBe(3_000);
  const many = Promise.allSettled(Array.from({ length: 2_000 }, (_, index) => queue.find(`n${index}.localhost`, false)));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await many).every(({ status }) => status === 'rejected')).toBe(true);
});

test('a failure says nothing of the queries after a long pause', async () => {
  const queue = new LookupQueue({ find: () => Promise.reject(new Error('away')), now: () => Date.now() });
  await expect(queue.find('forno.localhost', true)).rejects.toThrow('away');
  expect(queue.isFailing(Date.now())).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(queue.isFailing(Date.now())).toBe(false);
});
