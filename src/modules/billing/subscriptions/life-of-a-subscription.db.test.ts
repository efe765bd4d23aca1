import type Stripe from 'stripe';
import { beforeAll, expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { jobContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import { syncCustomer } from '../customers/sync-customer.ts';
import { cancelSubscription, changePlan, handleStripeEvent, previewChange, subscribe } from '../index.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { syncSubscription } from './sync-subscription.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const MONTH = 31 * DAY;

/** Everything stored about a client, except the times of fetching. */
async function kept({ ctx }: Buyer): Promise<string> {
  const rows = async (table: string, order: string) => {
    const { rows } = await shop.admin.query(
      `select to_jsonb(t) - 'synced_at' - 'revision' - 'created_at' as row from ${table} t where client_id = $1 order by ${order}`,
      [ctx.account.id],
    );
    return rows.map(({ row }) => row);
  };
  const { rows: entitlement } = await shop.admin.query('select * from entitlements where client_id = $1', [ctx.account.id]);
  const tables = [await rows('customers', 'client_id'), await rows('subscriptions', 'id'), await rows('invoices', 'id')];
  return JSON.stringify([...tables, await rows('invoice_lines', 'invoice_id, position'), entitlement], null, 1);
}

async function forget({ ctx, customerId }: Buyer): Promise<void> {
  for (const table of ['invoices', 'subscriptions']) await shop.admin.query(`delete from ${table} where client_id = $1`, [ctx.account.id]);
  await shop.admin.query('delete from stripe_events where stripe_customer_id = $1', [customerId]);
  await shop.admin.query(`update customers set payment_method = null, currency = null, synced_at = '2000-01-01' where client_id = $1`, [
    ctx.account.id,
  ]);
}

async function syncAll({ customerId }: Buyer): Promise<void> {
  const ctx = jobContext('test');
  await syncCustomer(ctx, { customerId });
  for (const { id } of (await shop.stripe.subscriptions.list({ customer: customerId, status: 'all' })).data)
    await syncSubscription(ctx, { subscriptionId: id });
  for (const { id } of (await shop.stripe.invoices.list({ customer: customerId, limit: 100 })).data)
    await syncInvoice(ctx, { invoiceId: id });
}

/** Subscribes, renews, upgrades, fails to pay, pays, ends: with `meanwhile` between the steps. */
async function live(buyer: Buyer, meanwhile: () => Promise<void>): Promise<void> {
  const { ctx, to, payWith, customerId } = buyer;
  const start = nowSeconds();
  const made = await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  await meanwhile();
  await to(start + MONTH + DAY);
  await meanwhile();
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro' });
  await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents });
  await meanwhile();
  await payWith('pm_card_chargeCustomerFail');
  const broken = (await shop.stripe.customers.retrieve(customerId)) as Stripe.Customer;
  await shop.stripe.subscriptions.update(made.id!, { default_payment_method: String(broken.invoice_settings.default_payment_method) });
  await to(start + 2 * MONTH + 3 * DAY);
  await meanwhile();
  const { data: owed } = await shop.stripe.invoices.list({ customer: customerId, status: 'open' });
  expect(owed).toHaveLength(1);
  await buyer.payOnPage(owed[0]!.hosted_invoice_url!);
  await meanwhile();
  await cancelSubscription(ctx, {});
  await meanwhile();
  await to(start + 4 * MONTH);
  await meanwhile();
}

function* permutations<T>(all: T[]): Generator<T[]> {
  if (all.length === 0) yield [];
  for (const [index, one] of all.entries()) for (const rest of permutations(all.toSpliced(index, 1))) yield [one, ...rest];
}

/** Seeded random numbers. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
}
const shuffled = <T>(all: T[], random: () => number): T[] =>
  all
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

let buyer: Buyer;
let events: Stripe.Event[];
let fresh: string;
beforeAll(async () => {
  buyer = await shop.customer();
  await live(buyer, async () => {});
  events = await buyer.events();
  await forget(buyer);
  await syncAll(buyer);
  fresh = await kept(buyer);
});

test('a whole life has every kind of event that counts, and ends', () => {
  const types = new Set(events.map(({ type }) => type));
  for (const type of ['customer.subscription.created', 'customer.subscription.updated', 'customer.subscription.deleted'])
    expect(types).toContain(type);
  for (const type of ['invoice.created', 'invoice.finalized', 'invoice.paid', 'invoice.payment_failed', 'payment_method.attached'])
    expect(types).toContain(type);
  expect(fresh).toContain('"status": "canceled"');
});

const ORDERS = [...permutations([0, 1, 2, 3])];
test.each(ORDERS.map((order) => [order.join(' ')]))('in the order %s, each event three times, it ends the same', async (order) => {
  await forget(buyer);
  const quarter = Math.ceil(events.length / 4);
  const random = chance(Number(order.replaceAll(' ', '')) + 1);
  const told = order.split(' ').flatMap((part) => {
    const some = events.slice(Number(part) * quarter, (Number(part) + 1) * quarter);
    return shuffled([...some, ...some, ...some], random);
  });
  expect(told).toHaveLength(events.length * 3);
  for (let at = 0; at < told.length; at += 3) await Promise.all(told.slice(at, at + 3).map(shop.deliver));
  expect(await kept(buyer)).toBe(fresh);
});

test.each([1, 2, 3])('events that come late, twice and two at once while life goes on end the same (%i)', async (seed) => {
  const one = await shop.customer();
  const random = chance(seed);
  const heard = new Set<string>();
  await live(one, async () => {
    const open = (await one.events()).filter(({ id }) => !heard.has(id) || random() < 0.1);
    const some = shuffled(open, random).filter(() => random() < 0.5);
    for (const { id } of some) heard.add(id);
    for (let at = 0; at < some.length; at += 2) await Promise.all(some.slice(at, at + 2).map(shop.deliver));
  });
  for (const event of shuffled(await one.events(), random)) await shop.deliver(event);
  const ended = await kept(one);
  await forget(one);
  await syncAll(one);
  expect(ended).toBe(await kept(one));
});

test('an event that was handled is not handled again', async () => {
  const [first] = events;
  expect(await handleStripeEvent(jobContext('test'), { eventId: first!.id })).toEqual({ outcome: 'known' });
});
