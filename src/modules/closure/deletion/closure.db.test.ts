import '../../../../tests/world/heard-events.ts';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Context, jobContext, sessionOf } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';
import { beginExport } from '../export/begin-export.ts';
import { exportAccount } from '../export/export-account.ts';
import { advanceDeletions } from './advance-deletions.ts';
import { cancelDeletion } from './cancel-deletion.ts';
import { getClosure } from './get-closure.ts';
import { requestDeletion } from './request-deletion.ts';

const { admin } = await openCloud();
const PROMPT = 'Padaria Pão da Vila em Natal. Telefone (84) 3555-0142.';
const one = async (text: string, values: unknown[]) => (await admin.query(text, values)).rows[0];

async function owner() {
  const ctx = await makeClient(admin, { name: 'Dona Lurdes', tier: 'pro' });
  const siteId = await makeSite(ctx, PROMPT);
  const release = [ctx.account.id, siteId, createHash('sha256').update(siteId).digest('hex')];
  const { id } = await one(
    `insert into releases (client_id, site_id, id, number, draft_revision, artefact_id, manifest, bytes, files)
     values ($1, $2, gen_random_uuid(), 1, 0, $3, '{"v":1,"files":{}}', 10, 1) returning id`,
    release,
  );
  await admin.query(`update sites set status = 'live', release_id = $2 where id = $1`, [siteId, id]);
  return { ctx, id: ctx.account.id, siteId };
}

const statusOf = async (siteId: string) => (await one('select status from sites where id = $1', [siteId]))?.status;
const later = (ctx: Context) =>
  admin.query(`update app.session_proofs set proved_at = proved_at - interval '11 minutes' where session_id = $1`, [sessionOf(ctx)!.id]);

test('deleting an account needs its name and a fresh proof; sites are paused, and everything is restored if the owner cancels in time', async () => {
  const { ctx, id, siteId } = await owner();
  const fellow = await owner();
  await admin.query(`insert into memberships (client_id, person_id, role) values ($1, $2, 'writer')`, [id, fellow.id]);
  const before = await getClosure(ctx);
  expect(before).toMatchObject({ name: 'Dona Lurdes', dueAt: null, sites: 1, liveSites: 1, hasSubscription: false, others: 1 });
  await expect(requestDeletion(ctx, { name: 'dona' })).rejects.toMatchObject({ reason: 'name_does_not_match' });
  await later(ctx);
  await expect(requestDeletion(ctx, { name: before.name })).rejects.toMatchObject({ reason: 'proof_needed' });
  await admin.query('update app.session_proofs set proved_at = now() where session_id = $1', [sessionOf(ctx)!.id]);
  for (let i = 0; i < 2; i++) await requestDeletion(ctx, { name: before.name });
  expect(await statusOf(siteId)).toBe('paused');
  const { dueAt } = await getClosure(ctx);
  expect((dueAt!.getTime() - Date.now()) / 86_400_000).toBeCloseTo(30, 1);

  for (let i = 0; i < 2; i++) await cancelDeletion(ctx);
  expect(await statusOf(siteId)).toBe('live');
  expect((await getClosure(ctx)).dueAt).toBeNull();
  const { rows } = await admin.query('select kind from security_events where coalesce(person_id, client_id) = $1 order by at', [id]);
  expect(rows.map(({ kind }) => kind)).toEqual(['deletion_requested', 'deletion_cancelled']);
  // The other members are notified of both.
  const heard = await admin.query(`select kind, detail ->> 'accountId' as account from security_events where person_id = $1 order by at`, [
    fellow.id,
  ]);
  expect(heard.rows).toEqual([
    { kind: 'account_closing', account: id },
    { kind: 'account_kept', account: id },
  ]);
});

test('after 30 days nothing of the account is left, and before that all of it is; others lose nothing', async () => {
  const [gone, stays, other] = [await owner(), await owner(), await owner()];
  await admin.query(`insert into customers (client_id, stripe_customer_id) values ($1, $2)`, [gone.id, `cus_${gone.id}`]);
  for (const { ctx } of [gone, stays]) await requestDeletion(ctx, { name: 'Dona Lurdes' });
  await admin.query(`update account_deletions set due_at = now() - interval '1 minute' where client_id = $1`, [gone.id]);
  await Promise.all([advanceDeletions(jobContext('test')), advanceDeletions(jobContext('test'))]);

  const { rows: tables } = await admin.query<{ name: string; column: string }>(`
    select c.oid::regclass::text as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('r', 'p') and not c.relispartition
      and a.attname in ('client_id', 'person_id') and not a.attisdropped`);
  const left = [];
  for (const { name, column } of tables) {
    const { rowCount } = await admin.query(`select from ${name} where ${column} = $1`, [gone.id]);
    if (rowCount) left.push(name);
  }
  // The ledger of usage and charges is kept anonymously, as the law requires.
  expect(left.filter((name) => !/^(usage_|serving_periods|app\.(usage|meter))/.test(name))).toEqual([]);
  expect(await one('select from auth.users where id = $1', [gone.id])).toBeUndefined();
  expect(await one('select from app.departed_customers where stripe_customer_id = $1', [`cus_${gone.id}`])).toBeDefined();
  expect(await statusOf(stays.siteId)).toBe('paused');
  expect(await statusOf(other.siteId)).toBe('live');
});

test('a deletion that was cut off before the sites rested is finished by the job', async () => {
  const { id, siteId } = await owner();
  await admin.query(`insert into account_deletions (client_id, requested_by, requested_at) values ($1, $1, now() - interval '5 minutes')`, [
    id,
  ]);
  await advanceDeletions(jobContext('test'));
  expect(await statusOf(siteId)).toBe('paused');
  expect(
    await one('select settled_at is not null as settled, cardinality(paused_sites) as rested from account_deletions where client_id = $1', [
      id,
    ]),
  ).toEqual({ settled: true, rested: 1 });
});

test('one run reaches every account that is due, however many wait', async () => {
  const owners = await Promise.all(Array.from({ length: 22 }, () => makeClient(admin)));
  const ids = owners.map(({ account }) => account.id);
  await admin.query(
    `insert into account_deletions (client_id, requested_by, requested_at, due_at, settled_at)
     select id, id, now() - interval '31 days', now() - interval '1 day', now() - interval '31 days' from unnest($1::uuid[]) id`,
    [ids],
  );
  await advanceDeletions(jobContext('test'));
  expect((await admin.query('select from accounts where id = any ($1)', [ids])).rowCount).toBe(0);
});

test('the archive holds documents, rows and nothing of others or of digests; its address opens for its session alone, for minutes', async () => {
  const [ana, bruno] = [await owner(), await owner()];
  await admin.query(
    `insert into api_keys (id, client_id, name, prefix, hash, scopes) values (gen_random_uuid(), $1, 'Loja', 'pm_live_01234567', repeat('e', 64), '{usage:read}')`,
    [ana.id],
  );
  const { href } = await beginExport(ana.ctx);
  const key = new URL(href, 'http://x').searchParams.get('key')!;
  const words = { columns: Array(9).fill('x'), decimal: ',' as const, timeZone: 'UTC', meterName: (meter: string) => meter };
  const { bytes } = await exportAccount(ana.ctx, { key, words });
  const parts = [];
  for await (const part of bytes) parts.push(part);
  const files = unzipSync(Buffer.concat(parts));
  const text = (path: string) => Buffer.from(files[path]!).toString();
  const site = Object.keys(files).find((path) => path.endsWith('/site.json'))!;
  expect(JSON.parse(text(site))).toHaveProperty('pages');
  expect(JSON.parse(text('rows/people.json'))).toMatchObject([{ id: ana.id, full_name: 'Dona Lurdes' }]);
  expect(JSON.parse(text('rows/accounts.json'))).toMatchObject([{ id: ana.id }]);
  expect(JSON.parse(text('rows/api_keys.json'))).toMatchObject([{ name: 'Loja' }]);
  const all = Object.values(files)
    .map((file) => Buffer.from(file).toString())
    .join('');
  for (const foreign of [bruno.id, bruno.siteId, 'e'.repeat(64)]) expect(all).not.toContain(foreign);
  for (const path of Object.keys(files).filter((name) => name.endsWith('.json'))) expect(() => JSON.parse(text(path)), path).not.toThrow();

  await expect(exportAccount(bruno.ctx, { key, words })).rejects.toMatchObject({ reason: 'proof_needed' });
  await expect(exportAccount({ ...ana.ctx, now: new Date(Date.now() + 6 * 60_000) }, { key, words })).rejects.toMatchObject({
    reason: 'proof_needed',
  });
  await later(ana.ctx);
  await expect(beginExport(ana.ctx)).rejects.toMatchObject({ reason: 'proof_needed' });
});
