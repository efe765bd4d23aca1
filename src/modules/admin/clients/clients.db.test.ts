import { beforeAll, describe, expect, test } from 'vitest';
import { anonymousContext, type Context, jobContext, userContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makePerson } from '../../../../tests/world/people.ts';
import { removeUnitCost } from '../figures/remove-unit-cost.ts';
import {
  checkBilling,
  clientsCsv,
  getClient,
  getRevenue,
  latestBillingCheck,
  latestStorageCheck,
  listClients,
  listPastDue,
  listStuck,
  listUnitCosts,
  setUnitCost,
} from '../index.ts';
import { ListClients } from '../input.ts';

const { admin } = await openDatabase();

let boss: Context;
let developer: Context;
const ids: Record<string, string> = {};

async function put(table: string, values: object): Promise<void> {
  const columns = Object.keys(values).join(', ');
  await admin.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [
    JSON.stringify(values),
  ]);
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function subscribe(client: string, values: object): Promise<void> {
  await put('public.subscriptions', {
    ...{ id: `sub_${client}`, client_id: ids[client], plan: 'basic', status: 'active', currency: 'BRL', revision: 1 },
    ...{ started_at: day(-40), billing_anchor: day(-40), period_start: day(-10), period_end: day(20), synced_at: day(0), ...values },
  });
}

const ask = (input: Record<string, unknown> = {}) => ListClients.parse(input);

beforeAll(async () => {
  boss = userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' });
  developer = userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' });
  for (const [name, email] of [
    ['ana', 'ana@paodavila.example'],
    ['bruno', 'bruno@cafe.example'],
    ['celia', 'celia@clinica.example'],
    ['davi', 'davi@atelie.example'],
  ] as const)
    ids[name] = await makePerson(admin, { name, email });
  await admin.query(`update accounts set company_name = '100% Pão' where id = $1`, [ids.ana]);
  await subscribe('ana', { monthly_cents: 20_000 });
  await subscribe('bruno', { plan: 'pro', currency: 'USD' });
  await subscribe('davi', { status: 'past_due', past_due_since: day(-9) });
  const at = day(-1);
  for (let i = 0; i < 50; i++)
    await put('public.usage_events', {
      ...{ id: crypto.randomUUID(), client_id: ids.ana, meter: 'page_generate', quantity: 1, occurred_at: at, recorded_at: at },
      ...{ source_key: `g${i}`, properties: {} },
    });
  const invoice = { client_id: ids.davi, subscription_id: 'sub_davi', currency: 'BRL', synced_at: at, period_start: at, period_end: at };
  const sums = { subtotal_cents: 29_700, total_cents: 29_700, due_cents: 29_700, credit_cents: 0, refunded_cents: 0, is_disputed: false };
  await put('public.invoices', {
    ...invoice,
    ...sums,
    id: 'in_owed',
    number: 'PM-7',
    status: 'open',
    paid_cents: 0,
    created_at: day(-9),
    attempts: 2,
  });
  await put('public.invoices', {
    ...invoice,
    ...sums,
    id: 'in_paid',
    status: 'paid',
    paid_cents: 29_700,
    created_at: day(-39),
    attempts: 1,
  });
  await put('public.invoices', {
    ...{ ...invoice, ...sums, id: 'in_fought', client_id: ids.ana, status: 'paid', is_disputed: true, paid_cents: 29_700 },
    ...{ created_at: day(-20), paid_at: day(-20), attempts: 1 },
  });
  await put('public.customers', { client_id: ids.ana, stripe_customer_id: 'cus_ana', created_at: at, synced_at: at });
  const event = { type: 'invoice.paid', payload: {}, created_at: at, received_at: at };
  await put('public.stripe_events', { ...event, id: 'evt_failed', stripe_customer_id: 'cus_ana', attempts: 3, error: 'timeout' });
  await put('public.stripe_events', {
    ...event,
    id: 'evt_nobody',
    stripe_customer_id: 'cus_nobody',
    attempts: 1,
    handled_at: at,
    error: 'unknown_customer',
  });
  await put('public.stripe_events', { ...event, id: 'evt_done', stripe_customer_id: 'cus_ana', attempts: 1, handled_at: at });
  await put('app.meter_batches', {
    ...{ identifier: 'batch-bad', client_id: ids.ana, meter: 'ai_token', quantity: 5, billed_at: at, events: 1, cut_at: at, attempts: 1 },
    refused: 'too old',
  });
});

describe('the list of clients', () => {
  test('has each client with plan, payment state, what they pay and what they used, and adds up to the revenue', async () => {
    const { clients, count, next } = await listClients(boss, ask({ sort: 'name' }));
    expect(clients.map(({ name }) => name)).toEqual(['100% Pão', 'bruno', 'celia', 'davi']);
    expect([count, next]).toEqual([4, null]);
    expect(clients[0]).toMatchObject({
      email: 'ana@paodavila.example',
      plan: 'basic',
      paymentState: 'good',
      currency: 'BRL',
      mrrCents: 20_000,
    });
    expect(clients[0]!.use.find(({ meter }) => meter === 'page_generate')).toEqual({ meter: 'page_generate', used: 50, included: 100 });
    expect(clients[0]!.share).toBe(0.5);
    expect(clients[2]).toMatchObject({ plan: 'free', source: 'free', mrrCents: 0, currency: null });
    expect(clients[3]).toMatchObject({ paymentState: 'read_only', mrrCents: 29_700 });
    const { mrr_at } = await getRevenue(boss);
    expect(mrr_at.rows.map((row) => [row.currency, row.mrr_cents])).toEqual([
      ['BRL', 49_700],
      ['USD', 9_900],
    ]);
  });

  test('is searched by name, address and site, sign by sign, and filtered by plan and payment state', async () => {
    const found = async (input: object) => (await listClients(boss, ask({ sort: 'name', ...input }))).clients.map(({ name }) => name);
    expect(await found({ q: '100%' })).toEqual(['100% Pão']);
    expect(await found({ q: '%' })).toEqual(['100% Pão']);
    expect(await found({ q: 'CAFE.example' })).toEqual(['bruno']);
    expect(await found({ q: 'pao' })).toEqual(['100% Pão']);
    expect(await found({ q: 'PÃO' })).toEqual(['100% Pão']);
    expect(await found({ q: "'; drop table sites" })).toEqual([]);
    expect(await found({ plan: 'pro' })).toEqual(['bruno']);
    expect(await found({ paymentState: 'read_only' })).toEqual(['davi']);
    expect(await found({ paymentState: 'trial' })).toEqual([]);
  });

  test('is sorted by use and by money, one currency after the other', async () => {
    const order = async (sort: string) => (await listClients(boss, ask({ sort }))).clients.map(({ name }) => name);
    expect((await order('use'))[0]).toBe('100% Pão');
    expect(await order('mrr')).toEqual(['davi', '100% Pão', 'bruno', 'celia']);
  });

  test('comes page by page, each client once, whatever the order; a foreign cursor begins again', async () => {
    for (let i = 0; i < 60; i++) await makePerson(admin, { name: `cliente ${i % 7}` });
    for (const sort of ['activity', 'use', 'mrr', 'joined', 'name']) {
      const first = await listClients(boss, ask({ sort }));
      const second = await listClients(boss, ask({ sort, cursor: first.next! }));
      expect([first.clients.length, second.clients.length, second.next]).toEqual([50, 14, null]);
      expect(new Set([...first.clients, ...second.clients].map(({ id }) => id)).size).toBe(64);
    }
    const names = await listClients(boss, ask({ sort: 'name' }));
    for (const cursor of [names.next!, 'rubbish', Buffer.from('["x","y"]').toString('base64url')])
      expect((await listClients(boss, ask({ sort: 'joined', cursor }))).clients).toHaveLength(50);
  });

  test('goes to a spreadsheet as it is shown', async () => {
    const lines = (await clientsCsv(boss, ask({ q: '100%' }))).trim().split('\r\n');
    expect(lines[0]).toContain('client_id,name,plan');
    expect(lines[1]).toContain(',100% Pão,basic,subscription,');
    expect(lines[1]).toMatch(/,50,100,.*ana@paodavila\.example,active,good,,BRL,20000$/);
  });

  test('shows a developer usage, but no money and no addresses, nor a sort order that reveals them', async () => {
    const { clients, seesMoney } = await listClients(developer, ask({ q: '100%' }));
    expect(seesMoney).toBe(false);
    expect(clients[0]).toMatchObject({ name: '100% Pão', email: null, mrrCents: null, paymentState: null, status: null });
    expect(clients[0]!.use[0]).toMatchObject({ used: 50 });
    expect((await listClients(developer, ask({ q: 'paodavila' }))).clients).toEqual([]);
    expect((await listClients(developer, ask({ paymentState: 'read_only' }))).count).toBeGreaterThan(1);
    expect((await listClients(developer, ask({ sort: 'mrr' }))).clients[0]!.id).toBe(
      (await listClients(developer, ask({ sort: 'activity' }))).clients[0]!.id,
    );
    const nameless = await makePerson(admin, { email: 'rosa.secreta@example.com', name: '' });
    expect((await getClient(developer, { clientId: nameless })).client.name).toBe(nameless.slice(0, 8));
    expect(await clientsCsv(developer, ask())).not.toMatch(/@|mrr|rosa/);
    expect((await getClient(developer, { clientId: ids.ana! })).money).toBeNull();
  });
});

describe('a client', () => {
  test('has days and invoices, and a cost only of what somebody has entered', async () => {
    const before = await getClient(boss, { clientId: ids.ana! });
    expect(before.days).toEqual([{ day: day(-1).slice(0, 10), meter: 'page_generate', quantity: 50 }]);
    expect(before.money!.invoices.map(({ id }) => id)).toEqual(['in_fought']);
    expect(before.money!.cost).toMatchObject({ cents: null, unknown: ['page_generate'], mrrCents: 20_000 });
    await setUnitCost(boss, { meter: 'page_generate', currency: 'BRL', cost: 0.125, note: 'Fatura de outubro' });
    await setUnitCost(boss, { meter: 'page_generate', currency: 'BRL', cost: 0.125, note: 'Fatura de outubro' });
    expect(await listUnitCosts(boss)).toMatchObject([{ cents: 12.5 }]);
    expect((await getClient(boss, { clientId: ids.ana! })).money!.cost).toMatchObject({ cents: 625, unknown: [] });
    await removeUnitCost(boss, { meter: 'page_generate', currency: 'BRL' });
    await removeUnitCost(boss, { meter: 'page_generate', currency: 'BRL' });
    expect((await getClient(boss, { clientId: ids.ana! })).money!.cost.cents).toBeNull();
  });

  test('has a history that is shown by the page, back to the day on which they joined', async () => {
    await admin.query(
      `insert into support_sessions (id, client_id, staff_id, staff_name, reason, started_at, expires_at, ended_at, ended_by)
       select gen_random_uuid(), $1, $2, 'Davi Rocha', 'Chamado ' || n, now() - n * interval '1 minute', now(), now(), 'staff' from generate_series(1, 45) n`,
      [ids.ana, boss.account!.id],
    );
    const shown = async (history?: unknown) => getClient(boss, { clientId: ids.ana!, history });
    const [first, second] = [await shown(), await shown('2')];
    expect(first.history).toHaveLength(20);
    expect(second.history.slice(0, 20)).toEqual(first.history);
    expect(second).toMatchObject({ history: { length: 40 }, hasOlder: true });
    const all = await shown(10);
    expect(all.hasOlder).toBe(false);
    expect(all.history.filter(({ what }) => what === 'visit')).toHaveLength(45);
    expect(all.history.some(({ what }) => what === 'joined')).toBe(true);
    expect((await shown('many')).history).toHaveLength(20);
  });

  test('that does not exist, or is of the agency itself, is not found', async () => {
    for (const clientId of [crypto.randomUUID(), boss.account!.id])
      await expect(getClient(boss, { clientId })).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('who owes is listed with how much, since when and which dunning stage; paid and disputed invoices apart', async () => {
  const { debtors, owed, disputes } = await listPastDue(boss);
  expect(debtors).toMatchObject([{ name: 'davi', paymentState: 'read_only', owedCents: 29_700, number: 'PM-7', attempts: 2, invoices: 1 }]);
  expect(owed).toEqual([{ currency: 'BRL', cents: 29_700, clients: 1 }]);
  expect(disputes).toMatchObject([{ invoiceId: 'in_fought', name: '100% Pão', paidCents: 29_700 }]);
});

test('what is stuck is what failed or belongs to nobody, and counts that Stripe refused', async () => {
  const { events, batches, differences } = await listStuck(developer);
  expect(events.map(({ id, why }) => [id, why])).toEqual([
    ['evt_failed', 'unhandled'],
    ['evt_nobody', 'unknown_customer'],
  ]);
  expect(batches).toMatchObject([{ name: '100% Pão', meter: 'ai_token', batches: 1, quantity: 5, refused: 'too old' }]);
  expect(differences).toEqual([]);
});

test('nothing of this answers strangers, clients, banned or demoted staff, or staff in the account of a client', async () => {
  const banned = await makePerson(admin, { type: 'admin' });
  await admin.query(`update auth.users set banned_until = '2099-01-01' where id = $1`, [banned]);
  const outsiders: Context[] = [
    anonymousContext(),
    userContext({ id: ids.ana!, type: 'client' }),
    userContext({ id: ids.ana!, type: 'admin' }),
    userContext({ id: banned, type: 'admin' }),
    userContext({ id: boss.account!.id, type: 'admin', accountId: ids.ana!, support: { id: newId(), mode: 'write' } }),
    { ...jobContext('report', ids.ana!) },
  ];
  const cost = { meter: 'ai_token', currency: 'BRL', cost: 1, note: 'x' } as const;
  const verbs: Record<string, (ctx: Context) => Promise<unknown>> = {
    getRevenue: (ctx) => getRevenue(ctx),
    listClients: (ctx) => listClients(ctx, ask()),
    clientsCsv: (ctx) => clientsCsv(ctx, ask()),
    getClient: (ctx) => getClient(ctx, { clientId: ids.ana! }),
    listPastDue,
    listStuck,
    listUnitCosts,
    latestBillingCheck,
    latestStorageCheck,
    setUnitCost: (ctx) => setUnitCost(ctx, cost),
    removeUnitCost: (ctx) => removeUnitCost(ctx, cost),
  };
  for (const [name, verb] of Object.entries(verbs))
    for (const ctx of outsiders) await expect(verb(ctx), name).rejects.toMatchObject({ code: 'not_found', reason: 'nothing_here' });
  for (const ctx of outsiders.slice(0, -1)) await expect(checkBilling(ctx)).rejects.toMatchObject({ reason: 'nothing_here' });
  for (const verb of [getRevenue, listPastDue, listUnitCosts, latestBillingCheck, checkBilling])
    await expect(verb(developer)).rejects.toMatchObject({ reason: 'nothing_here' });
  await expect(setUnitCost(developer, cost)).rejects.toMatchObject({ reason: 'nothing_here' });
});

test('the list by use goes by the period of each client, and ends with those who have no limit', async () => {
  // Use of every other client is of an older period, and one has no limit.
  await admin.query(`update accounts set tier = 'enterprise' where id = $1`, [ids.celia]);
  await admin.query(`
    insert into allowances (client_id, meter, period, used)
    select x.id, 'page_generate', p.starts - case when x.n % 2 = 0 then interval '2 months' else interval '0' end, x.n
    from (select id, row_number() over (order by id) as n from accounts) x cross join lateral app.period_of(x.id, now()) p
    on conflict (client_id, meter, period) do update set used = excluded.used`);
  const most = await listClients(boss, ask({ sort: 'use' }));
  const least = await listClients(boss, ask({ sort: 'use', cursor: most.next! }));
  const shares = [...most.clients, ...least.clients].map(({ share }) => share ?? -1);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect([shares[0]! > 0, shares.at(-2), shares.at(-1)]).toEqual([true, 0, -1]);
});
