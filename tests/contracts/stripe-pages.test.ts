import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DAY, isHosted, openWorld, START } from './stripe-world.ts';

// Pages and webhooks need to be clicked and received: here alone.
const local = describe.skipIf(isHosted);
const world = openWorld();

const post = (url: string, form: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
const CARD = { number: '4242 4242 4242 4242', exp: '12 / 34', cvc: '123' };

async function checkout(more: object = {}) {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer(null);
  const session = await world.stripe.checkout.sessions.create({
    mode: 'subscription',
    customer: customer.id,
    line_items: [{ price: plan.id, quantity: 1 }],
    success_url: 'http://localhost:3000/plan?done={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/plan',
    ...more,
  });
  return { session, customer, clock };
}

local('checkout', () => {
  test('shows what is bought, takes a card and leads back', async () => {
    const { session, customer } = await checkout();
    const page = await (await fetch(session.url!)).text();
    expect(page).toContain('Basic');
    expect(page).toContain('R$297.00');
    const paid = await post(session.url!, CARD);
    expect([paid.status, paid.headers.get('location')]).toEqual([303, `http://localhost:3000/plan?done=${session.id}`]);
    expect(await world.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ status: 'complete', payment_status: 'paid' });
    const [subscription] = (await world.stripe.subscriptions.list({ customer: customer.id })).data;
    expect(subscription).toMatchObject({ status: 'active' });
  });

  test('a declined card stays on the page and nothing is made', async () => {
    const { session, customer } = await checkout();
    expect(await (await post(session.url!, { ...CARD, number: '4000000000000002' })).text()).toContain('Your card was declined.');
    expect(await (await post(session.url!, { ...CARD, number: '1234' })).text()).toContain('Your card number is incorrect.');
    expect((await world.stripe.subscriptions.list({ customer: customer.id, status: 'all' })).data).toHaveLength(0);
  });

  test('3-D Secure is asked for, and may fail', async () => {
    const { session } = await checkout();
    const secure = { ...CARD, number: '4000002500003155' };
    expect(await (await post(session.url!, secure)).text()).toContain('Complete authentication');
    expect(await (await post(session.url!, { ...secure, authenticated: 'no' })).text()).toContain('unable to authenticate');
    expect((await post(session.url!, { ...secure, authenticated: 'yes' })).status).toBe(303);
  });

  test('a second press does not buy twice', async () => {
    const { session, customer } = await checkout();
    const [one, two] = await Promise.all([post(session.url!, CARD), post(session.url!, CARD)]);
    expect([one.status, two.status].sort()).toEqual([303, 410]);
    expect((await world.stripe.subscriptions.list({ customer: customer.id })).data).toHaveLength(1);
  });

  test('a promotion code takes its share off', async () => {
    const coupon = await world.stripe.coupons.create({ percent_off: 50, duration: 'once' });
    const { code } = await world.stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      code: `META${Date.now()}`,
    });
    const { session } = await checkout({ allow_promotion_codes: true });
    expect(await (await post(session.url!, { ...CARD, promotion_code: 'NADA' })).text()).toContain('This code is invalid.');
    await post(session.url!, { ...CARD, promotion_code: code.toLowerCase() });
    expect((await world.stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(14_850);
  });

  test('a trial is free and remembers the card', async () => {
    const { session, customer } = await checkout({ subscription_data: { trial_period_days: 14, metadata: { account: 'a1' } } });
    await post(session.url!, CARD);
    const [subscription] = (await world.stripe.subscriptions.list({ customer: customer.id })).data;
    expect(subscription).toMatchObject({ status: 'trialing', metadata: { account: 'a1' }, trial_end: START + 14 * DAY });
  });

  test('an expired session is gone', async () => {
    const { session } = await checkout();
    await world.stripe.checkout.sessions.expire(session.id);
    expect((await fetch(session.url!)).status).toBe(410);
  });
});

local('the portal', () => {
  test('cancels, keeps, saves a card, shows invoices', async () => {
    const { session, customer } = await checkout();
    await post(session.url!, CARD);
    const portal = await world.stripe.billingPortal.sessions.create({ customer: customer.id, return_url: 'http://localhost:3000/plan' });
    const page = await (await fetch(portal.url)).text();
    expect(page).toContain('4242');
    const [subscription] = (await world.stripe.subscriptions.list({ customer: customer.id })).data;
    await post(portal.url, { act: 'cancel', subscription: subscription!.id });
    expect((await world.stripe.subscriptions.retrieve(subscription!.id)).cancel_at_period_end).toBe(true);
    await post(portal.url, { act: 'resume', subscription: subscription!.id });
    expect((await world.stripe.subscriptions.retrieve(subscription!.id)).cancel_at_period_end).toBe(false);
    expect(await (await post(portal.url, { ...CARD, act: 'card', number: '4000000000000002' })).text()).toContain('declined');
    await post(portal.url, { ...CARD, act: 'card', number: '5555555555554444' });
    expect(await (await fetch(portal.url)).text()).toContain('mastercard');
  });

  test("nobody cancels another one's plan", async () => {
    const mine = await checkout();
    await post(mine.session.url!, CARD);
    const [subscription] = (await world.stripe.subscriptions.list({ customer: mine.customer.id })).data;
    const stranger = await world.stripe.customers.create({});
    const portal = await world.stripe.billingPortal.sessions.create({ customer: stranger.id });
    await post(portal.url, { act: 'cancel', subscription: subscription!.id });
    expect((await world.stripe.subscriptions.retrieve(subscription!.id)).cancel_at_period_end).toBe(false);
  });

  test('an invoice has a page and a PDF', async () => {
    const { session, customer } = await checkout();
    await post(session.url!, CARD);
    const [invoice] = (await world.stripe.invoices.list({ customer: customer.id })).data;
    expect(await (await fetch(invoice!.hosted_invoice_url!)).text()).toContain(invoice!.number);
    const pdf = Buffer.from(await (await fetch(invoice!.invoice_pdf!)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

local('webhooks', () => {
  const received: { body: string; signature: string }[] = [];
  let answer = 200;
  const sink = createServer((message: IncomingMessage, response) => {
    let body = '';
    message.on('data', (chunk) => {
      body += chunk;
    });
    message.on('end', () => {
      received.push({ body, signature: String(message.headers['stripe-signature']) });
      response.writeHead(answer).end();
    });
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/webhooks/stripe`;
  });
  afterAll(() => new Promise((resolve) => sink.close(resolve)));

  test('arrive signed, so that the SDK trusts them and refuses a changed one', async () => {
    const endpoint = await world.stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    const customer = await world.stripe.customers.create({ name: 'Ana' });
    await vi.waitFor(() => expect(received.length).toBe(1), { timeout: 5000 });
    const [{ body, signature }] = received as [{ body: string; signature: string }];
    const event = Stripe.webhooks.constructEvent(body, signature, endpoint.secret!);
    expect(event).toMatchObject({ type: 'customer.created', data: { object: { id: customer.id } } });
    expect(() => Stripe.webhooks.constructEvent(body.replace('Ana', 'Bia'), signature, endpoint.secret!)).toThrow('signature');
    await world.stripe.webhookEndpoints.del(endpoint.id);
  });

  test('come again until somebody takes them', async () => {
    received.length = 0;
    answer = 500;
    const endpoint = await world.stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    await world.stripe.customers.create({});
    await vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(2), { timeout: 5000 });
    answer = 200;
    await vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(3), { timeout: 5000 });
    const ids = received.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
    await world.stripe.webhookEndpoints.del(endpoint.id);
  });

  test('are sent for each change of a subscription, and the list of events has all of them', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.payWith(customer.id, 'pm_card_chargeCustomerFail');
    await world.advance(clock.id, START + 32 * DAY);
    await world.stripe.subscriptions.cancel(subscription.id);
    const events = await world.stripe.events.list({
      limit: 100,
      types: [
        'customer.subscription.created',
        'customer.subscription.updated',
        'customer.subscription.deleted',
        'invoice.paid',
        'invoice.finalized',
        'invoice.payment_failed',
      ],
    });
    const mine = events.data.filter(({ data: { object } }) => (object as { customer?: string }).customer === customer.id);
    expect(mine.map(({ type }) => type).reverse()).toEqual([
      'invoice.finalized',
      'invoice.paid',
      'customer.subscription.created',
      'customer.subscription.updated',
      'invoice.finalized',
      'invoice.payment_failed',
      'customer.subscription.updated',
      'customer.subscription.deleted',
    ]);
  });
});
