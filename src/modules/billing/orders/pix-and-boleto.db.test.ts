import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { type Buyer, DAY, openShop } from '../../../../tests/world/shop.ts';
import { allowSpending } from '../../../../tests/world/subscribed.ts';
import {
  changePlan,
  chooseSpending,
  getCheckout,
  getDeclineReason,
  getEntitlement,
  getPaymentState,
  getWaitingOrder,
  listInvoices,
  previewChange,
  startCheckout,
} from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { stripe } = shop;
const post = (url: string, form: Record<string, string>) =>
  fetch(new URL(url, shop.url), { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });

/** Bought by Pix or boleto on Stripe's page; paid only on request of the test. */
async function bought(method: 'pix' | 'boleto', plan: 'basic' | 'pro', { maxCents }: { maxCents?: number } = {}): Promise<Buyer> {
  const buyer = await shop.customer({ card: null });
  if (maxCents) await allowSpending(shop.admin, buyer.ctx.account.id, maxCents);
  const { url } = await startCheckout(buyer.ctx, { plan, currency: 'BRL' });
  const voucher = (await post(url, { method })).headers.get('location')!;
  await post(voucher, { act: 'paid' });
  await buyer.hear();
  return buyer;
}

test('a plan of R$ 897 is debited by Pix every month: the bank authorized it with a maximum on top', async () => {
  const buyer = await bought('pix', 'pro', { maxCents: 10_000 });
  expect(await getEntitlement(buyer.ctx)).toMatchObject({ plan: 'pro', paymentMethod: { type: 'pix', maxCents: 99_700 } });
  const end = (await getEntitlement(buyer.ctx)).periodEnd!.getTime() / 1000;
  await buyer.to(end + DAY);
  await buyer.hear();
  // The bank is notified three days ahead: until then nobody is late.
  expect((await listInvoices(buyer.ctx))[0]).toMatchObject({ status: 'open', dueCents: 89_700 });
  expect(await getPaymentState(buyer.ctx)).toMatchObject({ paymentState: 'good' });
  await buyer.to(end + 4 * DAY);
  await buyer.hear();
  expect((await listInvoices(buyer.ctx))[0]).toMatchObject({ status: 'paid', paidCents: 89_700 });
  expect(await getEntitlement(buyer.ctx)).toMatchObject({ plan: 'pro', paymentState: 'good' });
});

test('a month above the authorized amount is refused by the bank, explained, and can be paid on the page', async () => {
  const buyer = await bought('pix', 'basic');
  await stripe.billing.meterEvents.create({ event_name: 'ai_token', payload: { stripe_customer_id: buyer.customerId, value: '4000000' } });
  const end = (await getEntitlement(buyer.ctx)).periodEnd!.getTime() / 1000;
  await buyer.to(end + 2 * 3600);
  await buyer.hear();
  expect((await listInvoices(buyer.ctx))[0]).toMatchObject({ status: 'open', dueCents: 29_700 + 10_000 });
  expect((await getPaymentState(buyer.ctx)).paymentState).toBe('late');
  expect(await getDeclineReason(buyer.ctx)).toBe('mandate');
  await buyer.payOnPage((await listInvoices(buyer.ctx))[0]!.hostedUrl!);
  await buyer.hear();
  expect(await getPaymentState(buyer.ctx)).toMatchObject({ paymentState: 'good', owed: null });
});

test('who pays by Pix is not let choose a maximum that their bank would refuse', async () => {
  const { ctx } = await bought('pix', 'basic', { maxCents: 5000 });
  await expect(chooseSpending(ctx, { overage: 'pay', maxCents: 5001 })).rejects.toMatchObject({
    reason: 'above_pix_maximum',
    details: { cents: 5000 },
  });
  await chooseSpending(ctx, { overage: 'pay', maxCents: 5000 });
  await chooseSpending(ctx, { overage: 'stop', maxCents: 0 });
});

/** Orders `pro` and chooses a Pix or a boleto on the page; returns the URL of the voucher and the session. */
async function ordered({ ctx }: Buyer, method: 'pix' | 'boleto'): Promise<{ voucher: string; sessionId: string; cents: number }> {
  const { dueNowCents, waitsForMoney } = await previewChange(ctx, { plan: 'pro' });
  expect(waitsForMoney).toBe(true);
  const { changed, url } = await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents });
  expect({ changed, url }).toEqual({ changed: false, url: expect.stringContaining('/c/pay/') });
  const sessionId = url!.split('/').at(-1)!;
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'open', payUrl: url });
  const voucher = (await post(url!, { method })).headers.get('location')!;
  return { voucher, sessionId, cents: dueNowCents };
}

test.each(['pix', 'boleto'] as const)('a bigger plan by %s waits for the money, says so, and costs what was shown', async (method) => {
  const buyer = await bought(method, 'basic');
  const { ctx } = buyer;
  await buyer.to((await getEntitlement(ctx)).periodStart!.getTime() / 1000 + 10 * DAY);
  const { voucher, sessionId, cents } = await ordered(buyer, method);
  await buyer.hear();
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'waiting', method, payUrl: expect.stringContaining('/v/') });
  expect(await getWaitingOrder(ctx)).toMatchObject({ plan: 'pro', cents });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', paymentState: 'good' });
  await post(voucher, { act: 'paid' });
  // The result page does not wait for Stripe's webhook, and together they do it once.
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'paid', paid: { cents, currency: 'BRL' } });
  await buyer.hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', paymentState: 'good', paymentMethod: { type: method } });
  expect(await getWaitingOrder(ctx)).toBeNull();
  const invoices = await listInvoices(ctx);
  expect(invoices.map(({ status, dueCents }) => [status, dueCents])).toEqual([
    ['paid', 0],
    ['paid', 29_700],
  ]);
  expect(await stripe.customers.retrieve(buyer.customerId)).toMatchObject({ balance: 0 });
  if (method === 'pix') expect(await getEntitlement(ctx)).toMatchObject({ paymentMethod: { maxCents: 89_700 } });
});

test('an unpaid boleto for a bigger plan changes nothing', async () => {
  const buyer = await bought('boleto', 'basic');
  const { sessionId } = await ordered(buyer, 'boleto');
  await buyer.to((await getEntitlement(buyer.ctx)).periodStart!.getTime() / 1000 + 4 * DAY);
  await buyer.hear();
  expect(await getCheckout(buyer.ctx, { sessionId })).toMatchObject({ status: 'failed' });
  expect(await getEntitlement(buyer.ctx)).toMatchObject({ plan: 'basic', paymentState: 'good' });
  expect(await getWaitingOrder(buyer.ctx)).toBeNull();
});

test('money that comes when the plan has ended stays as credit', async () => {
  const buyer = await bought('pix', 'basic');
  const { voucher, sessionId, cents } = await ordered(buyer, 'pix');
  const [subscription] = (await stripe.subscriptions.list({ customer: buyer.customerId })).data;
  await stripe.subscriptions.cancel(subscription!.id);
  await post(voucher, { act: 'paid' });
  await buyer.hear();
  expect(await getCheckout(buyer.ctx, { sessionId })).toMatchObject({ status: 'ended', paid: { cents } });
  expect(await stripe.customers.retrieve(buyer.customerId)).toMatchObject({ balance: -cents });
});
