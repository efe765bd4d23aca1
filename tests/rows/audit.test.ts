import { execFile } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { accounts } from '#modules/accounts/tables.ts';
import { createProject } from '#modules/projects/index.ts';
import { sites } from '#modules/sites/tables.ts';
import { verifyAudit } from '#platform/audit.ts';
import { auditLog } from '#platform/audit-log.ts';
import { type Context, type Transaction, userContext } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../world/database.ts';
import { makeClient, makePerson, openVisit } from '../world/people.ts';

const { admin } = await openDatabase();
const ROOT = path.resolve(import.meta.dirname, '../..');

const entriesOf = (rowId: string) =>
  asSystem('test', (tx) => tx.select().from(auditLog).where(eq(auditLog.rowId, rowId)).orderBy(auditLog.seq));

async function makeSite(ctx: Context, name = 'Padaria'): Promise<string> {
  const { projectId } = await createProject(ctx, { name: 'P' });
  const id = newId();
  await asActor(ctx, (tx) => tx.insert(sites).values({ id, clientId: ctx.account!.id, projectId, name, slug: `s-${id}` }));
  return id;
}

/** Does harm to the log as only someone with the whole server could, looks, and takes it back. */
async function tampered(harm: string, look: () => Promise<void>): Promise<void> {
  const copy: PoolClient = await admin.connect();
  try {
    await copy.query('create temp table before_harm as table public.audit_log');
    await copy.query(`set session_replication_role = replica; ${harm}`);
    await look();
  } finally {
    await copy.query('delete from public.audit_log; insert into public.audit_log table before_harm; drop table before_harm');
    await copy.query('reset session_replication_role');
    copy.release();
  }
}

test('a change is written with who did it, what changed and from what', async () => {
  const ctx = await makeClient(admin);
  const id = await makeSite(ctx, 'Before');
  await asActor(ctx, (tx) => tx.update(sites).set({ name: 'After' }).where(eq(sites.id, id)));
  const [made, changed] = await entriesOf(id);
  expect(made).toMatchObject({ tableName: 'sites', action: 'insert', actor: ctx.account.id, onBehalfOf: null, actorKind: 'user' });
  expect(changed).toMatchObject({ action: 'update', actor: ctx.account.id, changed: { name: ['Before', 'After'] } });
});

test('a change by the agency in a client account names both', async () => {
  const client = await makeClient(admin);
  const adminId = await makePerson(admin, { type: 'admin' });
  const id = await makeSite(client);
  const support = await openVisit(admin, { staff: adminId, account: client.account.id, mode: 'write' });
  const visiting = userContext({ id: adminId, type: 'admin', accountId: client.account.id, support });
  await asActor(visiting, (tx) => tx.update(sites).set({ name: 'Fixed by support' }).where(eq(sites.id, id)));
  expect((await entriesOf(id)).at(-1)).toMatchObject({ actor: adminId, onBehalfOf: client.account.id, actorKind: 'user' });
});

test('a change by the server keeps the person behind it and the reason', async () => {
  const ctx = await makeClient(admin);
  const id = await makeSite(ctx);
  await asSystem('its release went live', (tx) => tx.update(sites).set({ status: 'live' }).where(eq(sites.id, id)), ctx);
  expect((await entriesOf(id)).at(-1)).toMatchObject({
    actor: ctx.account.id,
    reason: 'its release went live',
    changed: { status: ['draft', 'live'] },
  });
});

test('personal texts and whole documents are in the log only as digests', async () => {
  const ctx = await makeClient(admin, { name: 'Maria das Dores' });
  await asActor(ctx, (tx) => tx.update(accounts).set({ phone: '+55 11 98888-7777' }));
  const { rows } = await admin.query<{ log: string }>("select string_agg(changed::text, ' ') as log from audit_log where row_id = $1", [
    ctx.account.id,
  ]);
  expect(rows[0]!.log).toContain('sha256:');
  expect(rows[0]!.log).not.toMatch(/Maria|98888/);
});

test('what was rolled back is not in the log', async () => {
  const ctx = await makeClient(admin);
  const before = await verifyAudit();
  await asActor(ctx, async (tx) => {
    await tx.update(accounts).set({ companyName: 'Nobody' });
    throw new Error('changed my mind');
  }).catch(() => {});
  expect((await verifyAudit()).head).toEqual(before.head);
});

test('writers at once leave one chain without gaps', async () => {
  const clients = await Promise.all(Array.from({ length: 10 }, () => makeClient(admin)));
  const before = await verifyAudit();
  await Promise.all(
    clients.flatMap((ctx) => Array.from({ length: 5 }, (_, i) => asActor(ctx, (tx) => tx.update(accounts).set({ companyName: `C${i}` })))),
  );
  const after = await verifyAudit();
  expect(after.broken).toBeNull();
  expect(after.rows).toBe(before.rows + 50);
});

test('a writer never holds the log while it waits for a row, so two writers cannot wait for each other', async () => {
  const [one, two] = await Promise.all([makeClient(admin), makeClient(admin)]);
  const rename = (tx: Transaction, who: string) => tx.update(accounts).set({ companyName: newId() }).where(eq(accounts.id, who));
  let secondHasWritten = () => {};
  const second = new Promise<void>((done) => {
    secondHasWritten = done;
  });
  await Promise.all([
    asSystem('test', async (tx) => {
      await rename(tx, one.account.id);
      await second;
      await rename(tx, two.account.id);
    }),
    asSystem('test', async (tx) => {
      await rename(tx, two.account.id);
      secondHasWritten();
      await sleep(100);
      await rename(tx, two.account.id);
    }),
  ]);
  expect((await verifyAudit()).broken).toBeNull();
});

test('nobody who serves requests can change, cut or add to the log, the owner of the table neither', async () => {
  for (const statement of [
    "update audit_log set reason = 'x'",
    'delete from audit_log',
    'truncate audit_log',
    'insert into audit_log select * from audit_log',
  ]) {
    const client = await admin.connect();
    for (const role of ['anon', 'authenticated', 'service_role', 'app_server']) {
      await client.query(`begin; set local role ${role}`);
      await expect(client.query(statement)).rejects.toThrow('permission denied');
      await client.query('rollback');
    }
    if (!statement.startsWith('insert')) {
      await client.query('begin; set local role postgres');
      await expect(client.query(statement)).rejects.toMatchObject({ code: 'PM002' });
      await client.query('rollback');
    }
    client.release();
  }
});

test('altering anything of any row, or taking one out, is found at that row', async () => {
  const ctx = await makeClient(admin);
  await makeSite(ctx);
  const { rows } = await verifyAudit();
  expect(rows).toBeGreaterThan(5);
  const columns = [
    ["at = at + interval '1 microsecond'", 'altered'],
    ['actor = gen_random_uuid()', 'altered'],
    ['on_behalf_of = gen_random_uuid()', 'altered'],
    ["actor_kind = 'robot'", 'altered'],
    ["reason = coalesce(reason, '') || '!'", 'altered'],
    ["table_name = table_name || 's'", 'altered'],
    ["row_id = row_id || '0'", 'altered'],
    ["action = case action when 'insert' then 'delete' else 'insert' end", 'altered'],
    [`changed = changed || '{"x": [1, 2]}'`, 'altered'],
    ["hash = repeat('a', 64)", 'altered'],
    ["prev_hash = repeat('a', 64)", 'unlinked'],
  ] as const;
  for (const [change, why] of columns) {
    await tampered(`update public.audit_log set ${change} where seq = 3`, async () =>
      expect((await verifyAudit()).broken).toEqual({ seq: 3, why }),
    );
  }
  for (let seq = 1; seq < rows; seq++) {
    await tampered(`delete from public.audit_log where seq = ${seq}`, async () =>
      expect((await verifyAudit()).broken).toEqual({ seq, why: 'missing' }),
    );
  }
});

test('cutting the end off is found with a head noted earlier', async () => {
  const { head } = await verifyAudit();
  await tampered(`delete from public.audit_log where seq = ${head.seq}`, async () => {
    expect((await verifyAudit()).broken).toBeNull();
    expect((await verifyAudit(head)).broken).toEqual({ seq: head.seq, why: 'missing' });
  });
  expect((await verifyAudit({ ...head, hash: 'b'.repeat(64) })).broken).toEqual({ seq: head.seq, why: 'rewritten' });
});

test('the command says that the chain holds, or which row does not', async () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; text: string }>((done) => {
      execFile(process.execPath, ['src/cli/audit-verify.ts', ...args], { cwd: ROOT, env: process.env }, (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr }),
      );
    });
  const sound = await run();
  expect(sound).toMatchObject({ code: 0 });
  expect(sound.text).toMatch(/^audit: \d+ rows, unbroken, head \d+:[0-9a-f]{64}\n$/);
  await tampered("update public.audit_log set reason = 'innocent' where seq = 2", async () => {
    expect(await run()).toEqual({ code: 1, text: 'audit: row 2 does not match its seal; 1 rows before it are sound\n' });
  });
  expect(await run('nonsense')).toMatchObject({ code: 2 });
});

test('every table is audited but those whose rows are themselves the record, sums of it, copies of what others say, or gone in days', async () => {
  const { rows } = await admin.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit') order by 1`);
  expect(rows.map((row) => row.name)).toEqual([
    'allowances',
    'analyses',
    'audit_log',
    'domain_looks',
    'generation_events',
    'invoice_lines',
    'model_answers',
    'model_calls',
    'model_costs',
    'operations',
    'pending_prompts',
    'serving_periods',
    'site_traffic',
    'stripe_events',
    'subscription_changes',
    'uploads',
    'uptime_checks',
    'uptime_watches',
    'usage_daily',
    'usage_events',
    'usage_hourly',
    'usage_paths',
  ]);
});
