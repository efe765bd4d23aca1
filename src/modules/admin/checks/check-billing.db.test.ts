import { beforeAll, expect, test } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { changePlan, previewChange, subscribe } from '#modules/billing/index.ts';
import { type Context, jobContext, userContext } from '#platform/context.ts';
import { makePerson } from '../../../../tests/world/people.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import { checkBilling, getRevenue, latestBillingCheck, listPastDue, listStuck } from '../index.ts';
import { retryStripeEvent } from './retry-stripe-event.ts';

const shop = await openShop();
let boss: Context;
let ana: Buyer;
let bruno: Buyer;
const START = nowSeconds() - 70 * DAY;

/** Ana starts on a small plan, upgrades and stays; Bruno starts and cannot pay the next month. */
beforeAll(async () => {
  boss = userContext({ id: await makePerson(shop.admin, { type: 'admin', name: 'Helena' }), type: 'admin' });
  ana = await shop.customer({ at: START });
  bruno = await shop.customer({ at: START });
  for (const buyer of [ana, bruno]) {
    await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
    await buyer.hear();
  }
  await ana.to(START + 20 * DAY);
  await changePlan(ana.ctx, { plan: 'pro', expectedDueCents: (await previewChange(ana.ctx, { plan: 'pro' })).dueNowCents });
  await ana.to(START + 69 * DAY);
  await bruno.payWith('pm_card_chargeCustomerFail');
  const [subscription] = (await shop.stripe.subscriptions.list({ customer: bruno.customerId })).data;
  const customer = await shop.stripe.customers.retrieve(bruno.customerId);
  const method = 'invoice_settings' in customer ? customer.invoice_settings.default_payment_method : null;
  await shop.stripe.subscriptions.update(subscription!.id, { default_payment_method: String(method) });
  await bruno.to(START + 69 * DAY);
}, 60_000);

test('before an event is received the figures differ; after it they agree to the cent', async () => {
  await checkBilling(boss);
  const before = await latestBillingCheck(boss);
  expect(before!.checkedBy).toBe('Helena');
  expect(before!.result.differences.map(({ kind, field }) => `${kind} ${field}`)).toContain('subscription status');

  await ana.hear();
  await bruno.hear();
  expect((await checkBilling(boss)).differences).toBe(0);
  const { result } = (await latestBillingCheck(boss))!;
  expect(result.subscriptions).toEqual({ ours: 2, stripe: 2 });
  expect(result.mrr).toEqual([{ currency: 'BRL', oursCents: 119_400, stripeCents: 119_400 }]);
});

test('revenue by month equals what happened at Stripe', async () => {
  const revenue = await getRevenue(boss, { months: 4 });
  expect(revenue.mrr_at.rows).toEqual([{ currency: 'BRL', mrr_cents: 119_400, customers: 2, average_cents: 59_700 }]);
  const sum = (field: 'new_cents' | 'expansion_cents' | 'contraction_cents' | 'churned_cents') =>
    revenue.mrr_by_month.rows.reduce((all, row) => all + row[field], 0);
  expect([sum('new_cents'), sum('expansion_cents'), sum('contraction_cents'), sum('churned_cents')]).toEqual([59_400, 60_000, 0, 0]);
  const { rows } = await shop.admin.query(
    `select to_char(at, 'YYYY-MM-DD') as day from subscription_changes where plan = 'pro' order by at limit 1`,
  );
  expect(rows[0].day).toBe(new Date((START + 20 * DAY) * 1000).toISOString().slice(0, 10));

  const paid = (await shop.stripe.invoices.list({ status: 'paid', limit: 100 })).data.reduce((all, each) => all + each.amount_paid, 0);
  expect(revenue.received_by_month.rows.reduce((all, row) => all + row.received_cents, 0)).toBe(paid);
  const { debtors } = await listPastDue(boss);
  expect(debtors).toMatchObject([{ clientId: bruno.ctx.account.id, owedCents: 2 * 29_700, currency: 'BRL' }]);
});

test('a row that was changed by hand, and one that is missing, are found', async () => {
  await shop.admin.query(`update subscriptions set plan = 'enterprise' where client_id = $1`, [ana.ctx.account.id]);
  const { rows } = await shop.admin.query(
    `delete from invoices where id = (select id from invoices where client_id = $1 order by created_at desc limit 1) returning id`,
    [ana.ctx.account.id],
  );
  await checkBilling(boss);
  const { differences } = (await latestBillingCheck(boss))!.result;
  expect(differences).toContainEqual(
    expect.objectContaining({ field: 'plan', ours: 'enterprise', stripe: 'pro', clientId: ana.ctx.account.id }),
  );
  expect(differences).toContainEqual(
    expect.objectContaining({ kind: 'invoice', id: rows[0].id, field: 'existence', ours: null, stripe: 'paid' }),
  );
});

test('an event that failed is handled when someone tries again, and again changes nothing more', async () => {
  const event = (await ana.events()).findLast(({ type }) => type === 'invoice.paid')!;
  await shop.admin.query(`update stripe_events set handled_at = null, attempts = 4, error = 'timeout' where id = $1`, [event.id]);
  expect((await listStuck(boss)).events).toMatchObject([{ id: event.id, why: 'unhandled', error: 'timeout' }]);
  expect(await retryStripeEvent(boss, { eventId: event.id })).toEqual({ outcome: 'handled' });
  expect(await retryStripeEvent(boss, { eventId: event.id })).toEqual({ outcome: 'known' });
  expect((await listStuck(boss)).events).toEqual([]);
  expect((await checkBilling(boss)).differences).toBe(0);
  await expect(retryStripeEvent(ana.ctx, { eventId: event.id })).rejects.toMatchObject({ reason: 'nothing_here' });
});

test('the daily comparison is kept once a day, one that somebody asks for each time', async () => {
  const count = async () => (await shop.admin.query('select count(*)::int as n from billing_checks')).rows[0].n as number;
  const before = await count();
  await checkBilling(jobContext('check-billing'));
  await checkBilling(jobContext('check-billing'));
  expect(await count()).toBe(before + 1);
  await checkBilling(boss);
  expect(await count()).toBe(before + 2);
});
