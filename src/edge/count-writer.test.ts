import { expect, test } from 'vitest';
import { CountWriter } from './count-writer.ts';
import { Traffic, type TrafficPart } from './traffic.ts';

const site = { siteId: 's', clientId: 'c' };
const view = { status: 200, bytes: 10, isPage: true, host: 'padaria.com.br', userAgent: 'Mozilla/5.0 Firefox' };
const now = Date.parse('2026-11-23T10:00:10Z');

/** A store that ignores duplicate parts, like the database. */
function fakeStore() {
  const kept = new Map<number, TrafficPart>();
  const write = async (parts: TrafficPart[]) => {
    for (const part of parts) kept.set(part.part, part);
  };
  const requests = () => [...kept.values()].reduce((sum, { human }) => sum + human.requests, 0);
  return { write, requests };
}

test('what was counted before the call is written when it resolves, the minute under way too', async () => {
  const traffic = new Traffic();
  const { write, requests } = fakeStore();
  const trafficWriter = new CountWriter(traffic, write);
  await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i % 7));
      traffic.count(site, view, now);
      await trafficWriter.flush();
    }),
  );
  expect(requests()).toBe(200);
});

test('a write that failed, or whose answer was lost, is made again and adds nothing twice', async () => {
  const traffic = new Traffic();
  const { write, requests } = fakeStore();
  let calls = 0;
  const trafficWriter = new CountWriter(traffic, async (parts) => {
    calls++;
    if (calls === 1) throw new Error('the line was cut before');
    await write(parts);
    if (calls === 2) throw new Error('the line was cut after');
  });
  for (let i = 0; i < 3; i++) {
    traffic.count(site, view, now);
    await trafficWriter.flush().catch(() => {});
  }
  expect(requests()).toBe(3);
});

test('one write at a time, shared by all who come while it is under way', async () => {
  const traffic = new Traffic();
  let running = 0;
  let most = 0;
  let calls = 0;
  const trafficWriter = new CountWriter(traffic, async () => {
    calls++;
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 10));
    running--;
  });
  await Promise.all(
    Array.from({ length: 100 }, () => {
      traffic.count(site, view, now);
      return trafficWriter.flush();
    }),
  );
  expect([most, calls <= 2]).toEqual([1, true]);
});

test('a process that may not live on writes what it counted when the rows are back, and says when they are not', async () => {
  const traffic = new Traffic();
  const { write, requests } = fakeStore();
  let fails = 2;
  const trafficWriter = new CountWriter(traffic, async (parts) => {
    if (fails-- > 0) throw new Error('no rows today');
    await write(parts);
  });
  traffic.count(site, view, now);
  await trafficWriter.flushWithRetries([1, 1, 1]);
  expect(requests()).toBe(1);
  traffic.count(site, view, now);
  fails = 9;
  await expect(trafficWriter.flushWithRetries([1, 1, 1])).rejects.toThrow('no rows today');
  fails = 0;
  await trafficWriter.flush();
  expect(requests()).toBe(2);
});

test('visitors of one moment are one write', async () => {
  const traffic = new Traffic();
  const { write, requests } = fakeStore();
  let calls = 0;
  const trafficWriter = new CountWriter(traffic, (parts) => {
    calls++;
    return write(parts);
  });
  const visit = () => {
    traffic.count(site, view, now);
    return trafficWriter.flushDebounced(20);
  };
  await Promise.all(Array.from({ length: 50 }, visit));
  expect([requests(), calls]).toEqual([50, 1]);
  await visit();
  expect([requests(), calls]).toEqual([51, 2]);
});
