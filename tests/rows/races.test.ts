import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { accounts } from '#modules/accounts/tables.ts';
import { commitUsage, getUsage, recordUsage, releaseUsage, reserveUsage } from '#modules/metering/index.ts';
import { projects } from '#modules/projects/tables.ts';
import { sites } from '#modules/sites/tables.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { translateDatabaseError } from '#platform/database/db-errors.ts';
import { asActor, sessionSettings } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../world/database.ts';
import { makeClient } from '../world/people.ts';

const { admin, appUrl } = await openDatabase();
// The app's own pool is small: 50 writers must really be there at once.
const crowd = new Pool({ connectionString: appUrl, max: 50 });
afterAll(() => crowd.end());

const WRITERS = 50;
const GB = 1024 ** 3;

/** All writers stand ready inside an open transaction as the client, then write at the same moment. */
async function writeAtOnce(
  ctx: Context,
  statement: (i: number) => { text: string; values: unknown[] },
  role: 'authenticated' | 'service_role' = 'authenticated',
) {
  const clients = await Promise.all(Array.from({ length: WRITERS }, () => crowd.connect()));
  try {
    for (const client of clients) {
      await client.query('begin');
      for (const [name, value] of Object.entries(sessionSettings(ctx, role)))
        await client.query('select set_config($1, $2, true)', [name, value]);
    }
    const results = await Promise.all(
      clients.map(async (client, i) => {
        try {
          await client.query(statement(i));
          await client.query('commit');
          return 'written' as const;
        } catch (error) {
          await client.query('rollback');
          const known = translateDatabaseError(error);
          if (isAppError(known, 'over_limit')) return 'over the limit' as const;
          throw error;
        }
      }),
    );
    return {
      written: results.filter((result) => result === 'written').length,
      refused: results.filter((result) => result !== 'written').length,
    };
  } finally {
    for (const client of clients) client.release();
  }
}

const count = async (table: string, client: string) =>
  (await admin.query<{ n: number }>(`select count(*)::int as n from ${table} where client_id = $1`, [client])).rows[0]!.n;

const newProject = (ctx: Context) => ({
  text: 'insert into projects (client_id, name) values ($1, $2)',
  values: [ctx.account!.id, 'P'],
});

async function firstProject(ctx: Context): Promise<string> {
  const [project] = await asActor(ctx, (tx) =>
    tx.insert(projects).values({ clientId: ctx.account!.id, name: 'P' }).returning({ id: projects.id }),
  );
  return project!.id;
}

test('50 writers of projects at a limit of 10 end at 10', async () => {
  const ctx = await makeClient(admin, { tier: 'pro' });
  for (let i = 0; i < 4; i++) await firstProject(ctx);
  expect(await writeAtOnce(ctx, () => newProject(ctx))).toEqual({ written: 6, refused: 44 });
  expect(await count('projects', ctx.account.id)).toBe(10);
});

test('50 writers of sites at a limit of 5 end at 5, and a removed one makes room for exactly one', async () => {
  const ctx = await makeClient(admin);
  const project = await firstProject(ctx);
  const newSite = () => ({
    text: 'insert into sites (client_id, project_id, name, slug) values ($1, $2, $3, $4)',
    values: [ctx.account.id, project, 'S', `s-${newId()}`],
  });
  expect(await writeAtOnce(ctx, newSite)).toEqual({ written: 5, refused: 45 });
  await asActor(ctx, (tx) => tx.delete(sites).where(sql`id = (select id from sites limit 1)`));
  expect(await writeAtOnce(ctx, newSite)).toEqual({ written: 1, refused: 49 });
  expect(await count('sites', ctx.account.id)).toBe(5);
});

test('50 uploads end at the byte that the plan allows', async () => {
  const ctx = await makeClient(admin);
  const project = await firstProject(ctx);
  const site = newId();
  await asActor(ctx, (tx) =>
    tx.insert(sites).values({ id: site, clientId: ctx.account.id, projectId: project, name: 'S', slug: `s-${site}` }),
  );
  const bytes = GB / 8;
  const upload = (size: number) => (i: number) => ({
    text: 'insert into assets (site_id, client_id, sha256, mime, width, height, bytes) values ($1, $2, $3, $4, 1, 1, $5)',
    values: [site, ctx.account.id, String(i).padStart(64, size === bytes ? '0' : 'a'), 'image/avif', size],
  });
  expect(await writeAtOnce(ctx, upload(bytes), 'service_role')).toEqual({ written: 40, refused: 10 });
  const used = async () => (await asActor(ctx, (tx) => tx.select().from(accounts)))[0]!.storageUsedBytes;
  expect(await used()).toBe(5 * GB);
  expect((await getUsage(ctx)).storage_bytes).toMatchObject({ used: 5 * GB, limit: 5 * GB });

  await admin.query(`update assets set bytes = bytes - 3 where id = (select id from assets where client_id = $1 limit 1)`, [
    ctx.account.id,
  ]);
  const room = 5 * GB - (await used());
  expect(await writeAtOnce(ctx, upload(room), 'service_role')).toEqual({ written: 1, refused: 49 });
  expect(await used()).toBe(5 * GB);
  await admin.query('delete from assets where client_id = $1', [ctx.account.id]);
  expect(await used()).toBe(0);
});

test('50 generations at a limit of 10 hold 10, and end at exactly the limit whatever becomes of them', async () => {
  const ctx = await makeClient(admin);
  const reserve = (round: string) => (i: number) => ({
    text: `select app.reserve_usage($1, $2, 'page_generate', 1, $3, $4, '15 minutes')`,
    values: [newId(), ctx.account.id, `${round}-${i}`, ctx.now],
  });
  expect(await writeAtOnce(ctx, reserve('first'), 'service_role')).toEqual({ written: 10, refused: 40 });
  const { rows } = await admin.query<{ id: string }>(`select id from reservations where client_id = $1 and state = 'held'`, [
    ctx.account.id,
  ]);
  // Four fail, six succeed, each told twice and at once.
  await Promise.all(rows.flatMap(({ id }, i) => [0, 1].map(() => (i < 4 ? releaseUsage : commitUsage)(ctx, { reservationId: id }))));
  expect(await writeAtOnce(ctx, reserve('second'), 'service_role')).toEqual({ written: 4, refused: 46 });
  expect((await getUsage(ctx)).page_generate).toMatchObject({ used: 6, held: 4, limit: 10 });
});

test('200 requests of one generation with the same key hold one unit', async () => {
  const ctx = await makeClient(admin);
  const held = await Promise.all(Array.from({ length: 200 }, () => reserveUsage(ctx, { meter: 'page_generate', key: 'double click' })));
  expect(new Set(held.map(({ id }) => id)).size).toBe(1);
  expect((await getUsage(ctx)).page_generate).toMatchObject({ used: 0, held: 1 });
});

test('a stranger can neither fill nor learn the limit of another', async () => {
  const [owner, stranger] = [await makeClient(admin), await makeClient(admin)];
  await firstProject(owner);
  await expect(
    asActor(stranger, (tx) => tx.insert(projects).values({ clientId: owner.account.id, name: 'Intruder' })),
  ).rejects.toMatchObject({ code: 'forbidden' });
});

test('10,000 events with duplicates, out of order, from several writers and across months leave a ledger without error', {
  timeout: 60_000,
}, async () => {
  const clients = await Promise.all(Array.from({ length: 3 }, () => makeClient(admin)));
  const start = Date.UTC(2026, 8, 1);
  const events = Array.from({ length: 10_000 }, (_, i) => ({
    clientId: clients[i % 3]!.account.id,
    meter: 'ai_token' as const,
    quantity: (i * 7919) % 997,
    sourceKey: `e${i}`,
    occurredAt: new Date(start + ((i * 104_729) % (80 * 86_400)) * 1000),
  }));
  const due = clients.map((ctx) =>
    events.filter((event) => event.clientId === ctx.account.id).reduce((sum, event) => sum + event.quantity, 0),
  );
  const batches: (typeof events)[] = [];
  for (let i = 0; i < events.length; i += 400)
    batches.push([...events.slice(i, i + 400), ...events.slice(Math.max(0, i - 80), i)].reverse());
  await Promise.all(
    Array.from({ length: 4 }, (_, writer) => batches.filter((_, i) => i % 4 === writer)).map(async (mine) => {
      for (const batch of mine) await recordUsage(jobContext('test'), { events: batch });
    }),
  );
  for (const batch of batches.slice(0, 5)) expect(await recordUsage(jobContext('test'), { events: batch })).toEqual({ recorded: 0 });
  const { rows } = await admin.query<{ client_id: string; total: string }>(
    `select client_id, sum(quantity) as total from usage_events where meter = 'ai_token' group by 1`,
  );
  expect(clients.map((ctx) => Number(rows.find((row) => row.client_id === ctx.account.id)?.total))).toEqual(due);
});
