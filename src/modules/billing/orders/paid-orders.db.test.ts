import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import {
  changePlan,
  chooseSpending,
  getCheckout,
  getEntitlement,
  getPaymentState,
  getWaitingOrder,
  nextInvoice,
  previewChange,
  startCheckout,
} from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { stripe } = shop;
const HOUR = 3600;
const post = (url: string, form: Record<string, string>) =>
  fetch(new URL(url, shop.url), { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });

type Method = 'pix' | 'boleto';

/** Bought `basic` on Stripe's page twenty days ago. */
async function bought(method: Method, { beyondMaxCents }: { beyondMaxCents?: number } = {}): Promise<Buyer & { start: number }> {
  const start = nowSeconds() - 20 * DAY;
  const buyer = await shop.customer({ card: null, at: start });
  const { url } = await startCheckout(buyer.ctx, {
    plan: 'basic',
    currency: 'BRL',
    ...(beyondMaxCents !== undefined && { beyondMaxCents }),
  });
  const voucher = (await post(url, { method })).headers.get('location')!;
  await post(voucher, { act: 'paid' });
  await buyer.hear();
  return { ...buyer, start };
}

/** Orders `pro` and has its voucher issued. */
async function ordered({ ctx }: Buyer, method: Method): Promise<{ voucher: string; sessionId: string; cents: number }> {
  const { dueNowCents: cents } = await previewChange(ctx, { plan: 'pro' });
  const { url } = await changePlan(ctx, { plan: 'pro', expectedDueCents: cents });
  const voucher = (await post(url!, { method })).headers.get('location')!;
  return { voucher, sessionId: url!.split('/').at(-1)!, cents };
}

let serial = 0;
/** Recorded, but not sent to Stripe yet. */
const useTokens = ({ ctx }: Buyer, seconds: number, quantity: number) =>
  recordUsage(jobContext('test', ctx.account.id, new Date(seconds * 1000)), {
    events: [
      { clientId: ctx.account.id, meter: 'ai_token', quantity, occurredAt: new Date(seconds * 1000), sourceKey: `order-${serial++}` },
    ],
  });

const balanceOf = async ({ customerId }: Buyer) => ((await stripe.customers.retrieve(customerId)) as { balance: number }).balance;
const linesOfUse = async ({ ctx }: Buyer) =>
  (
    await shop.admin.query(
      `select sum(l.quantity)::int as units, sum(l.amount_cents)::int as cents from invoice_lines l join invoices i on i.id = l.invoice_id
       where l.client_id = $1 and l.meter = 'ai_token' and i.billing_reason = 'subscription_update'`,
      [ctx.account.id],
    )
  ).rows;

test.each(['pix', 'boleto'] as const)(
  'what was shown and paid by %s is the price of the change: use of the days between is on the next bill, to the cent',
  async (method) => {
    const buyer = await bought(method);
    const { ctx, start } = buyer;
    await buyer.to(start + 10 * DAY);
    // 100,000 above the plan: R$ 5,00 of the price.
    await useTokens(buyer, start + 10 * DAY - HOUR, 2_100_000);
    const { voucher, sessionId, cents } = await ordered(buyer, method);
    await buyer.to(start + 10 * DAY + 20 * HOUR);
    // R$ 10,00 not yet sent to Stripe when the money comes.
    await useTokens(buyer, start + 10 * DAY + 10 * HOUR, 200_000);
    await post(voucher, { act: 'paid' });
    expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'paid', paid: { cents } });
    await buyer.hear();
    expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'paid', paid: { cents } });
    // The period closed by the change has all of its usage.
    expect(await linesOfUse(buyer)).toEqual([{ units: 2_300_000, cents: 1500 }]);
    expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', paymentState: 'good', openInvoice: null });
    expect(await getPaymentState(ctx)).toMatchObject({ owed: null });
    expect(await balanceOf(buyer)).toBe(0);
    const next = await nextInvoice(ctx);
    expect(next).toMatchObject({ dueCents: 89_700 + 1000 });
    expect(next!.lines.find(({ kind }) => kind === 'other')).toMatchObject({
      amountCents: 1000,
      description: expect.stringContaining('plano Pro'),
    });
  },
);

test('an order whose money comes when it was given up is credit, once, and is seen', async () => {
  const buyer = await bought('boleto');
  const { ctx } = buyer;
  const { voucher, sessionId, cents } = await ordered(buyer, 'boleto');
  await post(voucher, { act: 'expire' });
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'failed' });
  expect(await getWaitingOrder(ctx)).toBeNull();
  // The bank had debited it all the same.
  await shop.pool.query(`update stripe.objects set body = body || '{"payment_status": "paid"}' where id = $1`, [sessionId]);
  for (let times = 0; times < 2; times++) {
    expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'ended', credited: 'pro', paid: { cents } });
    expect(await balanceOf(buyer)).toBe(-cents);
  }
  expect(await getWaitingOrder(ctx)).toMatchObject({ plan: 'pro', state: 'credited', cents });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic' });
});

test('buying by Pix sets a maximum for usage beyond the plan: the bank is given it, and it applies', async () => {
  const { ctx } = await bought('pix', { beyondMaxCents: 5000 });
  expect(await getEntitlement(ctx)).toMatchObject({
    overage: 'pay',
    overageMaxCents: 5000,
    paymentMethod: { type: 'pix', maxCents: 34_700 },
  });
  await expect(chooseSpending(ctx, { overage: 'pay', maxCents: 5001 })).rejects.toMatchObject({ reason: 'above_pix_maximum' });
  await chooseSpending(ctx, { overage: 'pay', maxCents: 4000 });
  // Received a second time, the purchase does not undo a later choice.
  const buyer = await bought('pix', { beyondMaxCents: 0 });
  expect(await getEntitlement(buyer.ctx)).toMatchObject({ overage: 'stop', paymentMethod: { maxCents: 29_700 } });
  await chooseSpending(buyer.ctx, { overage: 'stop', maxCents: 100 });
  await buyer.hear();
  expect(await getEntitlement(buyer.ctx)).toMatchObject({ overage: 'stop', overageMaxCents: 100 });
});
