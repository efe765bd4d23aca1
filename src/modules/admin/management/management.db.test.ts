import { beforeAll, describe, expect, test } from 'vitest';
import { worksAtAgency } from '#modules/accounts/index.ts';
import { createProject } from '#modules/projects/index.ts';
import { type Context, jobContext, sessionContext, userContext } from '#platform/context.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient, makePerson, openSession } from '../../../../tests/world/people.ts';
import { countVisit } from '../figures/count-visit.ts';
import { figureCsv, getBusiness } from '../figures/get-business.ts';
import { SetPlanLimit } from '../input.ts';
import { setPlanLimit } from './plan-limits.ts';
import { freeName, listReservedNames, reserveName } from './reserved-names.ts';
import { hireStaff, listStaff, setStaffRole } from './staff-list.ts';

const { admin } = await openDatabase();

let boss: Context;
let developer: Context;

/** An agency member with a fresh proof of identity. */
async function proven(type: 'admin' | 'developer', name: string): Promise<Context> {
  const id = await makePerson(admin, { type, name });
  return sessionContext({ id, type, sessionId: await openSession(admin, id) });
}
const audited = async (table: string) =>
  (await admin.query<{ action: string; actor: string }>('select action, actor from audit_log where table_name = $1 order by seq', [table]))
    .rows;

async function put(table: string, values: object): Promise<void> {
  const columns = Object.keys(values).join(', ');
  await admin.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [
    JSON.stringify(values),
  ]);
}

beforeAll(async () => {
  boss = await proven('admin', 'Helena Prado');
  developer = await proven('developer', 'Tomás Lima');
});

describe('limits of plans', () => {
  test('count at once for everyone on the plan, are audited, and are for admins', async () => {
    const client = await makeClient(admin);
    await setPlanLimit(boss, SetPlanLimit.parse({ plan: 'free', limit: 'projects', value: '0' }));
    await expect(createProject(client, { name: 'P' })).rejects.toMatchObject({ code: 'over_limit' });
    await setPlanLimit(boss, SetPlanLimit.parse({ plan: 'free', limit: 'projects', value: '' }));
    await createProject(client, { name: 'P' });
    // Rows written by migrations have no actor.
    const changes = (await audited('plans')).filter(({ actor }) => actor);
    expect(changes.slice(-2)).toEqual([
      { action: 'update', actor: boss.account!.id },
      { action: 'update', actor: boss.account!.id },
    ]);
    await expect(setPlanLimit(developer, { plan: 'free', limit: 'sites', value: 1 })).rejects.toMatchObject({ reason: 'nothing_here' });
    await expect(setPlanLimit(client, { plan: 'free', limit: 'sites', value: 1 })).rejects.toMatchObject({ reason: 'nothing_here' });
  });
});

describe('names that are kept back', () => {
  test('nobody takes one, hyphens or not, until it is given free', async () => {
    const reserved = async (slug: string) => (await admin.query('select app.is_reserved_slug($1) as is', [slug])).rows[0].is;
    await reserveName(boss, { name: 'prefeitura', note: 'Parece do governo' });
    expect([await reserved('pre-feitura'), await reserved('prefeitura'), await reserved('prefeituras')]).toEqual([true, true, false]);
    expect(await listReservedNames(boss)).toMatchObject([{ name: 'prefeitura', createdBy: boss.account!.id }]);
    await expect(reserveName(developer, { name: 'abc', note: 'x' })).rejects.toMatchObject({ reason: 'nothing_here' });
    await freeName(boss, { name: 'prefeitura' });
    expect(await reserved('prefeitura')).toBe(false);
    expect((await audited('reserved_names')).map(({ action }) => action)).toEqual(['insert', 'delete']);
  });
});

describe('who works at the agency', () => {
  test('is changed with a fresh proof alone, by admins, and who was let go is out at once', async () => {
    const email = 'novo@farol.example';
    const id = await makePerson(admin, { name: 'Nina Alves', email });
    const unproven = sessionContext({ id: boss.account!.id, type: 'admin', sessionId: await openSession(admin, boss.account!.id) });
    await admin.query(`update app.session_proofs set proved_at = now() - interval '11 minutes' where session_id = $1`, [
      (unproven.actor as { sessionId: string }).sessionId,
    ]);
    await expect(hireStaff(unproven, { email, role: 'admin' })).rejects.toMatchObject({ reason: 'proof_needed' });
    await expect(hireStaff(developer, { email, role: 'admin' })).rejects.toMatchObject({ reason: 'nothing_here' });
    await expect(hireStaff(boss, { email: 'ninguem@farol.example', role: 'admin' })).rejects.toMatchObject({ reason: 'person_not_hired' });
    await hireStaff(boss, { email, role: 'admin' });
    const heard = await admin.query('select kind, detail from security_events where person_id = $1', [id]);
    expect(heard.rows).toEqual([{ kind: 'staff_hired', detail: { by: 'Helena Prado', role: 'admin' } }]);
    const nina = userContext({ id, type: 'admin' });
    // Also with a token of before.
    const before = userContext({ id, type: 'client' });
    expect(await worksAtAgency(before)).toBe(true);
    expect((await listStaff(nina)).map(({ name, role }) => [name, role])).toContainEqual(['Nina Alves', 'admin']);
    await setStaffRole(boss, { personId: id, role: null });
    expect([await worksAtAgency(before), await worksAtAgency(nina)]).toEqual([false, false]);
    await expect(listStaff(nina)).rejects.toMatchObject({ reason: 'nothing_here' });
    await expect(setStaffRole(boss, { personId: id, role: 'developer' })).rejects.toMatchObject({ reason: 'not_staff' });
  });

  test('the last admin stays, also when two let each other go at the same moment', async () => {
    await expect(setStaffRole(boss, { personId: boss.account!.id, role: 'developer' })).rejects.toMatchObject({ reason: 'last_admin' });
    const other = await proven('admin', 'Rui Castro');
    const tries = await Promise.allSettled([
      setStaffRole(boss, { personId: other.account!.id, role: null }),
      setStaffRole(other, { personId: boss.account!.id, role: null }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await admin.query(`select id from people where staff_role = 'admin'`);
    expect(rows).toHaveLength(1);
    await admin.query(`update people set staff_role = 'admin' where id = $1`, [boss.account!.id]);
  });
});

describe('the funnel and what each client leaves', () => {
  test('counts visits without a word of who, descriptions, and what became of those who joined', async () => {
    const visitor: Context = { ...jobContext('visitor'), actor: { kind: 'anonymous' } };
    const before = (await getBusiness({ ...boss, now: new Date() })).funnel_by_month.rows.at(-1)!;
    for (const userAgent of ['Mozilla/5.0', 'Googlebot/2.1', null]) await countVisit(visitor, { userAgent });
    await countVisit(boss, { userAgent: 'Mozilla/5.0' });
    await admin.query(
      `insert into pending_prompts (token_hash, prompt, locale, expires_at) values (repeat('a', 64), 'Uma padaria', 'pt-BR', now() + interval '1 day')`,
    );
    const { account } = await makeClient(admin);
    // Came to work for that client, and left: their own empty account is no client's, during and after.
    const member = await makePerson(admin, { name: 'Sobrinha' });
    await admin.query(
      `insert into invitations (id, client_id, email, role, invited_by_name, expires_at, accepted_at, accepted_by)
       values (gen_random_uuid(), $1, 'sobrinha@farol.example', 'writer', 'Marli', now() + interval '1 day', now(), $2)`,
      [account.id, member],
    );
    const sums = { subtotal_cents: 9900, total_cents: 9900, due_cents: 9900, paid_cents: 9900 };
    const at = new Date(Date.now() - 1000);
    await put('invoices', {
      ...{ id: 'in_funnel', client_id: account.id, status: 'paid', currency: 'BRL', ...sums },
      ...{ period_start: at, period_end: at, created_at: at, paid_at: at, synced_at: at },
    });
    const after = (await getBusiness({ ...boss, now: new Date(Date.now() + 1000) })).funnel_by_month;
    const row = after.rows.at(-1)!;
    expect({
      visited: row.visited - before.visited,
      described: row.described - before.described,
      signed_up: row.signed_up - before.signed_up,
      published: row.published - before.published,
      paid: row.paid - before.paid,
    }).toEqual({ visited: 1, described: 1, signed_up: 1, published: 0, paid: 1 });
    expect(after.sql[0]).toContain('funnel_by_month');
  });

  test('a margin is known from unit costs alone, the file has the same rows, and a developer sees neither', async () => {
    const { account } = await makeClient(admin, { name: 'Ana Souza' });
    const values = {
      id: 'sub_margin',
      client_id: account.id,
      plan: 'basic',
      status: 'active',
      currency: 'BRL',
      monthly_cents: 20_000,
      revision: 1,
    };
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    await put('subscriptions', {
      ...{ ...values, started_at: day(-40), billing_anchor: day(-40) },
      ...{ period_start: day(-10), period_end: day(20), synced_at: day(0) },
    });
    const of = async () =>
      (await getBusiness({ ...boss, now: new Date() })).client_margins.rows.find(({ client_id }) => client_id === account.id);
    expect(await of()).toMatchObject({ mrr_cents: 20_000, cost_cents: null, margin_cents: null });
    await admin.query(`insert into unit_costs (meter, currency, cents, note) values ('page_generate', 'BRL', 300, 'Fatura')`);
    await admin.query(
      `insert into allowances (client_id, meter, period, used) select $1, 'page_generate', p.starts, 100 from app.period_of($1, now()) p
       on conflict (client_id, meter, period) do update set used = 100`,
      [account.id],
    );
    expect(await of()).toMatchObject({ mrr_cents: 20_000, cost_cents: 30_000, margin_cents: -10_000, name: 'Ana Souza' });
    expect(await figureCsv(boss, { name: 'client_margins' })).toContain(`${account.id},Ana Souza,basic,BRL,20000,30000,-10000`);
    await expect(getBusiness(developer)).rejects.toMatchObject({ reason: 'nothing_here' });
    await expect(figureCsv(developer, { name: 'client_margins' })).rejects.toMatchObject({ reason: 'nothing_here' });
  });
});
