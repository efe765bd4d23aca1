import { describe, expect, test } from 'vitest';
import { createProject } from '#modules/projects/index.ts';
import { anonymousContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { getEntitlement, getPlan } from '../index.ts';

const { admin } = await openDatabase();
const GIGABYTE = 1024 ** 3;
const KEYS = ['free', 'basic', 'pro', 'enterprise'] as const;

type Status = 'incomplete' | 'incomplete_expired' | 'trialing' | 'active' | 'past_due' | 'unpaid' | 'canceled' | 'paused';
interface Wish {
  status?: Status;
  plan?: 'basic' | 'pro' | 'enterprise';
  /** Age of the oldest payment that failed and is still owed; a Postgres interval. */
  late?: string;
  cancelAt?: string;
  trialEnd?: string;
  tier?: (typeof KEYS)[number];
}

/** A client with the given subscription. */
async function subscriber({ status = 'active', plan = 'pro', late, cancelAt, trialEnd, tier = 'free' }: Wish) {
  const ctx = await makeClient(admin, { tier });
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, past_due_since, cancel_at, trial_end, synced_at)
     values ($1, $2, $3, $4, 'BRL', now() - interval '40 days', now() - interval '40 days', now() - interval '9 days', now() + interval '21 days',
       now() - $5::interval, now() + $6::interval, now() + $7::interval, now())`,
    [`sub_${newId()}`, ctx.account.id, plan, status, late ?? null, cancelAt ?? null, trialEnd ?? null],
  );
  return ctx;
}

/** Every row of the plan table shown to people, with the value for each of the four plans; null means no limit or on request. */
const ROWS: [string, keyof Awaited<ReturnType<typeof getPlan>>, unknown[]][] = [
  ['price in reais', 'priceBrlCents', [0, 29_700, 89_700, null]],
  ['price in dollars', 'priceUsdCents', [0, 2900, 9900, 49_900]],
  ['sites', 'sites', [5, 50, 500, null]],
  ['projects', 'projects', [1, 3, 10, null]],
  ['domains', 'domains', [1, 3, 10, null]],
  ['people in the team', 'teamMembers', [1, 3, 10, null]],
  ['support tickets a month', 'ticketsPerMonth', [15, 30, 60, null]],
  ['storage in gigabytes', 'storageGb', [5, 25, 100, null]],
  ['hours until support answers', 'slaHours', [null, 24, 4, 1]],
  ['performance monitoring', 'monitoring', ['basic', 'advanced', 'real_time', 'custom']],
  ['campaigns', 'campaigns', [[], ['google_ads'], ['google_ads', 'meta'], ['all']]],
  ['insights', 'aiInsights', ['none', 'none', 'included', 'priority']],
  ['white label', 'whiteLabel', [false, false, false, true]],
];

test.each(ROWS)('each plan has its %s', async (_, column, values) => {
  for (const [index, tier] of KEYS.entries()) expect((await getPlan(await makeClient(admin, { tier })))[column]).toEqual(values[index]);
});

test('a subscription has what its plan says, and a plan given by hand the same', async () => {
  for (const plan of ['basic', 'pro', 'enterprise'] as const) {
    const [bought, given] = [await getPlan(await subscriber({ plan })), await getPlan(await makeClient(admin, { tier: plan }))];
    expect(bought).toEqual(given);
  }
});

test.each([
  ['projects', 3, 'projects'],
  ['sites', 50, 'sites'],
  ['domains', 3, 'domains'],
  ['team_members', 3, 'team_members'],
  ['tickets', 30, 'tickets'],
  ['storage_bytes', 25 * GIGABYTE, 'storage_bytes'],
  ['page_generate', 100, 'page_generate'],
  ['ai_token', 2_000_000, 'ai_token'],
  ['container_hours', 37_200, 'container_hours'],
  ['storage_gb', 25, 'storage_gb'],
])('the database holds %s of basic at %i', async (_, limit, meter) => {
  const ctx = await subscriber({ plan: 'basic' });
  const { rows } = await admin.query('select app.limit_of($1, $2)::float as n', [ctx.account.id, meter]);
  expect(rows[0].n).toBe(limit);
});

/** For each state of a subscription: the plan in force and the client's payment state. */
const STATES: [string, Wish, { plan: string; source: string; paymentState: string }][] = [
  ['active', { status: 'active' }, { plan: 'pro', source: 'subscription', paymentState: 'good' }],
  ['on trial', { status: 'trialing', trialEnd: '5 days' }, { plan: 'pro', source: 'subscription', paymentState: 'good' }],
  ['not paid for the first time', { status: 'incomplete' }, { plan: 'free', source: 'free', paymentState: 'good' }],
  ['never paid', { status: 'incomplete_expired' }, { plan: 'free', source: 'free', paymentState: 'good' }],
  ['ended', { status: 'canceled' }, { plan: 'free', source: 'free', paymentState: 'good' }],
  ['ended, with a plan given by hand', { status: 'canceled', tier: 'basic' }, { plan: 'basic', source: 'granted', paymentState: 'good' }],
  ['paused after its trial', { status: 'paused', trialEnd: '-1 day' }, { plan: 'free', source: 'free', paymentState: 'good' }],
  ['ending next week', { cancelAt: '7 days' }, { plan: 'pro', source: 'subscription', paymentState: 'good' }],
  [
    'ending a minute ago, when Stripe has not said so yet',
    { cancelAt: '-1 minute' },
    { plan: 'free', source: 'free', paymentState: 'good' },
  ],
  ['late for an hour', { status: 'past_due', late: '1 hour' }, { plan: 'pro', source: 'subscription', paymentState: 'late' }],
  [
    'late for almost a week',
    { status: 'past_due', late: '6 days 23 hours' },
    { plan: 'pro', source: 'subscription', paymentState: 'late' },
  ],
  ['late for a week', { status: 'past_due', late: '7 days 1 minute' }, { plan: 'pro', source: 'subscription', paymentState: 'read_only' }],
  ['late for 20 days', { status: 'unpaid', late: '20 days 23 hours' }, { plan: 'pro', source: 'subscription', paymentState: 'read_only' }],
  ['late for three weeks', { status: 'unpaid', late: '21 days 1 minute' }, { plan: 'pro', source: 'subscription', paymentState: 'paused' }],
  ['paid again after being late', { status: 'active', late: '30 days' }, { plan: 'pro', source: 'subscription', paymentState: 'good' }],
  ['active beside a smaller gift', { tier: 'basic' }, { plan: 'pro', source: 'subscription', paymentState: 'good' }],
  ['active beside a greater gift', { tier: 'enterprise', plan: 'basic' }, { plan: 'basic', source: 'subscription', paymentState: 'good' }],
];

describe.each(STATES)('a subscription that is %s', (_, wish, expected) => {
  test(`has ${expected.plan} and is ${expected.paymentState}, on screens, in verbs and in the database alike`, async () => {
    const ctx = await subscriber(wish);
    expect(await getEntitlement(ctx)).toMatchObject(expected);
    expect((await getPlan(ctx)).key).toBe(expected.plan);
    const { rows } = await admin.query('select app.tier_of($1) as plan, app.payment_state_of($1) as "paymentState"', [ctx.account.id]);
    expect(rows[0]).toEqual({ plan: expected.plan, paymentState: expected.paymentState });
    const writes = createProject(ctx, { name: 'Loja' });
    if (expected.paymentState === 'read_only' || expected.paymentState === 'paused') {
      await expect(writes).rejects.toMatchObject({ code: 'forbidden', reason: 'payment_overdue' });
    } else expect(await writes).toMatchObject({ projectId: expect.any(String) });
  });
});

test('what was made on a greater plan stays when it ends, and nothing more can be added', async () => {
  const ctx = await subscriber({ plan: 'basic' });
  for (const name of ['Um', 'Dois', 'Três']) await createProject(ctx, { name });
  await expect(createProject(ctx, { name: 'Quatro' })).rejects.toMatchObject({ code: 'over_limit' });
  await admin.query(`update subscriptions set status = 'canceled', ended_at = now() where client_id = $1`, [ctx.account.id]);
  await expect(createProject(ctx, { name: 'Quatro' })).rejects.toMatchObject({
    code: 'over_limit',
    details: { meter: 'projects', used: 3, limit: 1 },
  });
  expect(Number((await admin.query('select count(*) from projects where client_id = $1', [ctx.account.id])).rows[0].count)).toBe(3);
});

test('the payment state of another account is not readable', async () => {
  const late = await subscriber({ status: 'past_due', late: '8 days' });
  const other = await makeClient(admin);
  const { rows } = await admin.query('select count(*) from entitlements where client_id = $1', [late.account.id]);
  expect(Number(rows[0].count)).toBe(1);
  expect(await getEntitlement(other)).toMatchObject({ clientId: other.account.id, paymentState: 'good' });
  await expect(getEntitlement(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
});
