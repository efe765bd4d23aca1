import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext, userContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import type { Meter } from '../catalogue/plans.ts';
import { changePlan, previewChange, reconcileMeters, subscribe } from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const HOUR = 3600;

let serial = 0;
async function use({ ctx }: Buyer, seconds: number, events: [Meter, number][]): Promise<void> {
  await recordUsage(jobContext('test', ctx.account.id, new Date(seconds * 1000)), {
    events: events.map(([meter, quantity]) => ({
      clientId: ctx.account.id,
      meter,
      quantity,
      occurredAt: new Date(seconds * 1000),
      sourceKey: `cut-${serial++}`,
    })),
  });
}
const at = ({ ctx }: Buyer, seconds: number) => userContext({ id: ctx.account.id, type: 'client' }, new Date(seconds * 1000));
const compare = ({ ctx }: Buyer, seconds: number) =>
  reconcileMeters(jobContext('test', ctx.account.id, new Date(seconds * 1000)), { clientId: ctx.account.id });
const settlements = async ({ ctx }: Buyer) =>
  (
    await shop.admin.query(
      `select meter, units::float8, cents::int, done_at is not null as done from meter_settlements where client_id = $1 order by meter`,
      [ctx.account.id],
    )
  ).rows;

async function subscribed(): Promise<Buyer & { start: number; id: string }> {
  const start = nowSeconds() - 20 * DAY;
  const buyer = await shop.customer({ at: start });
  const { id } = await subscribe(at(buyer, start), { plan: 'basic', currency: 'BRL' });
  await buyer.to(start + 5 * DAY);
  await use(buyer, start + 5 * DAY - HOUR, [
    ['ai_token', 2_200_000],
    ['page_generate', 1],
  ]);
  return { ...buyer, start, id: id! };
}

test('use of a subscription that was ended at once, without an invoice, is charged by itself, once', async () => {
  const buyer = await subscribed();
  await shop.stripe.subscriptions.cancel(buyer.id);
  await buyer.to(buyer.start + 5 * DAY + 4 * HOUR);
  await buyer.hear();
  for (let times = 0; times < 2; times++) expect(await compare(buyer, buyer.start + 5 * DAY + 4 * HOUR)).toEqual([]);
  expect(await settlements(buyer)).toEqual([
    { meter: 'ai_token', units: 2_200_000, cents: 1000, done: true },
    { meter: 'page_generate', units: 1, cents: 0, done: true },
  ]);
  await buyer.to(buyer.start + 5 * DAY + 8 * HOUR);
  const [last] = (await shop.stripe.invoices.list({ customer: buyer.customerId })).data;
  expect(last).toMatchObject({ total: 1000, status: 'paid', billing_reason: 'manual' });
});

test('one that was ended with an invoice has its usage on it, and nothing is charged again, though we received no event of that invoice', async () => {
  const buyer = await subscribed();
  await compare(buyer, buyer.start + 5 * DAY);
  await shop.stripe.subscriptions.cancel(buyer.id, { invoice_now: true });
  await buyer.to(buyer.start + 5 * DAY + 4 * HOUR);
  for (const event of await buyer.events()) if (event.type.startsWith('customer.subscription')) await shop.deliver(event);
  await shop.admin.query(`delete from invoices where client_id = $1 and billing_reason <> 'subscription_create'`, [buyer.ctx.account.id]);
  expect(await compare(buyer, buyer.start + 5 * DAY + 4 * HOUR)).toEqual([]);
  expect(await settlements(buyer)).toEqual([]);
});

test('one with a discount is a matter for people: it is shown as a difference, and not charged', async () => {
  const buyer = await subscribed();
  const { id: coupon } = await shop.stripe.coupons.create({ percent_off: 50, duration: 'forever' });
  await shop.stripe.subscriptions.update(buyer.id, { discounts: [{ coupon }] });
  await shop.stripe.subscriptions.cancel(buyer.id);
  await buyer.to(buyer.start + 5 * DAY + 4 * HOUR);
  await buyer.hear();
  expect(await compare(buyer, buyer.start + 5 * DAY + 4 * HOUR)).toMatchObject([
    { meter: 'ai_token', ledger: 2_200_000, invoiced: 0 },
    { meter: 'page_generate', ledger: 1, invoiced: 0 },
  ]);
  expect(await settlements(buyer)).toEqual([]);
});

test('a plan is shown and changed while another worker holds the lock; usage that was not sent to Stripe in time is settled', async () => {
  const start = nowSeconds() - 20 * DAY;
  const buyer = await shop.customer({ at: start });
  const clientId = buyer.ctx.account.id;
  await subscribe(at(buyer, start), { plan: 'basic', currency: 'BRL' });
  const change = start + 5 * DAY;
  await buyer.to(change);
  await use(buyer, change - HOUR, [['ai_token', 2_200_000]]);
  await shop.admin.query(
    `insert into app.meter_lanes (client_id, meter, holder, busy_until) values ($1, 'ai_token', gen_random_uuid(), now() + interval '5 minutes')`,
    [clientId],
  );
  const { dueNowCents } = await previewChange(at(buyer, change), { plan: 'pro' });
  expect(await changePlan(at(buyer, change), { plan: 'pro', expectedDueCents: dueNowCents })).toMatchObject({ changed: true });
  await shop.admin.query('delete from app.meter_lanes where client_id = $1', [clientId]);
  await buyer.to(change + 4 * HOUR);
  await buyer.hear();
  await compare(buyer, change + 4 * HOUR);
  await compare(buyer, change + 4 * HOUR);
  expect(await settlements(buyer)).toEqual([{ meter: 'ai_token', units: 2_200_000, cents: 1000, done: true }]);
  const items = (await shop.stripe.invoiceItems.list({ customer: buyer.customerId, pending: true })).data;
  expect(items.map(({ amount }) => amount)).toEqual([1000]);
});
