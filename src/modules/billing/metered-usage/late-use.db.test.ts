import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext, userContext } from '#platform/context.ts';
import { stripe } from '#platform/stripe.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import type { Meter } from '../catalogue/plans.ts';
import { cancelSubscription, reconcileMeters, sendMeterBatches, subscribe } from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const [HOUR, MINUTE] = [3600, 60];

let serial = 0;
/** Writes usage into the ledger as if it were `recorded` now. */
async function use({ ctx }: Buyer, recorded: number, events: [Meter, number, number?][]): Promise<void> {
  await recordUsage(jobContext('test', ctx.account.id, new Date(recorded * 1000)), {
    events: events.map(([meter, quantity, occurred = recorded]) => ({
      clientId: ctx.account.id,
      meter,
      quantity,
      occurredAt: new Date(occurred * 1000),
      sourceKey: `late-${serial++}`,
    })),
  });
}
const send = ({ ctx }: Buyer) => sendMeterBatches(jobContext('test', ctx.account.id), { clientId: ctx.account.id });
const compare = ({ ctx }: Buyer, seconds: number) =>
  reconcileMeters(jobContext('test', ctx.account.id, new Date(seconds * 1000)), { clientId: ctx.account.id });
const settlements = async ({ ctx }: Buyer) =>
  (
    await shop.admin.query(
      `select meter, units::float8, cents::int, done_at is not null as done, stripe_id from meter_settlements where client_id = $1 order by meter`,
      [ctx.account.id],
    )
  ).rows;
const balanceOf = async ({ customerId }: Buyer) => ((await shop.stripe.customers.retrieve(customerId)) as { balance: number }).balance;

/** Subscribed to `basic` for a month that ended `ago` seconds before now; also returns the end of that month. */
async function month(ago: number, { ends }: { ends: boolean }): Promise<Buyer & { end: number }> {
  const start = nowSeconds() - 31 * DAY - ago;
  const buyer = await shop.customer({ at: start });
  const ctx = userContext({ id: buyer.ctx.account.id, type: 'client' }, new Date(start * 1000));
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  if (ends) await cancelSubscription(ctx, {});
  const { rows } = await shop.admin.query('select period_end from subscriptions where client_id = $1', [buyer.ctx.account.id]);
  return { ...buyer, end: (rows[0].period_end as Date).getTime() / 1000 };
}

test('the last hour of a plan that was cancelled is on its last invoice', async () => {
  const buyer = await month(DAY, { ends: true });
  const { end } = buyer;
  await buyer.to(end - HOUR);
  await use(buyer, end - HOUR, [['ai_token', 2_000_000]]);
  await send(buyer);
  await buyer.to(end + 5 * MINUTE);
  await buyer.hear();
  // Recorded after the subscription has ended.
  await use(buyer, end + 5 * MINUTE, [
    ['ai_token', 100_000, end - 10 * MINUTE],
    ['ai_token', 7_000_000, end + MINUTE],
  ]);
  await send(buyer);
  await buyer.to(end + 2 * HOUR);
  await buyer.hear();
  const [last] = (await shop.stripe.invoices.list({ customer: buyer.customerId })).data;
  expect(last).toMatchObject({ status: 'paid', total: 500, billing_reason: 'subscription_cycle' });
  expect(await compare(buyer, end + 3 * HOUR)).toEqual([]);
  expect(await settlements(buyer)).toEqual([]);
});

test('usage reported after the last invoice is charged separately, once', async () => {
  const buyer = await month(4 * DAY, { ends: true });
  const { end, customerId } = buyer;
  await buyer.to(end - HOUR);
  await use(buyer, end - HOUR, [['ai_token', 1_999_000]]);
  await send(buyer);
  await buyer.to(end + 2 * DAY);
  await buyer.hear();
  await use(buyer, end + 2 * DAY, [
    ['ai_token', 201_000, end - HOUR],
    ['page_generate', 1, end - HOUR],
  ]);
  expect(await compare(buyer, end + 2 * DAY)).toEqual([]);
  expect(await compare(buyer, end + 2 * DAY)).toEqual([]);
  expect(await settlements(buyer)).toEqual([
    // 200,000 above the plan.
    { meter: 'ai_token', units: 201_000, cents: 1000, done: true, stripe_id: expect.stringMatching(/^ii_/) },
    { meter: 'page_generate', units: 1, cents: 0, done: true, stripe_id: null },
  ]);
  await buyer.to(end + 2 * DAY + 2 * HOUR);
  const invoices = (await shop.stripe.invoices.list({ customer: customerId })).data;
  expect(invoices[0]).toMatchObject({ status: 'paid', total: 1000, billing_reason: 'manual' });
  expect(invoices[0]!.lines.data[0]!.description).toContain('Tokens de IA');
  await buyer.hear();
  const { rows } = await shop.admin.query('select total_cents::int from invoices where id = $1', [invoices[0]!.id]);
  expect(rows).toEqual([{ total_cents: 1000 }]);
});

test('usage that could not be sent to Stripe before a period closed is on the next invoice of the plan', async () => {
  const buyer = await month(3 * DAY, { ends: false });
  const { end } = buyer;
  await buyer.to(end - HOUR);
  await use(buyer, end - HOUR, [['container_hours', 37_300]]);
  await buyer.to(end + 3 * HOUR);
  await buyer.hear();
  expect(await compare(buyer, end + 3 * HOUR)).toEqual([]);
  expect(await settlements(buyer)).toMatchObject([{ meter: 'container_hours', units: 37_300, cents: 200, done: true }]);
  const preview = await shop.stripe.invoices.createPreview({
    customer: buyer.customerId,
    subscription: (await shop.stripe.subscriptions.list({ customer: buyer.customerId })).data[0]!.id,
  });
  expect(preview.lines.data.map(({ amount }) => amount)).toContain(200);
});

test('a settlement that was cut off on its way is finished, not made twice', async () => {
  const buyer = await month(3 * DAY, { ends: false });
  const { end, customerId } = buyer;
  await buyer.to(end - HOUR);
  await use(buyer, end - HOUR, [['container_hours', 37_300]]);
  await buyer.to(end + 3 * HOUR);
  await buyer.hear();
  await compare(buyer, end + 3 * HOUR);
  // Killed between Stripe's answer and our update, then found again after Stripe's idempotency key has expired.
  await shop.admin.query(
    `update meter_settlements set done_at = null, stripe_id = null, created_at = now() - interval '3 days' where client_id = $1`,
    [buyer.ctx.account.id],
  );
  await shop.pool.query('delete from stripe.requests');
  expect(await compare(buyer, nowSeconds())).toEqual([]);
  expect((await shop.stripe.invoiceItems.list({ customer: customerId })).data).toHaveLength(1);
  expect(await settlements(buyer)).toMatchObject([{ cents: 200, done: true, stripe_id: expect.stringMatching(/^ii_/) }]);
});

test('late use of an ended plan is invoiced once, though it was cut off before the invoice was made', async () => {
  const buyer = await month(4 * DAY, { ends: true });
  const { end, customerId } = buyer;
  await buyer.to(end + 2 * DAY);
  await buyer.hear();
  await use(buyer, end + 2 * DAY, [['ai_token', 2_200_000, end - HOUR]]);
  vi.spyOn(stripe().invoices, 'create').mockRejectedValueOnce(new Error('cut off'));
  await expect(compare(buyer, end + 2 * DAY)).rejects.toThrow('cut off');
  expect(await settlements(buyer)).toMatchObject([{ cents: 1000, done: false }]);
  // Stripe's idempotency keys have expired by now.
  await buyer.to(end + 4 * DAY);
  await shop.admin.query(`update meter_settlements set created_at = now() - interval '2 days' where client_id = $1`, [
    buyer.ctx.account.id,
  ]);
  await shop.pool.query('delete from stripe.requests');
  const manual = async () =>
    (await shop.stripe.invoices.list({ customer: customerId })).data.filter(({ billing_reason: reason }) => reason === 'manual');
  expect(await manual()).toEqual([]);
  expect(await compare(buyer, nowSeconds())).toEqual([]);
  expect(await settlements(buyer)).toMatchObject([{ cents: 1000, done: true, stripe_id: expect.stringMatching(/^ii_/) }]);
  expect(await manual()).toMatchObject([{ total: 1000 }]);
  // Killed again before it was stored.
  await shop.admin.query('update meter_settlements set done_at = null, stripe_id = null where client_id = $1', [buyer.ctx.account.id]);
  expect(await compare(buyer, nowSeconds())).toEqual([]);
  expect(await manual()).toHaveLength(1);
  expect(await settlements(buyer)).toMatchObject([{ done: true }]);
});

test('what an invoice had too much is given back as credit, and stays an alarm: Stripe counted what nobody sent', async () => {
  const buyer = await month(3 * DAY, { ends: false });
  const { end } = buyer;
  await buyer.to(end - HOUR);
  await use(buyer, end - HOUR, [['container_hours', 37_300]]);
  await send(buyer);
  await shop.stripe.billing.meterEvents.create({
    event_name: 'container_hours',
    identifier: 'counted-twice',
    payload: { stripe_customer_id: buyer.customerId, value: '100' },
    timestamp: end - HOUR,
  });
  await buyer.to(end + 3 * HOUR);
  await buyer.hear();
  expect(await compare(buyer, end + 3 * HOUR)).toMatchObject([{ meter: 'container_hours', ledger: 37_300, stripe: 37_400 }]);
  expect(await settlements(buyer)).toMatchObject([{ units: -100, cents: -200, done: true }]);
  expect(await balanceOf(buyer)).toBe(-200);
  await compare(buyer, end + 3 * HOUR);
  expect(await balanceOf(buyer)).toBe(-200);
});

test('use of free days is never on the bill of a plan that began later', async () => {
  const start = nowSeconds() - 5 * DAY;
  const buyer = await shop.customer({ at: start });
  await subscribe(userContext({ id: buyer.ctx.account.id, type: 'client' }, new Date(start * 1000)), { plan: 'basic', currency: 'BRL' });
  await buyer.to(start + DAY);
  await use(buyer, start + DAY, [
    ['ai_token', 5_000_000, start - HOUR],
    ['ai_token', 5_000_000, start - 40 * DAY],
    ['ai_token', 3],
  ]);
  await send(buyer);
  const { rows } = await shop.pool.query('select sum(value)::int as n from stripe.meter_events where customer = $1', [buyer.customerId]);
  expect(rows).toEqual([{ n: 3 }]);
});
