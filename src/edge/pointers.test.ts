import { expect, test } from 'vitest';
import type { Pointer } from './pointer.ts';
import { FRESH_MS, Pointers, type PointersOptions, STALE_MS, UNKNOWN_MS } from './pointers.ts';

const pointer = (slug: string, version = 1, more: Partial<Pointer> = {}): Pointer => ({
  siteId: `site-${slug}`,
  clientId: 'client',
  slug,
  releaseId: `${slug}-${version}`,
  artefactId: `${slug}-${version}`,
  state: 'live',
  locale: 'pt-BR',
  version,
  ...more,
});

/** A fake database, a settable clock and a log of the queries. */
function world(options: Partial<PointersOptions> = {}) {
  const rows = new Map<string, Pointer>();
  const asked: string[][] = [];
  const reported: unknown[] = [];
  const state = { now: 1_000_000, away: false, held: null as Promise<void> | null };
  const pointers = new Pointers({
    find: async (hostnames) => {
      asked.push([...hostnames]);
      const found = new Map(hostnames.flatMap((hostname) => (rows.has(hostname) ? [[hostname, rows.get(hostname)!]] : [])));
      await state.held;
      if (state.away) throw new Error('no rows today');
      return found;
    },
    report: (error) => reported.push(error),
    now: () => state.now,
    ...options,
  });
  const put = (one: Pointer) => rows.set(`${one.slug}.localhost`, one);
  const versionOf = async (slug: string) => (await pointers.get(`${slug}.localhost`))?.version ?? null;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { rows, asked, reported, state, pointers, put, versionOf, settle };
}

test('a pointer that moved is shown soon, though no news ever comes', async () => {
  const { put, versionOf, state, settle } = world();
  put(pointer('forno'));
  expect(await versionOf('forno')).toBe(1);
  put(pointer('forno', 2));
  state.now += FRESH_MS - 1;
  expect(await versionOf('forno')).toBe(1);
  state.now += 1;
  // Stale, but answered at once while it is refreshed.
  expect(await versionOf('forno')).toBe(1);
  await settle();
  expect(await versionOf('forno')).toBe(2);
});

test('who comes after a long time waits for the answer instead of seeing what was', async () => {
  const { put, versionOf, state } = world();
  put(pointer('forno'));
  await versionOf('forno');
  put(pointer('forno', 2));
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBe(2);
});

test('a stale host is asked for once, however many want it', async () => {
  const { put, versionOf, state, asked } = world();
  put(pointer('forno'));
  await Promise.all(Array.from({ length: 50 }, () => versionOf('forno')));
  expect(asked).toEqual([['forno.localhost']]);
  state.now += STALE_MS;
  await Promise.all(Array.from({ length: 50 }, () => versionOf('forno')));
  expect(asked).toHaveLength(2);
});

test('hosts that come in together are asked for together', async () => {
  const { put, versionOf, asked } = world();
  for (let i = 0; i < 40; i++) put(pointer(`s${i}`));
  await Promise.all(Array.from({ length: 40 }, (_, i) => versionOf(`s${i}`)));
  expect(asked.length).toBeLessThanOrEqual(2);
});

test('news make a move known at once, of the hosts of that site and of no other', async () => {
  const { put, versionOf, pointers, asked, settle } = world();
  for (const slug of ['forno', 'forno2', 'mare']) put(pointer(slug));
  for (const slug of ['forno', 'forno2', 'mare', 'ninguem']) await versionOf(slug);
  put(pointer('forno', 2));
  asked.length = 0;
  pointers.moved({ siteId: 'site-forno', version: 2, hostnames: ['forno.localhost'] });
  await settle();
  expect(asked).toEqual([['forno.localhost']]);
  expect(await versionOf('forno')).toBe(2);
  pointers.moved({ siteId: 'site-forno', version: 2, hostnames: ['forno.localhost'] });
  await settle();
  expect(asked).toHaveLength(1);
});

test('unknown hosts are not asked for at a publish, whatever their number', async () => {
  const { versionOf, pointers, asked, settle } = world();
  await Promise.all(Array.from({ length: 2000 }, (_, i) => versionOf(`inventado-${i}`)));
  asked.length = 0;
  pointers.moved({ siteId: 'site-forno', version: 2, hostnames: ['forno.localhost'] });
  await settle();
  expect(asked).toEqual([]);
});

test('a host that nobody had is found a moment after it exists, and at once with news', async () => {
  const { put, versionOf, pointers, state } = world();
  expect(await versionOf('novo')).toBeNull();
  put(pointer('novo'));
  expect(await versionOf('novo')).toBeNull();
  state.now += UNKNOWN_MS;
  expect(await versionOf('novo')).toBe(1);
  expect(await versionOf('outro')).toBeNull();
  put(pointer('outro'));
  pointers.moved({ siteId: 'site-outro', hostnames: ['outro.localhost'] });
  expect(await versionOf('outro')).toBe(1);
});

test('invented names push out nobody who is served, and take a bounded room', async () => {
  const { put, versionOf, pointers, asked } = world({ maxUnknown: 100 });
  put(pointer('forno'));
  await versionOf('forno');
  for (let i = 0; i < 1000; i++) await versionOf(`inventado-${i}`);
  expect(pointers.size).toEqual({ known: 1, unknown: 100 });
  asked.length = 0;
  expect(await versionOf('forno')).toBe(1);
  expect(asked).toEqual([]);
});

test('what is shown while nobody can say is not held to be current', async () => {
  const { put, versionOf, state, pointers, settle } = world();
  put(pointer('forno'));
  expect(pointers.isCurrent('forno.localhost', pointer('forno'))).toBe(false);
  await versionOf('forno');
  expect(pointers.isCurrent('forno.localhost', pointer('forno'))).toBe(true);
  // A visitor whose answer took long may still hold an older one.
  expect(pointers.isCurrent('forno.localhost', pointer('forno', 0))).toBe(false);
  state.away = true;
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBe(1);
  await settle();
  expect([await versionOf('forno'), pointers.isCurrent('forno.localhost', pointer('forno'))]).toEqual([1, false]);
});

test('a question that failed is asked again, reported, and freezes nothing', async () => {
  const { put, versionOf, state, reported, settle } = world();
  put(pointer('forno'));
  await versionOf('forno');
  put(pointer('forno', 2));
  state.away = true;
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBe(1);
  expect(reported).toHaveLength(1);
  // Not retried for each visitor …
  for (let i = 0; i < 20; i++) expect(await versionOf('forno')).toBe(1);
  expect(reported).toHaveLength(1);
  // … but shortly after.
  state.away = false;
  state.now += 400;
  await versionOf('forno');
  await settle();
  expect(await versionOf('forno')).toBe(2);
});

test('a failure at the moment of the news is made good by the next visitor', async () => {
  const { put, versionOf, state, pointers, settle } = world();
  put(pointer('forno'));
  await versionOf('forno');
  put(pointer('forno', 2));
  state.away = true;
  pointers.moved({ siteId: 'site-forno', version: 2, hostnames: ['forno.localhost'] });
  await settle();
  state.away = false;
  state.now += 400;
  await versionOf('forno');
  await settle();
  expect(await versionOf('forno')).toBe(2);
});

test('news that come while a question is under way are not lost to its older answer', async () => {
  const { put, versionOf, state, pointers, settle } = world();
  put(pointer('forno'));
  await versionOf('forno');
  let release = () => {};
  state.held = new Promise((resolve) => {
    release = resolve;
  });
  state.now += FRESH_MS;
  // Reads the first version and blocks.
  await versionOf('forno');
  await settle();
  put(pointer('forno', 2));
  pointers.moved({ siteId: 'site-forno', version: 2, hostnames: ['forno.localhost'] });
  state.held = null;
  release();
  await settle();
  expect(await versionOf('forno')).toBe(2);
});

test('while a new release cannot be made ready the old one is shown, and a site that is taken down goes at once', async () => {
  let ready = false;
  const { put, versionOf, pointers, state, settle } = world({
    prepare: async () => {
      if (!ready) throw new Error('no storage today');
    },
  });
  put(pointer('forno'));
  await versionOf('forno');
  put(pointer('forno', 2));
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBe(1);
  put(pointer('forno', 3, { state: 'suspended' }));
  state.now += 400;
  await versionOf('forno');
  await settle();
  expect(await pointers.get('forno.localhost')).toMatchObject({ state: 'suspended' });
  ready = true;
  put(pointer('forno', 4));
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBe(4);
});

test('an address that goes to another site shows that one, and one that is given up shows nothing', async () => {
  const { rows, put, versionOf, pointers, state } = world();
  put(pointer('forno', 7));
  await versionOf('forno');
  put(pointer('forno', 1, { siteId: 'site-outro' }));
  state.now += STALE_MS;
  expect(await pointers.get('forno.localhost')).toMatchObject({ siteId: 'site-outro', version: 1 });
  rows.clear();
  state.now += STALE_MS;
  expect(await versionOf('forno')).toBeNull();
});

test('visitors do not wait for a question that hangs', async () => {
  const { put, versionOf, state } = world();
  put(pointer('forno'));
  await versionOf('forno');
  state.held = new Promise(() => {});
  state.now += STALE_MS;
  const began = performance.now();
  expect(await versionOf('forno')).toBe(1);
  expect(performance.now() - began).toBeLessThan(1000);
  state.now += 500;
  const again = performance.now();
  expect(await versionOf('forno')).toBe(1);
  expect(performance.now() - again).toBeLessThan(50);
});

test('a move that is received during the first question of a host is not lost to its older answer, however long no other move comes', async () => {
  const { put, versionOf, state, pointers, settle } = world();
  put(pointer('forno'));
  let release = () => {};
  state.held = new Promise((resolve) => {
    release = resolve;
  });
  const first = versionOf('forno');
  await settle();
  state.now += 5;
  put(pointer('forno', 2));
  pointers.moved({ siteId: 'site-forno', version: 2, hostnames: [] });
  state.held = null;
  release();
  await first;
  // The feed has reported every move, and goes on doing so.
  for (let i = 0; i < 10; i++) {
    state.now += 500;
    pointers.confirmUnmoved(0, state.now);
    await versionOf('forno');
    await settle();
  }
  expect(await versionOf('forno')).toBe(2);
});

test('who wakes after hours waits for the present pointer rather than show the one of before', async () => {
  const { put, versionOf, state } = world();
  put(pointer('forno'));
  await versionOf('forno');
  put(pointer('forno', 2, { state: 'suspended' }));
  state.now += 3 * 3_600_000;
  state.held = new Promise((resolve) => setTimeout(resolve, 700));
  expect(await versionOf('forno')).toBe(2);
});
