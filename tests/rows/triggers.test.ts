import { eq, sql } from 'drizzle-orm';
import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { accounts, people } from '#modules/accounts/tables.ts';
import { plans } from '#modules/billing/tables.ts';
import { releases } from '#modules/build/tables.ts';
import { reserveUsage } from '#modules/metering/index.ts';
import { createProject } from '#modules/projects/index.ts';
import { assets, operations, sites } from '#modules/sites/tables.ts';
import { jobContext } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../world/database.ts';
import { makeClient, makePerson } from '../world/people.ts';
import { contextOf, fillWorld, PEOPLE, SITES } from '../world/world.ts';

const { admin, appUrl } = await openDatabase();
await fillWorld(admin);

const person = async (id: string) => (await asSystem('test', (tx) => tx.select().from(people).where(eq(people.id, id))))[0]!;
const profile = async (id: string) => (await asSystem('test', (tx) => tx.select().from(accounts).where(eq(accounts.id, id))))[0]!;

async function signUp(meta: object): Promise<string> {
  const id = newId();
  await admin.query('insert into auth.users (id, email, raw_user_meta_data) values ($1, $2, $3)', [
    id,
    `${id}@example.com`,
    JSON.stringify(meta),
  ]);
  return id;
}

test('a new user is a person with an account of their own, free, with the limits of its plan', async () => {
  const id = await makePerson(admin, { name: 'Ana Souza', locale: 'es' });
  expect(await person(id)).toMatchObject({ fullName: 'Ana Souza', locale: 'es', staffRole: null });
  const { rows } = await admin.query('select client_id, role from memberships where person_id = $1', [id]);
  expect(rows).toEqual([{ client_id: id, role: 'owner' }]);
  expect(await profile(id)).toMatchObject({
    tier: 'free',
    locale: 'es',
    monthlySupportTicketsLimit: 15,
    storageLimitGb: 5,
    storageUsedMb: 0,
  });
});

test('what a sign-up sends about itself can neither break it nor raise it', async () => {
  const id = await signUp({
    user_type: 'admin',
    staff_role: 'admin',
    tier: 'enterprise',
    locale: `'; drop table plans; --`,
    full_name: 'x'.repeat(5000),
    company_name: 42,
  });
  const made = await profile(id);
  expect(made).toMatchObject({ tier: 'free', locale: 'pt-BR', companyName: '42' });
  expect(await person(id)).toMatchObject({ staffRole: null, fullName: 'x'.repeat(200), locale: 'pt-BR' });
  const nameless = await signUp([]);
  expect([await profile(nameless), await person(nameless)]).toMatchObject([{ tier: 'free' }, { fullName: null }]);
});

test('what a person is goes into their token, and a raised plan brings its limits', async () => {
  const id = await makePerson(admin, { type: 'admin', tier: 'pro' });
  const { rows } = await admin.query('select raw_app_meta_data as meta from auth.users where id = $1', [id]);
  expect(rows[0].meta).toMatchObject({ user_type: 'admin', provider: 'email' });
  expect(await profile(id)).toMatchObject({ monthlySupportTicketsLimit: 60, storageLimitGb: 100 });
});

test('a plan that changes reaches everyone who has it', async () => {
  const { account } = await makeClient(admin, { tier: 'enterprise' });
  await asSystem('test', (tx) => tx.update(plans).set({ storageGb: 2000 }).where(eq(plans.key, 'enterprise')));
  expect(await profile(account.id)).toMatchObject({ storageLimitGb: 2000 });
  await asSystem('test', (tx) => tx.update(plans).set({ storageGb: null }).where(eq(plans.key, 'enterprise')));
  expect(await profile(account.id)).toMatchObject({ storageLimitGb: null });
});

test('a lapsed subscription has the limits of free, and what is there already stays', async () => {
  await admin.query(`update accounts set subscription_end_date = now() - interval '1 day' where id = $1`, [PEOPLE.celia.id]);
  await admin.query(`update subscriptions set status = 'canceled' where client_id = $1`, [PEOPLE.celia.id]);
  const { rows } = await admin.query(`select app.tier_of($1) as tier, app.limit_of($1, 'sites')::int as sites`, [PEOPLE.celia.id]);
  expect(rows).toEqual([{ tier: 'free', sites: 5 }]);
  const own = await asActor(contextOf('celia'), (tx) => tx.select({ slug: sites.slug }).from(sites));
  expect(own).toEqual([{ slug: SITES.celia.slug }]);
});

test('the server makes no release, photo or generation for a suspended client, whoever asks', async () => {
  const { id: siteId } = SITES.davi;
  const own = { siteId, clientId: PEOPLE.davi.id };
  const refused = { code: 'forbidden', reason: 'account_suspended' };
  const release = { ...own, number: 2, artefactId: 'x', manifest: {}, bytes: 1, files: 1, draftRevision: 1 };
  await expect(asSystem('test', (tx) => tx.insert(releases).values(release))).rejects.toMatchObject(refused);
  const photo = { ...own, path: 'p', sha256: '0'.repeat(64), mime: 'image/avif', width: 1, height: 1, bytes: 1 };
  await expect(asSystem('test', (tx) => tx.insert(assets).values(photo))).rejects.toMatchObject(refused);
  await expect(reserveUsage(contextOf('davi'), { meter: 'page_generate', key: 'k' })).rejects.toMatchObject(refused);
  const point = (releaseId: string | null) => asSystem('test', (tx) => tx.update(sites).set({ releaseId }).where(eq(sites.id, siteId)));
  await expect(point(null)).rejects.toMatchObject(refused);
  // Pausing what is up, and letting it up again, stay possible.
  await asSystem('test', (tx) => tx.update(sites).set({ status: 'live' }).where(eq(sites.id, siteId)));
});

test.each(['suspended', 'banned'])('a %s person reads, and is refused writing with the reason', async (how) => {
  const client = await makeClient(admin, { suspended: how === 'suspended' });
  // A ban ends every session: what still acts for the account is a job or a key.
  const ctx = how === 'banned' ? { ...jobContext('test', client.account.id), account: client.account } : client;
  if (how === 'banned') await admin.query(`update auth.users set banned_until = now() + interval '1 day' where id = $1`, [ctx.account.id]);
  const told = { code: 'forbidden', reason: 'account_suspended' };
  await expect(asActor(ctx, (tx) => tx.update(accounts).set({ companyName: 'x' }))).rejects.toMatchObject(told);
  await expect(createProject(ctx, { name: 'x' })).rejects.toMatchObject(told);
  expect(await asActor(ctx, (tx) => tx.select({ id: accounts.id }).from(accounts))).toEqual([{ id: ctx.account.id }]);
  await admin.query(`update auth.users set banned_until = now() - interval '1 day' where id = $1`, [ctx.account.id]);
  await admin.query('update accounts set suspended_at = null where id = $1', [ctx.account.id]);
  await asActor(ctx, (tx) => tx.update(accounts).set({ companyName: 'Back again' }));
});

test('a swapped release, a new address, a pause, a suspension and a removal with its names are notified at once, and nothing else', async () => {
  const ear = new Client({ connectionString: appUrl });
  await ear.connect();
  const heard: unknown[] = [];
  ear.on('notification', ({ payload }) => heard.push(JSON.parse(payload!)));
  await ear.query('listen site_pointer');
  const { id, slug } = SITES.bruno;
  const set = (values: Partial<typeof sites.$inferInsert>) =>
    asSystem('test', (tx) => tx.update(sites).set(values).where(eq(sites.id, id)));
  const [release] = await asSystem('test', (tx) => tx.select({ id: releases.id }).from(releases).where(eq(releases.siteId, id)));
  const { name } = (await admin.query('select name from domains where site_id = $1', [id])).rows[0];
  await set({ name: 'Only the name' });
  await set({ releaseId: release!.id, status: 'live' });
  await set({ releaseId: release!.id });
  await set({ slug: 'cafe-novo' });
  await set({ status: 'paused' });
  await set({ suspendedAt: new Date() });
  await asActor(contextOf('bruno'), (tx) => tx.delete(sites).where(eq(sites.id, id)));
  await ear.query('select 1');
  expect(heard).toEqual([
    { siteId: id, slug, was: slug, version: 1 },
    { siteId: id, slug: 'cafe-novo', was: slug, version: 2 },
    { siteId: id, slug: 'cafe-novo', was: 'cafe-novo', version: 3 },
    { siteId: id, slug: 'cafe-novo', was: 'cafe-novo', version: 4 },
    { siteId: id, slug: 'cafe-novo', was: 'cafe-novo' },
    { siteId: id, host: name },
    { siteId: id, host: `www.${name}` },
  ]);
  await ear.end();
});

test('a site shows only releases of its own, and a live release is not removed', async () => {
  const [others] = await asSystem('test', (tx) => tx.select({ id: releases.id }).from(releases).where(eq(releases.siteId, SITES.davi.id)));
  const point = asSystem('test', (tx) => tx.update(sites).set({ releaseId: others!.id }).where(eq(sites.id, SITES.ana.id)));
  await expect(point).rejects.toMatchObject({ code: 'conflict', reason: 'still_referenced' });
  const remove = asSystem('test', (tx) => tx.delete(releases).where(eq(releases.siteId, SITES.ana.id)));
  await expect(remove).rejects.toMatchObject({ code: 'conflict' });
});

test('releases, operations and usage are never rewritten, by the server neither', async () => {
  for (const table of ['releases', 'operations', 'usage_events']) {
    const column = table === 'operations' ? 'intent' : table === 'releases' ? 'artefact_id' : 'source_key';
    const rewrite = sql.raw(`update public.${table} set ${column} = 'x'`);
    await expect(asSystem('test', (tx) => tx.execute(rewrite))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(admin.query(`update public.${table} set ${column} = 'x'`)).rejects.toMatchObject({ code: 'PM002' });
    if (table !== 'operations') continue;
    // Only folding shortens a log.
    const cut = asSystem('test', (tx) => tx.delete(operations));
    await expect(cut).rejects.toMatchObject({ code: 'forbidden' });
  }
});

test('the log of operations names its author whatever the writer claims', async () => {
  const ctx = contextOf('tomas', 'ana', 'write');
  const claimed = { siteId: SITES.ana.id, clientId: PEOPLE.ana.id, revision: 2, transaction: 't2', intent: 'text.set', changes: [] };
  const [written] = await asSystem(
    'test',
    (tx) =>
      tx
        .insert(operations)
        .values({ ...claimed, actor: PEOPLE.bruno.id, actorKind: 'job', at: new Date(0) })
        .returning(),
    ctx,
  );
  expect(written).toMatchObject({ actor: PEOPLE.tomas.id, onBehalfOf: PEOPLE.ana.id, actorKind: 'user' });
  expect(written!.at.getFullYear()).toBeGreaterThan(2020);
  const again = asSystem('test', (tx) => tx.insert(operations).values({ ...claimed, revision: 3 }), ctx);
  await expect(again).rejects.toMatchObject({ code: 'conflict', details: { constraint: 'operations_site_id_transaction_key' } });
});

test('addresses are labels of a host name and nothing else', async () => {
  for (const slug of ['', '-a', 'a-', 'A', 'a.b', 'a_b', 'xn--abc', 'ção', 'a'.repeat(64), '../x', 'a b']) {
    await expect(asActor(contextOf('ana'), (tx) => tx.update(sites).set({ slug }).where(eq(sites.id, SITES.ana.id)))).rejects.toMatchObject(
      { code: 'invalid' },
    );
  }
});

test('a client who is removed leaves no row but the ledger, what was earned and the audit', async () => {
  await admin.query('delete from auth.users where id = $1', [PEOPLE.ana.id]);
  const { rows } = await admin.query<{ name: string }>(`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'client_id'`);
  const left: string[] = [];
  for (const { name } of rows) {
    const found = await admin.query(`select from public.${name} where client_id = $1`, [PEOPLE.ana.id]);
    if (found.rowCount) left.push(name);
  }
  expect(left.toSorted()).toEqual(['subscription_changes', 'usage_events']);
});

test('partitions are made ahead, again without effect, and events without one are kept', async () => {
  const made = async (months: number) =>
    (await admin.query<{ n: number }>('select app.make_usage_partitions($1) as n', [months])).rows[0]!.n;
  expect(await made(3)).toBe(0);
  expect(await made(5)).toBe(2);
  const { rows } = await admin.query(
    `
    select u.tableoid::regclass::text as partition from usage_events u where u.source_key = 'generation:first' and u.client_id = $1`,
    [PEOPLE.davi.id],
  );
  expect(rows[0].partition).toMatch(/^app\.usage_events_(2026_11|other)$/);
});

test('partitions that two make at once are made by the first, and found by the second', async () => {
  const [first, second] = await Promise.all([admin.connect(), admin.connect()]);
  const make = async (client: typeof first) =>
    (await client.query<{ made: number }>('select app.make_usage_partitions(12) as made')).rows[0]!.made;
  await first.query('begin');
  expect(await make(first)).toBeGreaterThan(0);
  const waits = make(second);
  await vi.waitFor(async () => {
    const { rows } = await admin.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    expect(rows).toHaveLength(1);
  });
  await first.query('commit');
  expect(await waits).toBe(0);
  for (const client of [first, second]) client.release();
});
