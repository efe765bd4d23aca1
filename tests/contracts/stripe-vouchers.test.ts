import { describe, expect, test } from 'vitest';
import { DAY, isHosted, openWorld, START } from './stripe-world.ts';

// Somebody has to play the customer's bank: here alone.
const local = describe.skipIf(isHosted);
const world = openWorld();
const MONTH_LATER = Math.floor(Date.UTC(2027, 1, 15, 12) / 1000);
const post = (url: string, form: Record<string, string>) =>
  fetch(new URL(url, world.url), { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

/** @param amount what the bank is told of the months to come by Pix, in cents. */
async function bought(method: 'boleto' | 'pix', { quantity = 1, amount }: { quantity?: number; amount?: number } = {}) {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer(null);
  const session = await world.stripe.checkout.sessions.create({
    mode: 'subscription',
    customer: customer.id,
    line_items: [{ price: plan.id, quantity }],
    success_url: 'http://localhost:3000/plan?done={CHECKOUT_SESSION_ID}',
    allowed_payment_method_types: ['card', 'boleto', 'pix'],
    ...(amount && { payment_method_options: { pix: { mandate_options: { amount, amount_type: 'maximum' as const, currency: 'brl' } } } }),
    locale: 'pt-BR',
  });
  const voucher = (await post(session.url!, { method })).headers.get('location')!;
  const subscription = (await world.stripe.checkout.sessions.retrieve(session.id)).subscription as string;
  return { customer, clock, session, voucher, subscription };
}
const TYPES = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'invoice.paid',
];

local.each(['boleto', 'pix'] as const)('%s', (method) => {
  test('leaves the session complete but unpaid, and the subscription waits', async () => {
    const { session, subscription, voucher, customer } = await bought(method);
    expect(await world.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('incomplete');
    expect(await (await fetch(new URL(voucher, world.url))).text()).toContain(method === 'pix' ? 'Pague com Pix' : 'Pague este boleto');
    const [payment] = (await world.stripe.paymentIntents.list({ customer: customer.id })).data;
    expect(payment).toMatchObject({ status: 'requires_action', amount: 29_700 });
  });

  test('paid later, the subscription begins and both events are sent', async () => {
    const { session, subscription, voucher, customer } = await bought(method);
    await post(voucher, { act: 'paid' });
    await post(voucher, { act: 'paid' });
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('active');
    expect((await world.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
    expect(await world.told(customer.id, TYPES)).toEqual([
      'checkout.session.completed',
      'invoice.paid',
      'checkout.session.async_payment_succeeded',
    ]);
    expect(await (await fetch(new URL(voucher, world.url))).text()).toContain(`done=${session.id}`);
  });

  test('never paid, it runs out and the subscription with it', async () => {
    const { subscription, customer, clock } = await bought(method);
    await world.advance(clock.id, START + (method === 'pix' ? 1 : 3) * DAY - 60);
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('incomplete');
    await world.advance(clock.id, START + 4 * DAY);
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('incomplete_expired');
    expect(await world.told(customer.id, TYPES)).toEqual(['checkout.session.completed', 'checkout.session.async_payment_failed']);
    expect((await world.latest(customer.id)).status).toBe('void');
  });
});

local('money back', () => {
  test('a boleto cannot be refunded; a Pix can', async () => {
    const refund = async (method: 'boleto' | 'pix') => {
      const { customer, voucher } = await bought(method);
      await post(voucher, { act: 'paid' });
      const [payment] = (await world.stripe.paymentIntents.list({ customer: customer.id })).data;
      return world.stripe.refunds.create({ payment_intent: payment!.id });
    };
    expect(await refund('pix')).toMatchObject({ amount: 29_700, status: 'succeeded' });
    await expect(refund('boleto')).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 400,
      message: expect.stringContaining("can't be refunded"),
    });
  });
});

local('the month after', () => {
  test('Pix is debited three days after the bank was notified', async () => {
    const { customer, clock, voucher, subscription } = await bought('pix');
    await post(voucher, { act: 'paid' });
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'open', attempted: true });
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('active');
    await world.advance(clock.id, MONTH_LATER + 4 * DAY);
    expect((await world.latest(customer.id)).status).toBe('paid');
  });

  test.each([
    ['R$ 400, of which nobody told the bank,', {}],
    ['what the bank was told', { amount: 59_399 }],
  ])('a month by Pix above %s is refused by the bank', async (_, told) => {
    const { customer, clock, voucher, subscription } = await bought('pix', { quantity: 2, ...told });
    await post(voucher, { act: 'paid' });
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    const [payment] = (await world.stripe.paymentIntents.list({ customer: customer.id })).data;
    expect(payment).toMatchObject({ amount: 59_400, last_payment_error: { code: 'payment_intent_mandate_invalid' } });
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('past_due');
  });

  test('a month by Pix up to the authorized amount is debited', async () => {
    const { customer, clock, voucher } = await bought('pix', { quantity: 2, amount: 59_400 });
    await post(voucher, { act: 'paid' });
    await world.advance(clock.id, MONTH_LATER + 4 * DAY);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', amount_paid: 59_400 });
  });

  test('a boleto is a new one, and late until somebody pays it', async () => {
    const { customer, clock, voucher, subscription } = await bought('boleto');
    await post(voucher, { act: 'paid' });
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('past_due');
    const [payment] = (await world.stripe.paymentIntents.list({ customer: customer.id })).data;
    await post(payment!.next_action!.boleto_display_details!.hosted_voucher_url!, { act: 'paid' });
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('active');
  });

  test('an unpaid boleto expires with an event, and is not made again', async () => {
    const { customer, clock, voucher, subscription } = await bought('boleto');
    await post(voucher, { act: 'paid' });
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    const told = () => world.told(customer.id, ['invoice.payment_action_required', 'invoice.payment_failed']);
    expect(await told()).toEqual(['invoice.payment_action_required', 'invoice.payment_action_required']);
    await world.advance(clock.id, MONTH_LATER + 9 * DAY);
    const [payment] = (await world.stripe.paymentIntents.list({ customer: customer.id })).data;
    expect(payment).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_payment_attempt_expired' },
    });
    expect(await world.latest(customer.id)).toMatchObject({ status: 'open', attempt_count: 1, next_payment_attempt: null });
    expect((await world.stripe.subscriptions.retrieve(subscription)).status).toBe('past_due');
    expect((await told()).slice(2)).toEqual(['invoice.payment_failed']);
  });
});

test('both are for the real alone', async () => {
  const { plan } = await world.shop();
  const dollars = await world.stripe.prices.create({
    product: plan.product as string,
    currency: 'usd',
    unit_amount: 4_900,
    recurring: { interval: 'month' },
  });
  const { customer } = await world.customer(null);
  const create = world.stripe.checkout.sessions.create({
    mode: 'subscription',
    customer: customer.id,
    line_items: [{ price: dollars.id, quantity: 1 }],
    success_url: 'http://localhost:3000/plan',
    allowed_payment_method_types: ['boleto'],
  });
  await expect(create).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
});
