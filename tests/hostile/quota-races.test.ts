import { createHash } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import { afterAll, expect, inject, test } from 'vitest';
import { callAction, cookieFor, serverActions } from './built-app.ts';
import type { RawReply } from './raw-socket.ts';
import { database, keys } from './victim.ts';

const { supabaseUrl } = inject('app');
const actions = serverActions();
const admin = createClient(supabaseUrl, keys.secretKey, { auth: { persistSession: false, autoRefreshToken: false } });
afterAll(() => database.end());

interface Newcomer {
  id: string;
  cookie: string;
}

/** A new person on the free plan, signed in. */
async function newcomer(): Promise<Newcomer> {
  const account = { email: `corrida-${crypto.randomUUID()}@corrida.example`, password: 'uma senha comprida' };
  const { data, error } = await admin.auth.admin.createUser({ ...account, email_confirm: true });
  if (error) throw error;
  return { id: data.user.id, cookie: await cookieFor(account) };
}

const CALLERS = 30;
/** Concurrent calls, each on a connection of its own. */
const atOnce = (action: string, { cookie }: Newcomer, argsOf: (i: number) => unknown[], count = CALLERS): Promise<RawReply[]> =>
  Promise.all(
    Array.from({ length: count }, (_, i) => callAction(actions.get(action) ?? '', argsOf(i), { Cookie: cookie }, { patience: 25_000 })),
  );

/** Stores a prompt in its cookie: returns the arguments of `generateUnderstood`, with that cookie. */
async function told(person: Newcomer, prompt: string): Promise<{ args: unknown[]; person: Newcomer }> {
  const [reply] = await atOnce('describeSite', person, () => [null, { prompt, locale: 'pt-BR' }], 1);
  const kept = /pm-prompt=[\w-]+/.exec(reply?.headers['set-cookie'] ?? '')?.[0];
  expect(kept).toBeDefined();
  const of = createHash('sha256').update(prompt).digest('hex').slice(0, 16);
  return { args: [null, { of, corrections: {} }], person: { ...person, cookie: `${person.cookie}; ${kept}` } };
}

const reasonsOf = (replies: RawReply[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { body, headers, status } of replies) {
    const reason =
      headers['x-action-redirect'] || /"ok":true/.test(body) ? 'done' : (/"reason":"(\w+)"/.exec(body)?.[1] ?? `status ${status}`);
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
};

const count = async (what: string, id: string): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*)::int as n from ${what} where client_id = $1`, [id])).rows[0]!.n;

const limitOf = async (column: string): Promise<number> =>
  Number((await database.query(`select ${column} as most from plans where key = 'free'`)).rows[0].most);

test('30 who begin a site from a template at once end at the sites of the plan', { timeout: 60_000 }, async () => {
  const person = await newcomer();
  const most = await limitOf('sites');
  const begin = (i: number) => [null, { template: 'restaurant', locale: 'pt-BR', name: `Cantina ${i}`, city: 'Olinda' }];
  const reasons = reasonsOf(await atOnce('startFromTemplate', person, begin));
  expect(await count('sites', person.id)).toBe(most);
  expect([reasons.done, reasons.unknown]).toEqual([most, undefined]);
  expect(reasonsOf(await atOnce('startFromTemplate', person, begin, 1))).toEqual({ over_limit: 1 });
});

test('30 descriptions at once hold no more generations than the plan has, and make no more sites', { timeout: 90_000 }, async () => {
  const person = await newcomer();
  const [most, sites] = [await limitOf('page_generate'), await limitOf('sites')];
  const described: Awaited<ReturnType<typeof told>>[] = [];
  // Sequentially, as reading has its own queue: the race is in the generation.
  for (let i = 0; i < CALLERS; i++) described.push(await told(person, `Padaria da Rua ${i} em Olinda. Pão francês R$ ${i + 1},00.`));
  const replies = await Promise.all(described.map(({ args, person: bearer }) => atOnce('generateUnderstood', bearer, () => args, 1)));
  const reasons = reasonsOf(replies.flat());
  expect(reasons.unknown).toBeUndefined();
  expect(await count('generations', person.id)).toBeLessThanOrEqual(most);
  const open = () => count(`(select client_id from generations where status in ('queued', 'running')) t`, person.id);
  await expect.poll(open, { timeout: 60_000, interval: 500 }).toBe(0);
  expect(await count('sites', person.id)).toBeLessThanOrEqual(sites);
});

test('one description sent 20 times at once is one site', { timeout: 60_000 }, async () => {
  const person = await newcomer();
  const { args, person: bearer } = await told(person, 'Padaria Pão da Vila em Olinda. Pão francês R$ 1,00.');
  await atOnce('generateUnderstood', bearer, () => args, 20);
  expect(await count('generations', person.id)).toBe(1);
  expect(await count('sites', person.id)).toBeLessThanOrEqual(1);
});

test('30 uploads that begin at once end at as many as one may have under way', async () => {
  const person = await newcomer();
  await atOnce('startFromTemplate', person, () => [null, { template: 'restaurant', locale: 'pt-BR', name: 'Cantina' }], 1);
  const { rows } = await database.query('select id from sites where client_id = $1', [person.id]);
  const reasons = reasonsOf(await atOnce('startPhotoUploadAction', person, () => [{ siteId: rows[0].id, bytes: 1000 }]));
  expect(reasons).toEqual({ done: 12, too_many_uploads: CALLERS - 12 });
  expect(await count('uploads', person.id)).toBe(12);
});

test('20 publications of one site at once are one at a time, and its address shows one release', { timeout: 60_000 }, async () => {
  const person = await newcomer();
  await atOnce('startFromTemplate', person, () => [null, { template: 'restaurant', locale: 'pt-BR', name: 'Cantina' }], 1);
  const { rows } = await database.query('select id from sites where client_id = $1', [person.id]);
  const reasons = reasonsOf(await atOnce('publishSiteAction', person, () => [null, { siteId: rows[0].id }], 20));
  expect(reasons.unknown).toBeUndefined();
  const open = () => count(`(select client_id from publications where state in ('queued', 'building')) t`, person.id);
  expect(await open()).toBeLessThanOrEqual(1);
  await expect.poll(open, { timeout: 40_000 }).toBe(0);
  const release = await database.query('select release_id from sites where id = $1', [rows[0].id]);
  expect([(await count('publications', person.id)) > 0, release.rows[0].release_id]).toEqual([true, expect.any(String)]);
});
