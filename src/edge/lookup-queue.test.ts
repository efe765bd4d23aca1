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
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await hung).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect([reported.length, queue.isFailing(Date.now())]).toEqual([1, true]);
  isSilent = false;
  expect(await queue.find('forno.localhost', true)).toBeNull();
  expect(queue.isFailing(Date.now())).toBe(false);
});

test('a failure says nothing of the queries after a long pause', async () => {
  const queue = new LookupQueue({ find: () => Promise.reject(new Error('away')), now: () => Date.now() });
  await expect(queue.find('forno.localhost', true)).rejects.toThrow('away');
  expect(queue.isFailing(Date.now())).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(queue.isFailing(Date.now())).toBe(false);
});
