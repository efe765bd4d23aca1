import './world/heard-events.ts';
import { expect, test, vi } from 'vitest';
import {
  cancelSubscription,
  changePlan,
  getEntitlement,
  listInvoices,
  previewChange,
  reconcileMeters,
  resumeSubscription,
  sendMeterBatches,
  startCheckout,
  subscribe,
} from '#modules/billing/index.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from './world/shop.ts';

// Each asks Stripe a hundred things, and many of them twice; machines are shared.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
// Always the same troubles; `npm run trouble` brings others, to all tests that use Stripe.
const seed = Number(process.env.STRIPE_TROUBLE ?? 20_261_123);
const shop = await openShop({ trouble: seed });
const { stripe, admin } = shop;
const note = `STRIPE_TROUBLE=${seed}`;

const useTokens = ({ ctx }: Buyer, at: number, quantity: number) =>
  recordUsage(jobContext('test', ctx.account.id, new Date(at * 1000)), {
    events: [{ clientId: ctx.account.id, meter: 'ai_token', quantity, occurredAt: new Date(at * 1000), sourceKey: `${at}` }],
  });

test('a life of plans, use and refunds comes to the same cents when Stripe locks, breaks, and loses its answers', async () => {
  const start = nowSeconds() - 40 * DAY;
  const buyer = await shop.customer({ at: start });
  const { ctx, to, hear } = buyer;
  await subscribe(ctx, { plan: 'basic', currency: 'BRL', key: 'first' });
  expect((await subscribe(ctx, { plan: 'basic', currency: 'BRL', key: 'first' })).status, note).toBe('active');
  await to(start + 5 * DAY);
  await useTokens(buyer, start + 5 * DAY - 3600, 2_300_000);
  const { periodStart, periodEnd } = await getEntitlement(ctx);
  const [from, until] = [periodStart!.getTime() / 1000, periodEnd!.getTime() / 1000];
  const priced = start + 5 * DAY - ((start + 5 * DAY) % 3600);
  // A month of `pro`, less what is left of `basic`, and 300,000 tokens beyond it.
  const dueNowCents = 89_700 - Math.round((29_700 * (until - priced)) / (until - from)) + 1500;
  expect((await previewChange(ctx, { plan: 'pro' })).dueNowCents, note).toBe(dueNowCents);
  expect(await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents }), note).toMatchObject({ changed: true });
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  await resumeSubscription(ctx);
  await cancelSubscription(ctx, {});
  await resumeSubscription(ctx);
  await hear();
  const invoices = (await stripe.invoices.list({ customer: buyer.customerId })).data;
  expect(
    invoices.map(({ total }) => total),
    note,
  ).toEqual([dueNowCents, 29_700]);
  expect(
    (await listInvoices(ctx)).map(({ paidCents }) => paidCents),
    note,
  ).toEqual([dueNowCents, 29_700]);
  expect(await getEntitlement(ctx), note).toMatchObject({ plan: 'pro', nextPlan: null, cancelAt: null, paymentState: 'good' });
  expect((await stripe.subscriptions.list({ customer: buyer.customerId, status: 'all' })).data, note).toHaveLength(1);
});

test('use counts once, however often it had to be sent, and what was too late is charged once', async () => {
  const start = nowSeconds() - 34 * DAY;
  const buyer = await shop.customer({ at: start });
  const { ctx, to, hear } = buyer;
  const clientId = ctx.account.id;
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  await admin.query(
    `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events)
     select 'trouble ' || n || $1, $1::uuid, 'page_generate', 1, to_timestamp($2), 1 from generate_series(1, 30) n`,
    [clientId, nowSeconds() - 60],
  );
  const send = () => sendMeterBatches(jobContext('test', clientId), { clientId });
  for (let left = 1; left > 0; ) left = (await send()).late;
  const { rows } = await shop.pool.query(`select count(*)::int as n from stripe.meter_events where customer = $1`, [buyer.customerId]);
  expect(rows, note).toEqual([{ n: 30 }]);
  const end = (await getEntitlement(ctx)).periodEnd!.getTime() / 1000;
  // 100,000 beyond the plan, of which Stripe hears when it has closed the period.
  await useTokens(buyer, end - 3600, 2_100_000);
  await to(end + 2 * 3600);
  await hear();
  const compared = () => reconcileMeters(jobContext('test', clientId, new Date((end + 2 * 3600) * 1000)), { clientId });
  await compared();
  await compared();
  const items = (await stripe.invoiceItems.list({ customer: buyer.customerId, limit: 100 })).data;
  expect(
    items.filter(({ metadata }) => metadata?.settlement).map(({ amount }) => amount),
    note,
  ).toEqual([500]);
});

test('two purchases at once leave one, and the other is given back once', async () => {
  const buyer = await shop.customer();
  const urls = await Promise.all(
    (['basic', 'pro'] as const).map((plan) => startCheckout(buyer.ctx, { plan, currency: 'BRL', returnTo: '/plan' })),
  );
  for (const { url } of urls)
    await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ method: 'card', number: '4242424242424242', exp: '12 / 34', cvc: '123', name: 'Ana Souza' }),
    });
  await buyer.hear();
  await buyer.hear();
  expect((await stripe.subscriptions.list({ customer: buyer.customerId })).data, note).toHaveLength(1);
  const charges = (await stripe.charges.list({ customer: buyer.customerId })).data;
  expect(charges.map(({ amount_refunded: back }) => back > 0).sort(), note).toEqual([false, true]);
});
