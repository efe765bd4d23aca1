import { beforeAll, describe, expect, test } from 'vitest';
import { anonymousContext, type Context, jobContext, userContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makePerson } from '../../../../tests/world/people.ts';
import { getRevenue } from '../index.ts';
import type { Revenue } from './get-revenue.ts';

const { admin } = await openDatabase();

/** The test history: subscription, day, status, cents per month. */
const HISTORY: [
  sub: string,
  client: string,
  currency: 'BRL' | 'USD',
  plan: string,
  steps: [at: string, status: string, cents: number][],
][] = [
  ['sub_ana', 'ana', 'BRL', 'basic', [['2026-07-10', 'active', 29_700]]],
  // Expansion in August, contraction in October.
  [
    'sub_bia',
    'bia',
    'BRL',
    'pro',
    [
      ['2026-07-15', 'active', 29_700],
      ['2026-08-20', 'active', 89_700],
      ['2026-10-05', 'active', 29_700],
    ],
  ],
  // Churned in September and back in November, with another subscription.
  [
    'sub_caio1',
    'caio',
    'BRL',
    'basic',
    [
      ['2026-08-01', 'active', 29_700],
      ['2026-09-12', 'canceled', 29_700],
    ],
  ],
  ['sub_caio2', 'caio', 'BRL', 'basic', [['2026-11-03', 'active', 29_700]]],
  // A trial that converted, one that did not, one that is still running.
  [
    'sub_duda',
    'duda',
    'USD',
    'pro',
    [
      ['2026-09-20', 'trialing', 9_900],
      ['2026-10-04', 'active', 9_900],
      ['2026-11-04', 'past_due', 9_900],
    ],
  ],
  [
    'sub_edu',
    'edu',
    'USD',
    'basic',
    [
      ['2026-09-01', 'trialing', 2_900],
      ['2026-09-15', 'canceled', 2_900],
    ],
  ],
  ['sub_fe', 'fe', 'USD', 'basic', [['2026-11-18', 'trialing', 2_900]]],
  // Changed subscription on one day: that is expansion, not a loss and a gain.
  [
    'sub_gil1',
    'gil',
    'BRL',
    'basic',
    [
      ['2026-09-02', 'active', 29_700],
      ['2026-10-20', 'canceled', 29_700],
    ],
  ],
  ['sub_gil2', 'gil', 'BRL', 'pro', [['2026-10-20T09:00:00Z', 'active', 89_700]]],
];
const INVOICES: [client: string, currency: 'BRL' | 'USD', paid: string, plan: number, use: number, more?: object][] = [
  ['ana', 'BRL', '2026-07-10', 29_700, 0],
  ['ana', 'BRL', '2026-08-10', 29_700, 450],
  ['bia', 'BRL', '2026-07-15', 29_700, 0, { refunded_cents: 29_700 }],
  ['caio', 'BRL', '2026-08-01', 29_700, 0],
  ['gil', 'BRL', '2026-09-02', 29_700, 0, { is_disputed: true }],
  ['duda', 'USD', '2026-10-04', 9_900, 0],
];

let boss: Context;
let revenue: Revenue;
const NOW = new Date('2026-11-21T15:00:00Z');

beforeAll(async () => {
  boss = userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' }, NOW);
  const ids: Record<string, string> = {};
  for (const [sub, client, currency, plan, steps] of HISTORY) {
    ids[client] ??= await makePerson(admin);
    for (const [i, [at, status, cents]] of steps.entries())
      await admin.query(
        `insert into subscription_changes (subscription_id, n, client_id, plan, status, currency, monthly_cents, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [sub, i + 1, ids[client], plan, status, currency, cents, `${at}${at.includes('T') ? '' : 'T00:00:00Z'}`],
      );
  }
  for (const [i, [client, currency, paid, plan, use, more]] of INVOICES.entries()) {
    const at = `${paid}T12:00:00Z`;
    const total = plan + use;
    const invoice = {
      ...{ id: `in_${i}`, client_id: ids[client], status: 'paid', currency, subtotal_cents: total, total_cents: total, due_cents: total },
      ...{ paid_cents: total, period_start: at, period_end: at, created_at: at, paid_at: at, synced_at: at, credit_cents: 0, attempts: 1 },
      ...{ refunded_cents: 0, is_disputed: false, ...more },
    };
    await admin.query('insert into invoices select * from jsonb_populate_record(null::invoices, $1)', [JSON.stringify(invoice)]);
    for (const [position, [meter, cents]] of [[null, plan] as const, ['page_generate', use] as const].entries())
      if (cents > 0)
        await admin.query(
          `insert into invoice_lines (id, invoice_id, client_id, position, meter, quantity, amount_cents, period_start, period_end)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
          [`il_${i}_${position}`, `in_${i}`, ids[client], position, meter, meter ? cents / 150 : 1, cents, at],
        );
  }
  revenue = await getRevenue(boss, { months: 6 });
});

const months = (currency: string) => revenue.mrr_by_month.rows.filter((row) => row.currency === currency);

describe('the revenue of a small world', () => {
  test('today is what active and late subscriptions bring in, each currency by itself, trials not', () => {
    expect(revenue.mrr_at.rows).toEqual([
      { currency: 'BRL', mrr_cents: 29_700 + 29_700 + 29_700 + 89_700, customers: 4, average_cents: 44_700 },
      { currency: 'USD', mrr_cents: 9_900, customers: 1, average_cents: 9_900 },
    ]);
  });

  test('moves month by month as the people did', () => {
    const told = months('BRL').map((row) => [
      row.month,
      row.opening_cents,
      row.new_cents,
      row.returned_cents,
      row.expansion_cents,
      row.contraction_cents,
      row.churned_cents,
      row.closing_cents,
    ]);
    expect(told).toEqual([
      ['2026-06-01', 0, 0, 0, 0, 0, 0, 0],
      ['2026-07-01', 0, 59_400, 0, 0, 0, 0, 59_400],
      ['2026-08-01', 59_400, 29_700, 0, 60_000, 0, 0, 149_100],
      ['2026-09-01', 149_100, 29_700, 0, 0, 0, 29_700, 149_100],
      ['2026-10-01', 149_100, 0, 0, 60_000, 60_000, 0, 149_100],
      ['2026-11-01', 149_100, 0, 29_700, 0, 0, 0, 178_800],
    ]);
    expect(months('USD').map((row) => row.closing_cents)).toEqual([0, 0, 0, 0, 9_900, 9_900]);
  });

  test('counts customers as it counts money', () => {
    const told = months('BRL').map((row) => [
      row.customers_opening,
      row.customers_new,
      row.customers_returned,
      row.customers_churned,
      row.customers_closing,
    ]);
    expect(told).toEqual([
      [0, 0, 0, 0, 0],
      [0, 2, 0, 0, 2],
      [2, 1, 0, 0, 3],
      [3, 1, 0, 1, 3],
      [3, 0, 0, 0, 3],
      [3, 0, 1, 0, 4],
    ]);
  });

  test('closes each month at what the subscriptions of that moment add up to', async () => {
    for (const row of revenue.mrr_by_month.rows) {
      const end = new Date(Date.parse(`${row.month}T00:00:00Z`));
      end.setUTCMonth(end.getUTCMonth() + 1);
      const moment = new Date(Math.min(end.getTime() - 1, NOW.getTime())).toISOString();
      const { rows } = await admin.query('select coalesce(sum(mrr_cents), 0)::int as cents from app.mrr_at($1) where currency = $2', [
        moment,
        row.currency,
      ]);
      expect({ ...row, closing_cents: rows[0].cents }).toEqual(row);
    }
  });

  test('loses a share of those who paid at the start of the month, and none where nobody did', () => {
    const told = revenue.churn_by_month.rows.filter((row) => row.currency === 'BRL');
    expect(
      told.map((row) => [row.customers_opening, row.customers_churned, row.customer_churn, row.lost_cents, row.revenue_churn]),
    ).toEqual([
      [0, 0, null, 0, null],
      [0, 0, null, 0, null],
      [2, 0, 0, 0, 0],
      [3, 1, 0.3333, 29_700, 0.1992],
      [3, 0, 0, 60_000, 0.4024],
      [3, 0, 0, 0, 0],
    ]);
  });

  test('counts the outcome of trials by the month in which they began', () => {
    const told = revenue.trials_by_month.rows.filter((row) => row.started > 0);
    expect(told).toEqual([
      { month: '2026-09-01', currency: 'USD', started: 2, converted: 1, ended: 1, running: 0 },
      { month: '2026-11-01', currency: 'USD', started: 1, converted: 0, ended: 0, running: 1 },
    ]);
  });

  test('comes from plans that add up to it', () => {
    expect(revenue.revenue_by_plan.rows).toEqual([
      { plan: 'basic', currency: 'BRL', customers: 2, mrr_cents: 59_400 },
      { plan: 'pro', currency: 'BRL', customers: 2, mrr_cents: 119_400 },
      { plan: 'pro', currency: 'USD', customers: 1, mrr_cents: 9_900 },
    ]);
  });

  test('is received by the day of payment, use apart from plans, with what was given back and what is disputed', () => {
    const august = revenue.received_by_month.rows.find((row) => row.month === '2026-08-01' && row.currency === 'BRL');
    expect(august).toMatchObject({ invoices: 2, plan_cents: 59_400, use_cents: 450, adjusted_cents: 0, received_cents: 59_850 });
    const rows = revenue.received_by_month.rows.filter((row) => row.currency === 'BRL');
    expect(rows.map((row) => [row.refunded_cents, row.disputed_cents])).toEqual([
      [0, 0],
      [29_700, 0],
      [0, 0],
      [0, 29_700],
      [0, 0],
      [0, 0],
    ]);
    expect(revenue.use_by_month.rows).toEqual([
      { month: '2026-08-01', currency: 'BRL', meter: 'page_generate', quantity: 3, amount_cents: 450 },
    ]);
  });

  test('is kept by cohorts: of those who first paid in a month, who still pays at the end of each later one', () => {
    const brl = revenue.retention.rows.filter((row) => row.currency === 'BRL');
    const line = (cohort: string) => brl.filter((row) => row.cohort === cohort).map((row) => `${row.paying}/${row.size}`);
    expect(line('2026-07-01')).toEqual(['2/2', '2/2', '2/2', '2/2', '2/2']);
    expect(line('2026-08-01')).toEqual(['1/1', '0/1', '0/1', '1/1']);
    expect(line('2026-09-01')).toEqual(['1/1', '1/1', '1/1']);
  });

  test('shows the statement that made each figure, and running it gives the same rows', async () => {
    for (const name of ['mrr_at', 'mrr_by_month', 'churn_by_month', 'retention', 'received_by_month'] as const) {
      const figure = revenue[name];
      const { rows } = await admin.query(`select to_jsonb(f) as row from (${figure.call.replace(';', '')}) as f`);
      expect(rows.map(({ row }) => row)).toEqual(figure.rows);
      expect(figure.sql[0]).toContain(`FUNCTION app.${name}(`);
    }
    expect(revenue.churn_by_month.sql.join()).toContain('FUNCTION app.mrr_changes(');
  });
});

test('revenue is for admins of the agency: a developer, clients, strangers, jobs and the banned find nothing', async () => {
  const refused: Context[] = [
    anonymousContext(),
    jobContext('report'),
    userContext({ id: await makePerson(admin), type: 'client' }),
    // A token that claims more than the rows allow.
    userContext({ id: await makePerson(admin), type: 'admin' }),
    userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' }),
    userContext({ id: await makePerson(admin, { type: 'admin', suspended: true }), type: 'admin' }),
    userContext({ id: boss.account!.id, type: 'admin', accountId: await makePerson(admin), support: { id: newId(), mode: 'write' } }),
  ];
  const banned = await makePerson(admin, { type: 'admin' });
  await admin.query(`update auth.users set banned_until = '2099-01-01' where id = $1`, [banned]);
  refused.push(userContext({ id: banned, type: 'admin' }));
  for (const ctx of refused) await expect(getRevenue(ctx)).rejects.toMatchObject({ code: 'not_found', reason: 'nothing_here' });
});
