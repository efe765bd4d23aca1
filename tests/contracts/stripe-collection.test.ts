import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { DAY, isHosted, openWorld, START } from './stripe-world.ts';

const world = openWorld();
const local = describe.skipIf(isHosted);
const MONTH_LATER = Math.floor(Date.UTC(2027, 1, 15, 12) / 1000);
const TRIED = MONTH_LATER + 3600;

async function failing() {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  await world.payWith(customer.id, 'pm_card_chargeCustomerFail');
  return { plan, customer, clock, subscription };
}
const statusOf = async (id: string) => (await world.stripe.subscriptions.retrieve(id)).status;

/** A setting of the account, which Stripe keeps in its Dashboard. */
const settings = (after_retries: string) =>
  fetch(`${world.url}/_stripe/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ after_retries }),
  });

describe('the hour of a draft', () => {
  test('use that is reported late within it is on the invoice, and what comes after is not', async () => {
    const { plan, metered, meter } = await world.shop();
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }, { price: metered.id }] });
    await world.advance(clock.id, MONTH_LATER + 60);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'draft', total: 29_700 });
    await world.use(meter, customer.id, 130, MONTH_LATER - 600);
    await world.use(meter, customer.id, 50, MONTH_LATER + 30);
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', total: 30_000 });
    await world.use(meter, customer.id, 1_000, MONTH_LATER - 600);
    expect((await world.latest(customer.id)).total).toBe(30_000);
  });

  test('its events come in order: created, finalized, paid', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    const types = ['invoice.created', 'invoice.finalized', 'invoice.paid', 'customer.subscription.updated'];
    expect((await world.told(customer.id, types)).slice(3)).toEqual([
      'invoice.created',
      'customer.subscription.updated',
      'invoice.finalized',
      'invoice.paid',
    ]);
  });

  test('a draft can be finalized by hand, once', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.advance(clock.id, MONTH_LATER + 60);
    const draft = await world.latest(customer.id);
    expect((await world.stripe.invoices.finalizeInvoice(draft.id)).status).toBe('open');
    await expect(world.stripe.invoices.finalizeInvoice(draft.id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  });
});

describe('retries', () => {
  test('come three, five and seven days after the try before', async () => {
    const { customer, clock } = await failing();
    const plan: [number, number, number | null][] = [
      [TRIED, 1, TRIED + 3 * DAY],
      [TRIED + 3 * DAY, 2, TRIED + 8 * DAY],
      [TRIED + 8 * DAY, 3, TRIED + 15 * DAY],
      [TRIED + 15 * DAY, 4, null],
    ];
    for (const [at, attempt_count, next_payment_attempt] of plan) {
      await world.advance(clock.id, at + 60);
      expect(await world.latest(customer.id)).toMatchObject({ status: 'open', attempt_count, next_payment_attempt });
    }
  });

  test('stop when the customer pays in between', async () => {
    const { customer, clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 60);
    await world.payWith(customer.id, 'pm_card_visa');
    await world.advance(clock.id, TRIED + 3 * DAY + 60);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', attempt_count: 2 });
    expect(await statusOf(subscription.id)).toBe('active');
  });

  test('paying with a card that declines is an error, and counts as a try', async () => {
    const { customer, clock } = await failing();
    await world.advance(clock.id, TRIED + 60);
    const { id } = await world.latest(customer.id);
    await expect(world.stripe.invoices.pay(id)).rejects.toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'card_declined' });
    expect((await world.stripe.invoices.retrieve(id)).attempt_count).toBe(2);
  });

  test('an invoice is paid once', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    const { id } = await world.latest(customer.id);
    await expect(world.stripe.invoices.pay(id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  });

  test('money that came another way lifts it too', async () => {
    const { customer, clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 60);
    expect(await statusOf(subscription.id)).toBe('past_due');
    const { id } = await world.latest(customer.id);
    expect((await world.stripe.invoices.pay(id, { paid_out_of_band: true })).status).toBe('paid');
    expect(await statusOf(subscription.id)).toBe('active');
  });

  test('a void invoice is owed no more, and cannot be paid', async () => {
    const { customer, clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 60);
    const { id } = await world.latest(customer.id);
    expect(await world.stripe.invoices.voidInvoice(id)).toMatchObject({ status: 'void', amount_remaining: 0 });
    expect(await statusOf(subscription.id)).toBe('active');
    await expect(world.stripe.invoices.pay(id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  });

  test('what is given up as uncollectible can still be told apart, is not tried again by itself, and can be paid', async () => {
    const { customer, clock } = await failing();
    await world.advance(clock.id, TRIED + 60);
    const { id } = await world.latest(customer.id);
    expect((await world.stripe.invoices.markUncollectible(id)).status).toBe('uncollectible');
    await expect(world.stripe.invoices.pay(id)).rejects.toMatchObject({ type: 'StripeCardError' });
    await world.advance(clock.id, TRIED + 4 * DAY);
    expect(await world.stripe.invoices.retrieve(id)).toMatchObject({ status: 'uncollectible', next_payment_attempt: null });
    await world.payWith(customer.id, 'pm_card_visa');
    expect((await world.stripe.invoices.pay(id)).status).toBe('paid');
  });

  test('a card that wants its owner fails a renewal and says so', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.payWith(customer.id, 'pm_card_authenticationRequired');
    await world.advance(clock.id, TRIED + 60);
    const types = ['invoice.payment_action_required', 'invoice.payment_failed'];
    expect((await world.told(customer.id, types)).sort()).toEqual(types);
  });
});

local('after the last try', () => {
  test('the subscription stays past due and the invoice open: the account decides what that means', async () => {
    const { customer, clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 16 * DAY);
    expect(await statusOf(subscription.id)).toBe('past_due');
    expect(await world.latest(customer.id)).toMatchObject({ status: 'open', next_payment_attempt: null });
  });

  test('a month later there are two open invoices, and both must be paid to lift it', async () => {
    const { customer, clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 32 * DAY);
    const open = (await world.stripe.invoices.list({ customer: customer.id, status: 'open' })).data;
    expect(open).toHaveLength(2);
    await world.payWith(customer.id, 'pm_card_visa');
    await world.stripe.invoices.pay(open[0]!.id!);
    expect(await statusOf(subscription.id)).toBe('past_due');
    await world.stripe.invoices.pay(open[1]!.id!);
    expect(await statusOf(subscription.id)).toBe('active');
  });

  test('it is cancelled, where the account says so', async () => {
    await settings('cancel');
    const { clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 16 * DAY);
    await settings('past_due');
    expect(await world.stripe.subscriptions.retrieve(subscription.id)).toMatchObject({
      status: 'canceled',
      cancellation_details: { reason: 'payment_failed' },
    });
  });

  test('it is unpaid, where the account says so, and its next invoices stay drafts', async () => {
    await settings('unpaid');
    const { customer, clock, subscription } = await failing();
    await world.advance(clock.id, TRIED + 32 * DAY);
    await settings('past_due');
    expect(await statusOf(subscription.id)).toBe('unpaid');
    expect(await world.latest(customer.id)).toMatchObject({ status: 'draft', auto_advance: false });
  });
});

describe('endings', () => {
  test('use of the last month is invoiced when the subscription ends by itself, late use included', async () => {
    const { plan, metered, meter } = await world.shop();
    const { customer, clock } = await world.customer();
    const { id } = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }, { price: metered.id }] });
    await world.stripe.subscriptions.update(id, { cancel_at_period_end: true });
    await world.advance(clock.id, MONTH_LATER + 60);
    expect(await statusOf(id)).toBe('canceled');
    await world.use(meter, customer.id, 160, MONTH_LATER - 600);
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', total: 600 });
  });

  test('cancelled at once, use and unused time are settled only when asked for', async () => {
    const { plan, metered, meter } = await world.shop();
    const half = START + (MONTH_LATER - START) / 2;
    const cancelled = async (more: Stripe.SubscriptionCancelParams) => {
      const { customer, clock } = await world.customer();
      const { id } = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }, { price: metered.id }] });
      await world.advance(clock.id, half);
      await world.use(meter, customer.id, 200, half - 600);
      await world.stripe.subscriptions.cancel(id, more);
      return world.latest(customer.id);
    };
    expect((await cancelled({})).billing_reason).toBe('subscription_create');
    expect((await cancelled({ invoice_now: true })).total).toBe(1_000);
    expect((await cancelled({ invoice_now: true, prorate: true })).total).toBe(1_000 - 14_850);
  });

  test('a subscription may be set to end on a day', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    const { id } = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.stripe.subscriptions.update(id, { cancel_at: START + 10 * DAY });
    await world.advance(clock.id, START + 10 * DAY + 60);
    expect(await world.stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled', ended_at: START + 10 * DAY });
  });

  test('a first payment that never comes expires after 23 hours, and its invoice is void', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer('pm_card_chargeCustomerFail');
    const { id } = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.advance(clock.id, START + DAY);
    expect(await statusOf(id)).toBe('incomplete_expired');
    expect((await world.latest(customer.id)).status).toBe('void');
  });

  test('use during a trial is free, and a trial can be ended at once', async () => {
    const { plan, metered, meter } = await world.shop();
    const { customer, clock } = await world.customer();
    const { id } = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: plan.id }, { price: metered.id }],
      trial_period_days: 14,
    });
    await world.advance(clock.id, START + 3 * DAY);
    await world.use(meter, customer.id, 900, START + 3 * DAY - 60);
    const after = await world.stripe.subscriptions.update(id, { trial_end: 'now' });
    expect([after.status, after.trial_end]).toEqual(['active', START + 3 * DAY]);
    expect((await world.latest(customer.id)).total).toBe(29_700);
    await world.advance(clock.id, START + 3 * DAY + 32 * DAY);
    expect((await world.latest(customer.id)).total).toBe(29_700);
  });

  test('three days before the end of a trial there is a word of it', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }], trial_period_days: 14 });
    await world.advance(clock.id, START + 11 * DAY + 60);
    expect(await world.told(customer.id, ['customer.subscription.trial_will_end'])).toHaveLength(1);
  });
});

describe('small print', () => {
  test('less than the smallest charge goes to the balance, and the next invoice takes it', async () => {
    const { metered, meter } = await world.shop();
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: metered.id }] });
    await world.advance(clock.id, START + DAY);
    await world.use(meter, customer.id, 103, START + DAY - 60);
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', total: 30, amount_due: 0, ending_balance: 30 });
    await world.use(meter, customer.id, 200, MONTH_LATER + 3600);
    await world.advance(clock.id, MONTH_LATER + 32 * DAY);
    expect(await world.latest(customer.id)).toMatchObject({ total: 1_000, amount_due: 1_030, amount_paid: 1_030 });
  });

  test('a credit that was given is used first', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer();
    await world.stripe.customers.createBalanceTransaction(customer.id, { amount: -10_000, currency: 'brl' });
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    expect(await world.latest(customer.id)).toMatchObject({
      total: 29_700,
      amount_due: 19_700,
      starting_balance: -10_000,
      ending_balance: 0,
    });
  });

  test('a credit is an adjustment of the balance, and one key gives it once', async () => {
    const { customer } = await world.customer();
    const given = { amount: -10_000, currency: 'brl', description: 'Paid twice', metadata: { why: 'duplicate' } };
    const idempotencyKey = `credit/${customer.id}`;
    const give = () => world.stripe.customers.createBalanceTransaction(customer.id, given, { idempotencyKey });
    const [first, again] = [await give(), await give()];
    expect(first).toMatchObject({ ...given, type: 'adjustment', customer: customer.id, ending_balance: -10_000 });
    expect(again.id).toBe(first.id);
    expect((await world.stripe.customers.listBalanceTransactions(customer.id)).data).toMatchObject([given]);
    expect(await world.stripe.customers.retrieve(customer.id)).toMatchObject({ balance: -10_000 });
  });

  test('a subscription of use alone begins without an invoice', async () => {
    const { metered } = await world.shop();
    const { customer } = await world.customer();
    const made = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: metered.id }] });
    expect([made.status, made.latest_invoice]).toEqual(['active', null]);
  });

  test('fractions of use are billed to the cent, rounded once', async () => {
    const { plan } = await world.shop();
    const product = await world.stripe.products.create({ name: 'GB' });
    const name = `gb_${Math.random().toString(36).slice(2)}`;
    const meter = await world.stripe.billing.meters.create({
      display_name: 'GB',
      event_name: name,
      default_aggregation: { formula: 'last' },
    });
    const gb = await world.stripe.prices.create({
      product: product.id,
      currency: 'brl',
      unit_amount_decimal: '33.335' as never,
      recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
    });
    const { customer, clock } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }, { price: gb.id }] });
    await world.advance(clock.id, START + DAY);
    await world.use(meter, customer.id, '9.75', START + DAY - 60);
    await world.use(meter, customer.id, '3', START + DAY - 30);
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect((await world.latest(customer.id)).total).toBe(29_700 + 100);
  });
});

describe('cards that never work', () => {
  test('cannot be saved, and say why', async () => {
    const { customer } = await world.customer(null);
    const attach = (card: string) => world.stripe.paymentMethods.attach(card, { customer: customer.id });
    const error = { type: 'StripeCardError', statusCode: 402 };
    await expect(attach('pm_card_visa_chargeDeclined')).rejects.toMatchObject({ ...error, decline_code: 'generic_decline' });
    await expect(attach('pm_card_visa_chargeDeclinedInsufficientFunds')).rejects.toMatchObject({
      ...error,
      decline_code: 'insufficient_funds',
    });
    await expect(attach('pm_card_chargeDeclinedExpiredCard')).rejects.toMatchObject({ ...error, code: 'expired_card' });
    expect((await world.stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(0);
  });

  test('the payment of an invoice is open while it fails, and paid when it is', async () => {
    const { customer, clock } = await failing();
    await world.advance(clock.id, TRIED + 60);
    const { id } = await world.latest(customer.id);
    const [open] = (await world.stripe.invoicePayments.list({ invoice: id })).data;
    expect(open).toMatchObject({ status: 'open', amount_paid: null, amount_requested: 29_700 });
    const payment = { type: 'payment_intent' as const, payment_intent: open!.payment.payment_intent as string };
    expect((await world.stripe.paymentIntents.retrieve(payment.payment_intent)).last_payment_error).toMatchObject({
      code: 'card_declined',
    });
    await world.payWith(customer.id, 'pm_card_visa');
    await world.stripe.invoices.pay(id);
    const { data } = await world.stripe.invoicePayments.list({ payment });
    expect(data).toMatchObject([{ status: 'paid', amount_paid: 29_700, invoice: id }]);
  });
});
