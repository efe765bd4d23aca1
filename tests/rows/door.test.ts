import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { accounts } from '#modules/accounts/tables.ts';
import { anonymousContext, type Context, jobContext, type Transaction, userContext } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { openDatabase } from '../world/database.ts';
import { makeClient } from '../world/people.ts';

const { admin } = await openDatabase();

async function whoAmI(tx: Transaction) {
  const { rows } = await tx.execute(
    sql`select current_user::text as role, auth.uid() as uid, app.actor_id() as actor, app.on_behalf_of() as behalf, app.actor_kind() as kind`,
  );
  return rows[0];
}

test('each actor enters with its role and both of its identities', async () => {
  const person = '0198c0de-0000-7000-8000-000000000001';
  const client = '0198c0de-0000-7000-8000-000000000002';
  const seen = (ctx: Context) => asActor(ctx, whoAmI);
  expect(await seen(anonymousContext())).toEqual({ role: 'anon', uid: null, actor: null, behalf: null, kind: 'anonymous' });
  expect(await seen(userContext({ id: person, type: 'client' }))).toEqual({
    role: 'authenticated',
    uid: person,
    actor: person,
    behalf: null,
    kind: 'user',
  });
  expect(await seen(userContext({ id: person, type: 'client', accountId: client }))).toEqual({
    role: 'authenticated',
    uid: client,
    actor: person,
    behalf: client,
    kind: 'user',
  });
  expect(await seen(jobContext('sweep', client))).toEqual({
    role: 'authenticated',
    uid: client,
    actor: null,
    behalf: client,
    kind: 'job',
  });
  expect(await asSystem('test', whoAmI)).toEqual({ role: 'service_role', uid: null, actor: null, behalf: null, kind: 'job' });
});

test('nothing of one transaction is left for the next on the same connection', async () => {
  const ctx = await makeClient(admin);
  for (let i = 0; i < 30; i++) await asActor(ctx, whoAmI);
  const seen = await Promise.all(Array.from({ length: 30 }, () => asActor(anonymousContext(), whoAmI)));
  for (const one of seen) expect(one).toMatchObject({ role: 'anon', uid: null });
});

test('a nested call joins the transaction and a nested system call gives its role back', async () => {
  const ctx = await makeClient(admin);
  await asActor(ctx, async (tx, inner) => {
    await asSystem('test', (sys) => sys.update(accounts).set({ tier: 'pro' }), inner);
    expect(await whoAmI(tx)).toMatchObject({ role: 'authenticated', uid: ctx.account.id });
    const [own] = await asActor(inner, (same) => same.select({ tier: accounts.tier }).from(accounts));
    expect(own).toEqual({ tier: 'pro' });
  });
});

test('a nested call gives the reason of the outer one back, for the audit', async () => {
  const ctx = await makeClient(admin);
  const reasonOf = async (tx: Transaction) =>
    (await tx.execute<{ reason: string }>(sql`select current_setting('app.reason') as reason`)).rows[0]?.reason;
  const around = await asActor(ctx, async (tx, inner) => [await asSystem('test', reasonOf, inner), await reasonOf(tx)]);
  const within = await asSystem('test', async (tx, inner) => [await asActor(inner, reasonOf), await reasonOf(tx)], ctx);
  expect([around, within]).toEqual([
    ['test', ''],
    ['', 'test'],
  ]);
});

test('a nested system call that fails leaves neither its writes nor its role', async () => {
  const ctx = await makeClient(admin);
  await asActor(ctx, async (tx, inner) => {
    await expect(
      asSystem(
        'test',
        async (sys) => {
          await sys.update(accounts).set({ tier: 'pro' });
          await sys.execute(sql`select 1 / 0`);
        },
        inner,
      ),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await whoAmI(tx)).toMatchObject({ role: 'authenticated' });
    expect(await tx.select({ tier: accounts.tier }).from(accounts)).toEqual([{ tier: 'free' }]);
  });
});

test('what fails after a write leaves nothing behind', async () => {
  const ctx = await makeClient(admin);
  await expect(
    asActor(ctx, async (tx) => {
      await tx.update(accounts).set({ companyName: 'Half written' });
      throw new Error('the process stumbles');
    }),
  ).rejects.toThrow('stumbles');
  expect(await asActor(ctx, (tx) => tx.select({ name: accounts.companyName }).from(accounts))).toEqual([{ name: null }]);
});

test('the values of a context can never become SQL', async () => {
  const ctx = jobContext(`'; drop table public.sites; --`);
  await asSystem(`it's "quoted" \\ and ${'long'.repeat(50)}` as 'test', whoAmI, ctx);
  await expect(asActor({ ...ctx, account: { id: `' or true --` } }, whoAmI)).rejects.toMatchObject({ code: 'invalid' });
  expect((await admin.query(`select to_regclass('public.sites') as sites`)).rows).toEqual([{ sites: 'sites' }]);
});

test('a person cannot write what decides their plan, and is refused as not theirs', async () => {
  const ctx = await makeClient(admin);
  await expect(asActor(ctx, (tx) => tx.update(accounts).set({ tier: 'enterprise' }))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(asActor(ctx, (tx) => tx.update(accounts).set({ isHandedOver: false }))).rejects.toMatchObject({ code: 'forbidden' });
});

test('a connection that is cut in the middle is reported as unavailable, leaves nothing, and the next call works', async () => {
  const ctx = await makeClient(admin);
  for (let i = 0; i < 12; i++) {
    const cut = asActor(ctx, async (tx) => {
      await tx.update(accounts).set({ companyName: 'Half written' });
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await admin.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
      await tx.select().from(accounts);
    });
    await expect(cut).rejects.toMatchObject({ code: 'unavailable', reason: 'database_unavailable' });
  }
  expect(await asActor(ctx, (tx) => tx.select({ name: accounts.companyName }).from(accounts))).toEqual([{ name: null }]);
});

test('a statement that takes too long is stopped and reported as such', async () => {
  const slow = asActor(anonymousContext(), (tx) =>
    tx.execute(sql`select set_config('statement_timeout', '50', true)`).then(() => tx.execute(sql`select pg_sleep(5)`)),
  );
  await expect(slow).rejects.toMatchObject({ code: 'unavailable', reason: 'database_too_slow' });
});
