import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import { cancelSubscription, changePlan, getCheckout, getPlanChange, previewChange, startCheckout, subscribe } from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { stripe } = shop;
const CARD = { method: 'card', number: '4242424242424242' };

/** Presses "Subscribe" on Stripe's page, or the button on the page of a Pix or boleto. */
async function press(url: string, fields: Record<string, string> = CARD): Promise<string> {
  const body = new URLSearchParams({ exp: '12 / 34', cvc: '123', ...fields });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '', shop.url).href;
}
const sessionIdOf = (url: string) => /cs_\w+/.exec(url)![0];
const buy = async (plan: 'basic' | 'pro' = 'basic') => {
  const buyer = await shop.customer({ card: null });
  const { url } = await startCheckout(buyer.ctx, { plan, currency: 'BRL' });
  return { ...buyer, url, sessionId: sessionIdOf(url) };
};
const missing = { code: 'not_found', reason: 'checkout_not_found' };

test('what is made up, mis-shaped or another’s is not found, and all three say the same', async () => {
  const { ctx } = await shop.customer();
  const stranger = (await shop.customer({ card: null })).ctx;
  const { url } = await startCheckout(stranger, { plan: 'pro', currency: 'BRL' });
  await press(url);
  for (const sessionId of [
    sessionIdOf(url),
    'cs_test_1',
    'cs_live_x',
    'sub_1',
    '',
    '../customers',
    'cs_é',
    `cs_${'a'.repeat(500)}`,
    7 as never,
  ])
    await expect(getCheckout(ctx, { sessionId })).rejects.toMatchObject(missing);
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  await expect(getCheckout(ctx, { sessionId: sessionIdOf(url) })).rejects.toMatchObject(missing);
});

test('an invoice is that of a change of the own plan, or is not found', async () => {
  const { ctx } = await shop.customer();
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro' });
  const { invoiceId } = await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents });
  expect(await getPlanChange(ctx, { invoiceId: invoiceId! })).toMatchObject({
    status: 'paid',
    paid: { cents: dueNowCents, currency: 'BRL' },
  });
  const other = await shop.customer();
  await subscribe(other.ctx, { plan: 'basic', currency: 'BRL' });
  await expect(getPlanChange(other.ctx, { invoiceId: invoiceId! })).rejects.toMatchObject(missing);
  const { data } = await stripe.invoices.list({ customer: other.customerId });
  for (const id of [data[0]!.id, 'in_1', 'sub_1', '', '%00'])
    await expect(getPlanChange(other.ctx, { invoiceId: id! })).rejects.toMatchObject(missing);
});

test('a page that nobody has paid on is open with its address, then expired; never paid', async () => {
  const { ctx, sessionId, url } = await buy();
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'open', payUrl: url, paid: null, invoiceId: null });
  await press(url, { method: 'card', number: '4000000000000002' });
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'open' });
  await stripe.checkout.sessions.expire(sessionId);
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'expired', payUrl: null, paid: null });
});

test.each(['pix', 'boleto'])('a %s waits with its page until it is paid; one that runs out has failed', async (method) => {
  const bought = await buy();
  const voucher = await press(bought.url, { method });
  expect(await getCheckout(bought.ctx, bought)).toMatchObject({
    status: 'waiting',
    method,
    payUrl: expect.stringMatching(/^http/),
    paid: null,
  });
  await press(voucher, { act: 'paid' });
  expect(await getCheckout(bought.ctx, bought)).toMatchObject({ status: 'paid', paid: { cents: 29_700, currency: 'BRL' } });
  const late = await buy();
  await press(late.url, { method });
  await late.to(nowSeconds() + 30 * DAY);
  expect(await getCheckout(late.ctx, late)).toMatchObject({ status: 'failed', paid: null });
});

test('a change that the bank has not approved is unconfirmed until it is paid', async () => {
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await buyer.payWith('pm_card_chargeCustomerFail');
  const [bought] = (await stripe.subscriptions.list({ customer: buyer.customerId })).data;
  const [method] = (await stripe.paymentMethods.list({ customer: buyer.customerId })).data;
  await stripe.subscriptions.update(bought!.id, { default_payment_method: method!.id });
  const { dueNowCents } = await previewChange(buyer.ctx, { plan: 'pro' });
  const { changed, invoiceId, url } = await changePlan(buyer.ctx, { plan: 'pro', expectedDueCents: dueNowCents });
  expect(changed).toBe(false);
  const invoice = { invoiceId: invoiceId! };
  expect(await getPlanChange(buyer.ctx, invoice)).toMatchObject({ status: 'unconfirmed', payUrl: url, paid: null });
  await buyer.payOnPage(url!);
  expect(await getPlanChange(buyer.ctx, invoice)).toMatchObject({ status: 'paid', paid: { cents: dueNowCents } });
});

test('a second purchase says that it was given back; one of long ago, that it has ended', async () => {
  const { ctx, sessionId, url, hear, to } = await buy('basic');
  const second = await startCheckout(ctx, { plan: 'pro', currency: 'BRL' });
  await press(url);
  await press(second.url);
  await hear();
  await hear();
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'paid' });
  expect(await getCheckout(ctx, { sessionId: sessionIdOf(second.url) })).toMatchObject({
    status: 'refunded',
    invoiceId: expect.any(String),
  });
  await cancelSubscription(ctx, {});
  await to(nowSeconds() + 40 * DAY);
  await hear();
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'ended', paid: { cents: 29_700 } });
});

test('while Stripe does not answer nothing is said of a purchase', async () => {
  const { ctx, sessionId, url } = await buy();
  await press(url);
  const back = await shop.away();
  await expect(getCheckout(ctx, { sessionId })).rejects.toMatchObject({ code: 'unavailable' });
  await back();
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'paid' });
});
