import { expect, test } from 'vitest';
import { MoveFeed } from './move-feed.ts';
import type { Pointer } from './pointer.ts';
import { FRESH_MS, Pointers, STALE_MS } from './pointers.ts';

const PAGE_SIZE = 50;
const pointer = (slug: string, version: number): Pointer => ({
  siteId: `site-${slug}`,
  clientId: 'client',
  slug,
  releaseId: `${slug}-${version}`,
  artefactId: `${slug}-${version}`,
  state: 'live',
  locale: 'pt-BR',
  version,
});

/** A fake of the database's moves, with a clock of its own. */
function world() {
  const rows = new Map<string, Pointer>();
  const moves = new Map<string, { siteId: string; at: number; version: number | null }>();
  const state = { now: 1_000_000, away: false };
  const databaseNow = () => state.now + 77_777;
  const asked: string[] = [];
  const answer = async <T>(make: () => T): Promise<T> => {
    if (state.away) throw new Error('no rows today');
    return make();
  };
  const pointers = new Pointers({
    find: (hostnames) =>
      answer(() => {
        asked.push(...hostnames);
        return new Map(hostnames.flatMap((hostname) => (rows.has(hostname) ? [[hostname, rows.get(hostname)!]] : [])));
      }),
    now: () => state.now,
  });
  const feed = new MoveFeed({
    find: (since) =>
      answer(() => ({
        at: databaseNow(),
        moves: since === null ? [] : [...moves.values()].filter(({ at }) => at > since).slice(0, PAGE_SIZE),
      })),
    pageSize: PAGE_SIZE,
    pointers,
    now: () => state.now,
  });
  const put = (slug: string, version: number, at = databaseNow()) => {
    rows.set(`${slug}.localhost`, pointer(slug, version));
    moves.set(slug, { siteId: `site-${slug}`, at, version });
  };
  const versionOf = async (slug: string) => (await pointers.get(`${slug}.localhost`))?.version ?? null;
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 500) {
      state.now += 500;
      await feed.poll();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  return { state, feed, pointers, asked, put, versionOf, pass, databaseNow };
}

test('a pointer that does not move is never asked for again, and one that moves is, alone', async () => {
  const { feed, asked, put, versionOf, pass } = world();
  await feed.poll();
  for (const slug of ['forno', 'mare']) put(slug, 1);
  for (const slug of ['forno', 'mare']) await versionOf(slug);
  await pass(1_000);
  asked.length = 0;
  await pass(60_000);
  expect([await versionOf('forno'), await versionOf('mare'), asked]).toEqual([1, 1, []]);
  put('forno', 2);
  await pass(500);
  expect([await versionOf('forno'), await versionOf('mare'), asked]).toEqual([2, 1, ['forno.localhost']]);
  await pass(60_000);
  expect(asked).toEqual(['forno.localhost']);
});

test('a move that was committed late, under an earlier moment, is not missed', async () => {
  const { feed, put, versionOf, pass, databaseNow } = world();
  await feed.poll();
  put('forno', 1);
  await versionOf('forno');
  const began = databaseNow() + 1;
  await pass(5_000);
  put('forno', 2, began);
  await pass(500);
  expect(await versionOf('forno')).toBe(2);
});

test('while nobody answers each pointer is asked for by itself, and after it what moved meanwhile is known', async () => {
  const { state, feed, asked, put, versionOf, pass } = world();
  await feed.poll();
  put('forno', 1);
  await versionOf('forno');
  await pass(2_000);
  state.away = true;
  await pass(60_000);
  expect(await versionOf('forno')).toBe(1);
  put('forno', 2);
  state.away = false;
  asked.length = 0;
  await pass(500);
  await pass(1_500);
  expect(await versionOf('forno')).toBe(2);
});

test('without any answer of the feed the time to live alone counts', async () => {
  const { state, put, versionOf } = world();
  put('forno', 1);
  await versionOf('forno');
  put('forno', 2);
  state.now += FRESH_MS - 1;
  expect(await versionOf('forno')).toBe(1);
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBe(2);
});

test('what was asked for before the feed began is not believed because of it', async () => {
  const { state, feed, put, versionOf } = world();
  put('forno', 1);
  await versionOf('forno');
  put('forno', 2);
  state.now += 60_000;
  await feed.poll();
  expect(await versionOf('forno')).toBe(2);
});

test('more moves than one answer holds: everything is asked for anew', async () => {
  const { feed, put, versionOf, pass } = world();
  await feed.poll();
  for (let i = 0; i < 2 * PAGE_SIZE; i++) put(`s${i}`, 1);
  for (let i = 0; i < 2 * PAGE_SIZE; i++) await versionOf(`s${i}`);
  await pass(60_000);
  for (let i = 0; i < 2 * PAGE_SIZE; i++) put(`s${i}`, 2);
  await pass(500);
  expect(await versionOf(`s${2 * PAGE_SIZE - 1}`)).toBe(2);
});
