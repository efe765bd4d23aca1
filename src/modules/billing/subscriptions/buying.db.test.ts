import { expect, test, vi } from 'vitest';
import { anonymousContext, jobContext, userContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import {
  backfillStripeEvents,
  ensureCustomer,
  getCheckout,
  getEntitlement,
  handleStripeEvent,
  listInvoices,
  listSubscriptions,
  listWaitingStripeEvents,
  openPortal,
  payInvoice,
  reconcileMeters,
  reconcileShare,
  sendMeterBatches,
  startCheckout,
  subscribe,
  syncCatalogue,
} from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { admin, stripe } = shop;

/** Presses "Subscribe" on Stripe's page. */
async function press(url: string, fields: Record<string, string> = { method: 'card', number: '4242424242424242' }): Promise<string> {
  const body = new URLSearchParams({ exp: '12 / 34', cvc: '123', ...fields });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  return response.headers.get('location') ?? '';
}
const sessionIdOf = (url: string) => /cs_\w+/.exec(url)![0];

test('after a purchase on Stripe’s page the plan is there, before and after the webhook', async () => {
  const { ctx, hear } = await shop.customer({ card: null });
  const { url } = await startCheckout(ctx, { plan: 'basic', currency: 'BRL', returnTo: '/sites/new?from=limit' });
  const sessionId = sessionIdOf(url);
  expect(await getCheckout(ctx, { sessionId })).toMatchObject({ status: 'open' });
  const back = new URL(await press(url));
  expect([back.pathname, back.searchParams.get('back'), back.searchParams.get('session_id')]).toEqual([
    '/plan/checkout',
    '/sites/new?from=limit',
    sessionId,
  ]);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'free' });
  expect(await getCheckout(ctx, { sessionId })).toEqual({
    status: 'paid',
    method: 'card',
    payUrl: null,
    payUntil: null,
    invoiceId: expect.stringMatching(/^in_/),
    paid: { cents: 29_700, currency: 'BRL' },
  });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', currency: 'BRL', paymentMethod: { type: 'card', last4: '4242' } });
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', paymentState: 'good', openInvoice: null });
  expect(await listInvoices(ctx)).toMatchObject([{ status: 'paid', totalCents: 29_700, billingReason: 'subscription_create' }]);
  await expect(startCheckout(ctx, { plan: 'pro', currency: 'BRL' })).rejects.toMatchObject({ reason: 'already_subscribed' });
});

test('two clicks open one page; a stranger sees nothing of it', async () => {
  const { ctx } = await shop.customer({ card: null });
  const [a, b] = await Promise.all([1, 2].map(() => startCheckout(ctx, { plan: 'pro', currency: 'BRL' })));
  expect(a).toEqual(b);
  const other = await shop.customer();
  await expect(getCheckout(other.ctx, { sessionId: sessionIdOf(a!.url) })).rejects.toMatchObject({ reason: 'checkout_not_found' });
  for (const verb of [
    () => startCheckout(anonymousContext(), { plan: 'pro', currency: 'BRL' }),
    () => getCheckout(anonymousContext(), { sessionId: 'cs_test_1' }),
    () => openPortal(anonymousContext(), {}),
    () => ensureCustomer(anonymousContext()),
    () => sendMeterBatches(ctx),
    () => sendMeterBatches(ctx, { clientId: other.ctx.account.id }),
    () => handleStripeEvent(ctx, { eventId: 'evt_1' }),
    () => backfillStripeEvents(ctx),
    () => listWaitingStripeEvents(ctx),
    () => reconcileShare(ctx),
    () => reconcileMeters(ctx, { clientId: ctx.account.id }),
    () => syncCatalogue(ctx),
  ])
    await expect(verb()).rejects.toMatchObject({ code: 'forbidden' });
});

test('who pays in two tabs has bought once: the second is ended and its money goes back', async () => {
  const { ctx, customerId, hear } = await shop.customer({ card: null });
  const first = await startCheckout(ctx, { plan: 'basic', currency: 'BRL' });
  const second = await startCheckout(ctx, { plan: 'pro', currency: 'BRL' });
  await press(first.url);
  await press(second.url);
  await hear();
  await hear();
  const subscriptions = await listSubscriptions(ctx);
  expect(subscriptions.map(({ plan, status }) => `${plan} ${status}`).sort()).toEqual(['basic active', 'pro canceled']);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic' });
  const invoices = await listInvoices(ctx);
  expect(invoices.map(({ paidCents, refundedCents }) => [paidCents, refundedCents]).sort()).toEqual([
    [29_700, 0],
    [89_700, 89_700],
  ]);
  const charges = await stripe.charges.list({ customer: customerId });
  expect(charges.data.reduce((sum, { amount, amount_refunded }) => sum + amount - amount_refunded, 0)).toBe(29_700);
});

test.each([false, true])(
  'what cannot be refunded is credited once, and the second purchase ends all the same; died in between: %s',
  async (died) => {
    const { ctx, customerId, hear } = await shop.customer({ card: null });
    const first = await startCheckout(ctx, { plan: 'basic', currency: 'BRL' });
    const second = await startCheckout(ctx, { plan: 'pro', currency: 'BRL' });
    await press(first.url);
    const voucher = new URL(await press(second.url, { method: 'boleto' }), shop.url).href;
    await press(voucher, { act: 'paid' });
    const { data: bought } = await stripe.subscriptions.list({ customer: customerId });
    const { data: given } = await stripe.invoicePayments.list({ invoice: String(bought[0]!.latest_invoice) });
    const metadata = { invoice_payment: given[0]!.id };
    if (died) await stripe.customers.createBalanceTransaction(customerId, { amount: -89_700, currency: 'brl', metadata });
    await hear();
    await hear();
    const subscriptions = await listSubscriptions(ctx);
    expect(subscriptions.map(({ plan, status }) => `${plan} ${status}`).sort()).toEqual(['basic active', 'pro canceled']);
    const credits = (await stripe.customers.listBalanceTransactions(customerId)).data;
    expect(credits).toMatchObject([{ type: 'adjustment', amount: -89_700, currency: 'brl', metadata }]);
    expect(await stripe.customers.retrieve(customerId)).toMatchObject({ balance: -89_700 });
  },
);

test('a Pix gives nothing until it is paid', async () => {
  const { ctx, hear } = await shop.customer({ card: null });
  const { url } = await startCheckout(ctx, { plan: 'basic', currency: 'BRL' });
  await press(url, { method: 'pix' });
  const waiting = await getCheckout(ctx, { sessionId: sessionIdOf(url) });
  expect(waiting).toMatchObject({ status: 'waiting' });
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'free' });
});

test('a trial is the agency’s to give', async () => {
  const { ctx } = await shop.customer({ card: null });
  await expect(startCheckout(ctx, { plan: 'pro', currency: 'BRL', trialDays: 14 })).rejects.toMatchObject({ code: 'forbidden' });
  const agency = userContext({ id: newId(), type: 'admin', accountId: ctx.account.id, support: { id: newId(), mode: 'write' } });
  const { url } = await startCheckout(agency, { plan: 'pro', currency: 'BRL', trialDays: 14 });
  await press(url);
  expect(await getCheckout(ctx, { sessionId: sessionIdOf(url) })).toMatchObject({ status: 'paid' });
  const { trialEnd, plan, paymentState } = await getEntitlement(ctx);
  expect([plan, paymentState]).toEqual(['pro', 'good']);
  expect(Math.round((trialEnd!.getTime() / 1000 - nowSeconds()) / DAY)).toBe(14);
});

test('a currency stays what the first purchase made it, and what is not sold is not sold', async () => {
  const { ctx } = await shop.customer();
  await subscribe(ctx, { plan: 'basic', currency: 'USD' });
  await admin.query(`update subscriptions set status = 'canceled' where client_id = $1`, [ctx.account.id]);
  await expect(startCheckout(ctx, { plan: 'pro', currency: 'BRL' })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'wrong_currency',
    details: { currency: 'USD' },
  });
  const { ctx: fresh } = await shop.customer();
  await expect(startCheckout(fresh, { plan: 'enterprise', currency: 'BRL' })).rejects.toMatchObject({ reason: 'plan_not_sold' });
  await expect(startCheckout(fresh, { plan: 'gold' as 'pro', currency: 'BRL' })).rejects.toThrow();
  await expect(startCheckout(fresh, { plan: 'pro', currency: 'BRL', returnTo: '//evil.example' })).rejects.toThrow();
});

test('an account becomes a customer once, also with concurrent requests', async () => {
  const ctx = await makeClient(admin, { email: 'rita@example.com', name: 'Rita Lobo' });
  const all = await Promise.all([1, 2, 3].map(() => ensureCustomer(ctx)));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(all[0]).toMatchObject({ email: 'rita@example.com', name: 'Rita Lobo' });
  expect(await ensureCustomer(ctx)).toMatchObject({ created: false });
  expect((await stripe.customers.list({ email: 'rita@example.com' })).data).toHaveLength(1);
  const { url } = await openPortal(ctx, { flow: 'payment_method', returnTo: '/plan' });
  expect(url).toContain(shop.url);
});

test('a customer that Stripe has forgotten loses the plan, and can become one again', async () => {
  const { ctx, customerId, hear } = await shop.customer();
  await subscribe(ctx, { plan: 'pro', currency: 'BRL' });
  await stripe.customers.del(customerId);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'free', paymentMethod: null });
  const again = await ensureCustomer(ctx);
  expect(again.id).not.toBe(customerId);
  expect(again.created).toBe(true);
});

test('a card that declines at first leaves nothing but an invoice to pay', async () => {
  const { ctx, payOnPage, hear } = await shop.customer({ card: 'pm_card_chargeCustomerFail' });
  const made = await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  expect(made).toMatchObject({ status: 'incomplete', checkoutUrl: expect.stringContaining('/i/') });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'free' });
  const [invoice] = await listInvoices(ctx);
  const { url } = await payInvoice(ctx, { invoiceId: invoice!.id });
  await payOnPage(url);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic' });
  await expect(payInvoice(ctx, { invoiceId: invoice!.id })).rejects.toMatchObject({ reason: 'nothing_to_pay' });
  const { ctx: other } = await shop.customer();
  await expect(payInvoice(other, { invoiceId: invoice!.id })).rejects.toMatchObject({ code: 'not_found' });
});

test('an invoice that was given up can still be paid', async () => {
  const buyer = await lateBuyer();
  const [owed] = await listInvoices(buyer.ctx);
  await stripe.invoices.markUncollectible(owed!.id);
  await buyer.hear();
  const { url } = await payInvoice(buyer.ctx, { invoiceId: owed!.id });
  await buyer.payOnPage(url);
  await buyer.hear();
  expect(await listInvoices(buyer.ctx)).toContainEqual(expect.objectContaining({ id: owed!.id, status: 'paid' }));
});

async function lateBuyer(): Promise<Buyer> {
  const buyer = await shop.customer({ at: nowSeconds() - 40 * DAY });
  const { id } = await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await buyer.payWith('pm_card_chargeCustomerFail');
  const customer = await stripe.customers.retrieve(buyer.customerId);
  if (customer.deleted) throw new Error('gone');
  await stripe.subscriptions.update(id!, { default_payment_method: String(customer.invoice_settings.default_payment_method) });
  await buyer.to(nowSeconds());
  await buyer.hear();
  return buyer;
}

test('an account is past due from the first failed attempt until it pays, and each change is notified once', async () => {
  const buyer = await lateBuyer();
  const { ctx } = buyer;
  const late = await getEntitlement(ctx);
  expect(late).toMatchObject({ plan: 'basic', paymentState: 'read_only', openInvoice: { dueCents: 29_700 } });
  const [owed] = await listInvoices(ctx);
  expect(late.lateSince).toEqual(owed!.finalizedAt);
  expect(owed!.attempts).toBeGreaterThan(1);
  await buyer.hear();
  expect((await getEntitlement(ctx)).lateSince).toEqual(late.lateSince);
  await buyer.payOnPage(owed!.hostedUrl!);
  await buyer.hear();
  expect(await getEntitlement(ctx)).toMatchObject({ paymentState: 'good', lateSince: null, openInvoice: null });
  const said = heard.filter(({ data }) => data.clientId === ctx.account.id).map(({ name, id }) => `${name} ${id}`);
  const failures = said.filter((one) => one.startsWith('billing/payment.failed'));
  const paid = said.filter((one) => one.includes(`invoice.paid billing/invoice.paid/${owed!.id}`));
  expect([new Set(failures).size, new Set(paid).size]).toEqual([1, 1]);
});

test('money that goes back, and a bank that asks for it, stand at the invoice', async () => {
  const [refunded, disputed] = [await shop.customer(), await shop.customer({ card: 'pm_card_createDispute' })];
  for (const { ctx } of [refunded, disputed]) await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  const [charge] = (await stripe.charges.list({ customer: refunded.customerId })).data;
  await stripe.refunds.create({ charge: charge!.id, amount: 10_000 });
  const told = await stripe.events.list({ limit: 100, types: ['charge.dispute.created', 'charge.refunded'] });
  for (const event of told.data) await shop.deliver(event);
  expect((await listInvoices(refunded.ctx))[0]).toMatchObject({ status: 'paid', refundedCents: 10_000, isDisputed: false });
  expect((await listInvoices(disputed.ctx))[0]).toMatchObject({ status: 'paid', refundedCents: 0, isDisputed: true });
});

test('an event of an unknown customer is stored, shown with its reason, and not retried', async () => {
  const stranger = await stripe.customers.create({ email: 'x@example.com' });
  await stripe.paymentMethods.attach('pm_card_visa', { customer: stranger.id });
  const prices = await stripe.prices.list({ lookup_keys: ['basic_brl'] });
  const method = (await stripe.paymentMethods.list({ customer: stranger.id })).data[0]!;
  await stripe.subscriptions.create({ customer: stranger.id, items: [{ price: prices.data[0]!.id }], default_payment_method: method.id });
  const events = (await stripe.events.list({ limit: 100 })).data.filter(
    ({ data }) => (data.object as { customer?: string }).customer === stranger.id,
  );
  expect(events.length).toBeGreaterThan(2);
  for (const event of events) await shop.deliver(event);
  const { rows } = await admin.query(
    `select distinct error, handled_at is not null as handled from stripe_events where stripe_customer_id = $1 and type not like 'c%.succeeded'
     and type not like 'payment_intent%' and type not like 'invoice_payment%'`,
    [stranger.id],
  );
  expect(rows).toEqual([{ error: 'unknown_customer', handled: true }]);
});

test('a customer that we made and did not live to write down is known by its own word', async () => {
  const { ctx, customerId, hear } = await shop.customer();
  await subscribe(ctx, { plan: 'pro', currency: 'BRL' });
  for (const table of ['subscriptions', 'invoices', 'customers'])
    await admin.query(`delete from ${table} where client_id = $1`, [ctx.account.id]);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro' });
  expect(await ensureCustomer(ctx)).toMatchObject({ id: customerId, created: false });
});

test('events that never came are read from Stripe’s list, and those that wait are asked for again', async () => {
  const { ctx, customerId } = await shop.customer();
  await subscribe(ctx, { plan: 'pro', currency: 'BRL' });
  await admin.query('delete from stripe_events where stripe_customer_id = $1', [customerId]);
  const { kept } = await backfillStripeEvents(jobContext('test'));
  expect(kept).toBeGreaterThan(3);
  expect(await backfillStripeEvents(jobContext('test'))).toEqual({ kept: 0 });
  await admin.query(`update stripe_events set received_at = now() - interval '2 minutes' where handled_at is null`);
  const waiting = (await listWaitingStripeEvents(jobContext('test'))).filter((one) => one.customerId === customerId);
  expect(waiting.length).toBeGreaterThan(3);
  for (const { eventId } of waiting) await handleStripeEvent(jobContext('test'), { eventId });
  expect((await listWaitingStripeEvents(jobContext('test'))).filter((one) => one.customerId === customerId)).toEqual([]);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro' });
});

test('an event that an outage of an hour failed twelve times is tried within half an hour of the last try', async () => {
  const id = 'evt_tried_often';
  await admin.query(
    `insert into stripe_events (id, type, payload, created_at, received_at, attempts, tried_at)
     values ($1, 'invoice.paid', '{}', now(), now() - interval '70 minutes', 12, now() - interval '10 minutes')`,
    [id],
  );
  const waits = async (minutes: number) =>
    (await listWaitingStripeEvents({ ...jobContext('test'), now: new Date(Date.now() + minutes * 60_000) })).some(
      (one) => one.eventId === id,
    );
  expect([await waits(0), await waits(21), await waits(6 * 24 * 60), await waits(8 * 24 * 60)]).toEqual([false, true, true, false]);
});

test('a price that changed is made anew for who buys next; who pays already goes on as before', async () => {
  const { ctx } = await shop.customer();
  await subscribe(ctx, { plan: 'basic', currency: 'USD' });
  await admin.query(`update plans set price_usd_cents = 3900 where key = 'basic'`);
  await admin.query(`update meters set price_usd_cents = 0.0025 where key = 'ai_token'`);
  const report = await syncCatalogue(jobContext('test'));
  const tokens = ['pt', 'en', 'es'].flatMap((language) => ['basic', 'pro'].map((plan) => `price ${plan}_ai_token_usd_${language}`));
  expect(report.made.sort()).toEqual([...tokens, 'price basic_usd'].sort());
  expect((await syncCatalogue(jobContext('test'))).made).toEqual([]);
  const next = await shop.customer();
  await subscribe(next.ctx, { plan: 'basic', currency: 'USD' });
  expect((await listInvoices(next.ctx))[0]).toMatchObject({ totalCents: 3900 });
  expect((await listInvoices(ctx))[0]).toMatchObject({ totalCents: 2900 });
  const [price] = (await stripe.prices.list({ lookup_keys: ['basic_ai_token_usd_pt'], expand: ['data.tiers'] })).data;
  expect(price!.tiers!.map(({ up_to, unit_amount_decimal }) => [up_to, Number(String(unit_amount_decimal))])).toEqual([
    [2_000_000, 0],
    [null, 0.0025],
  ]);
});
