import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { accounts } from '#modules/accounts/tables.ts';
import { keepAuditLog } from '#modules/audit/index.ts';
import { createProject } from '#modules/projects/index.ts';
import { sites } from '#modules/sites/tables.ts';
import { type Context, jobContext, type Transaction, userContext } from '#platform/context.ts';
import { verifyAudit } from '#platform/database/audit.ts';
import { auditLog, NO_ACCOUNT } from '#platform/database/audit-log.ts';
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
    await copy.query('create temp table before_harm as table public.audit_log; create temp table heads_before as table app.audit_chains');
    await copy.query(`set session_replication_role = replica; ${harm}`);
    await look();
  } finally {
    await copy.query(`delete from public.audit_log; insert into public.audit_log table before_harm; drop table before_harm;
      delete from app.audit_chains; insert into app.audit_chains table heads_before; drop table heads_before`);
    await copy.query('reset session_replication_role');
    copy.release();
  }
}

test('a change is written with who did it, what changed and from what', async () => {
  const ctx = await makeClient(admin);
  const id = await makeSite(ctx, 'Before');
  await asActor(ctx, (tx) => tx.update(sites).set({ name: 'After' }).where(eq(sites.id, id)));
  const [made, changed] = await entriesOf(id);
  const session = ctx.actor.kind === 'user' ? ctx.actor.sessionId : undefined;
  expect(made).toMatchObject({ tableName: 'sites', action: 'insert', actor: ctx.account.id, onBehalfOf: null, actorKind: 'user', session });
  expect(made).toMatchObject({ chain: ctx.account.id, visit: null });
  expect(changed).toMatchObject({ action: 'update', actor: ctx.account.id, changed: { name: ['Before', 'After'] } });
});

test('a change by the agency in a client account names both', async () => {
  const client = await makeClient(admin);
  const adminId = await makePerson(admin, { type: 'admin' });
  const id = await makeSite(client);
  const support = await openVisit(admin, { staff: adminId, account: client.account.id, mode: 'write' });
  const visiting = userContext({ id: adminId, type: 'admin', accountId: client.account.id, support });
  await asActor(visiting, (tx) => tx.update(sites).set({ name: 'Fixed by support' }).where(eq(sites.id, id)));
  expect((await entriesOf(id)).at(-1)).toMatchObject({
    chain: client.account.id,
    actor: adminId,
    onBehalfOf: client.account.id,
    actorKind: 'user',
    visit: support.id,
  });
});

test('a change by the server keeps the person behind it and the reason', async () => {
  const ctx = await makeClient(admin);
  const id = await makeSite(ctx);
  await asSystem('the server moves the pointer', (tx) => tx.update(sites).set({ status: 'live' }).where(eq(sites.id, id)), ctx);
  expect((await entriesOf(id)).at(-1)).toMatchObject({
    actor: ctx.account.id,
    reason: 'the server moves the pointer',
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
  expect((await verifyAudit()).heads).toEqual(before.heads);
});

test('writers at once leave a chain each, without gaps', async () => {
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

test('two accounts never wait for each other to be written down, and one account does', async () => {
  const [one, two] = await Promise.all([makeClient(admin), makeClient(admin)]);
  const slow = await admin.connect();
  const rename = (ctx: Context) => asActor(ctx, (tx) => tx.update(accounts).set({ companyName: newId() }));
  await slow.query(`begin; update accounts set phone = '1' where id = '${one.account.id}'; set constraints all immediate`);
  await rename(two);
  const held = await slow.query(`select chain from app.audit_chains where chain = $1 for update nowait`, [one.account.id]);
  expect(held.rowCount).toBe(1);
  const own = rename(one);
  await expect(Promise.race([own, sleep(200, 'waits')])).resolves.toBe('waits');
  await slow.query('commit');
  slow.release();
  await own;
  expect((await verifyAudit()).broken).toBeNull();
});

test('altering anything of any row, or taking one out, is found at that row', async () => {
  const ctx = await makeClient(admin);
  await makeSite(ctx);
  const chain = ctx.account.id;
  const { heads } = await verifyAudit();
  const { seq: last } = heads.find((head) => head.chain === chain)!;
  expect(last).toBeGreaterThan(3);
  const columns = [
    ["at = at + interval '1 microsecond'", 'altered'],
    ['actor = gen_random_uuid()', 'altered'],
    ['on_behalf_of = gen_random_uuid()', 'altered'],
    ["actor_kind = 'robot'", 'altered'],
    ['session = gen_random_uuid()', 'altered'],
    ['visit = gen_random_uuid()', 'altered'],
    ["reason = coalesce(reason, '') || '!'", 'altered'],
    ["table_name = table_name || 's'", 'altered'],
    ["row_id = row_id || '0'", 'altered'],
    ["action = case action when 'insert' then 'delete' else 'insert' end", 'altered'],
    [`changed = changed || '{"x": [1, 2]}'`, 'altered'],
    ["hash = repeat('a', 64)", 'altered'],
    ["prev_hash = repeat('a', 64)", 'unlinked'],
  ] as const;
  for (const [change, why] of columns) {
    await tampered(`update public.audit_log set ${change} where chain = '${chain}' and seq = 3`, async () =>
      expect((await verifyAudit()).broken).toEqual({ chain, seq: 3, why }),
    );
  }
  for (let seq = 1; seq <= last; seq++) {
    await tampered(`delete from public.audit_log where chain = '${chain}' and seq = ${seq}`, async () =>
      expect((await verifyAudit()).broken).toEqual({ chain, seq, why: 'missing' }),
    );
  }
  await tampered(`update public.audit_log set chain = '${NO_ACCOUNT}' where chain = '${chain}' and seq = ${last}`, async () =>
    expect((await verifyAudit()).broken).not.toBeNull(),
  );
  await tampered(`delete from public.audit_log where chain = '${chain}'`, async () =>
    expect((await verifyAudit()).broken).toEqual({ chain, seq: 1, why: 'missing' }),
  );
});

test('cutting the end off, with the head that the database keeps, is found with a head noted earlier', async () => {
  const ctx = await makeClient(admin);
  const chain = ctx.account.id;
  const { heads } = await verifyAudit();
  const head = heads.find((each) => each.chain === chain)!;
  const cut = `delete from public.audit_log where chain = '${chain}' and seq = ${head.seq};
    update app.audit_chains c set seq = l.seq, hash = l.hash from public.audit_log l
      where c.chain = '${chain}' and l.chain = c.chain and l.seq = ${head.seq - 1}`;
  await tampered(cut, async () => {
    expect((await verifyAudit()).broken).toBeNull();
    expect((await verifyAudit(heads)).broken).toEqual({ chain, seq: head.seq, why: 'missing' });
  });
  expect((await verifyAudit([{ ...head, hash: 'b'.repeat(64) }])).broken).toEqual({ chain, seq: head.seq, why: 'rewritten' });
});

test('what is past the time of its plan goes, and leaves a mark that proves it was there', async () => {
  const [free, paying] = await Promise.all([makeClient(admin), makeClient(admin, { tier: 'pro' })]);
  await makeSite(free, 'Before');
  const mine = async (chain: string) =>
    (await admin.query('select seq::int, table_name, row_id from audit_log where chain = $1 order by seq', [chain])).rows;
  const before = await mine(free.account.id);
  const inFourMonths = new Date(Date.now() + 120 * 86_400_000);
  const counted = await keepAuditLog(jobContext('keep-audit-log', null, inFourMonths));
  expect(counted.removed).toBeGreaterThanOrEqual(before.length);
  expect(await mine(free.account.id)).toEqual([{ seq: before.length + 1, table_name: 'audit_log', row_id: `1-${before.length}` }]);
  expect((await mine(paying.account.id)).length).toBeGreaterThan(1);
  expect((await verifyAudit()).broken).toBeNull();
  // Again with nothing due, and with new rows behind the mark.
  expect(await keepAuditLog(jobContext('keep-audit-log', null, inFourMonths))).toMatchObject({ removed: 0 });
  await asActor(free, (tx) => tx.update(accounts).set({ companyName: 'Later' }));
  const { broken } = await verifyAudit();
  expect(broken).toBeNull();
  const chain = free.account.id;
  await tampered(
    `update public.audit_log set changed = '{"hash": ["${'a'.repeat(64)}", null]}' where chain = '${chain}' and table_name = 'audit_log'`,
    async () => expect((await verifyAudit()).broken).toMatchObject({ chain, why: 'altered' }),
  );
  await tampered(`delete from public.audit_log where chain = '${paying.account.id}' and seq = 1`, async () =>
    expect((await verifyAudit()).broken).toEqual({ chain: paying.account.id, seq: 1, why: 'missing' }),
  );
});

test('the command says that the chains hold, or which row does not', async () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; text: string }>((done) => {
      execFile(process.execPath, ['src/cli/audit-verify.ts', ...args], { cwd: ROOT, env: process.env }, (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr }),
      );
    });
  const { account } = await makeClient(admin);
  const folder = mkdtempSync(path.join(tmpdir(), 'heads-'));
  const note = path.join(folder, 'heads.txt');
  const sound = await run('--note', note);
  expect(sound).toMatchObject({ code: 0 });
  expect(sound.text).toMatch(/^audit: \d+ rows in \d+ chains, unbroken, heads [0-9a-f]{64}\n$/);
  expect(await run('--against', note)).toMatchObject({ code: 0 });
  await tampered(`update public.audit_log set reason = 'innocent' where chain = '${account.id}' and seq = 2`, async () => {
    const { code, text } = await run();
    expect({ code, text }).toEqual({
      code: 1,
      text: expect.stringMatching(new RegExp(`^audit: row 2 of chain ${account.id} does not match its seal`)),
    });
  });
  expect(await run('nonsense')).toMatchObject({ code: 2 });
  rmSync(folder, { recursive: true });
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
    'performance_metrics',
    'performance_visits',
    'performance_watches',
    'serving_periods',
    'site_origins',
    'site_traffic',
    'stripe_events',
    'subscription_changes',
    'uploads',
    'uptime_checks',
    'uptime_watches',
    'usage_daily',
    'usage_events',
    'usage_hosts',
    'usage_hourly',
    'usage_paths',
    'visit_pages',
  ]);
});
