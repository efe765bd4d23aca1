import { expect, test } from 'vitest';
import { DAY, isHosted, openWorld, START } from './stripe-world.ts';

const world = openWorld();
const MONTH_LATER = Math.floor(Date.UTC(2027, 1, 15, 12) / 1000);

test('a subscription with a working card is active and its first invoice paid', async () => {
  const { plan } = await world.shop();
  const { customer } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: plan.id }],
    expand: ['latest_invoice'],
  });
  expect(subscription.status).toBe('active');
  expect(subscription.items.data[0]).toMatchObject({ quantity: 1, current_period_start: START, current_period_end: MONTH_LATER });
  expect(subscription.latest_invoice).toMatchObject({
    status: 'paid',
    total: 29_700,
    amount_paid: 29_700,
    currency: 'brl',
    billing_reason: 'subscription_create',
  });
});

test('a card that declines leaves it incomplete, or refuses the request on demand', async () => {
  const { plan } = await world.shop();
  const { customer } = await world.customer('pm_card_chargeCustomerFail');
  const items = [{ price: plan.id }];
  expect((await world.stripe.subscriptions.create({ customer: customer.id, items })).status).toBe('incomplete');
  const refused = world.stripe.subscriptions.create({ customer: customer.id, items, payment_behavior: 'error_if_incomplete' });
  await expect(refused).rejects.toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'card_declined' });
  const all = await world.stripe.subscriptions.list({ customer: customer.id, status: 'all' });
  expect(all.data).toHaveLength(1);
});

test('a month later it renews: draft, an hour, finalized and paid', async () => {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  await world.advance(clock.id, MONTH_LATER + 60);
  const [draft] = (await world.stripe.invoices.list({ customer: customer.id, limit: 1 })).data;
  expect(draft).toMatchObject({ status: 'draft', billing_reason: 'subscription_cycle', number: null });
  await world.advance(clock.id, MONTH_LATER + 2 * 3600);
  const invoice = await world.stripe.invoices.retrieve(draft!.id!);
  expect(invoice).toMatchObject({ status: 'paid', total: 29_700 });
  expect(invoice.number).toMatch(/-0002$/);
  const after = await world.stripe.subscriptions.retrieve(subscription.id);
  expect(after.items.data[0]!.current_period_start).toBe(MONTH_LATER);
});

test('periods keep the day they began on, where the month has it', async () => {
  const { plan } = await world.shop();
  const clock = await world.stripe.testHelpers.testClocks.create({ frozen_time: Math.floor(Date.UTC(2027, 0, 31, 9) / 1000) });
  const customer = await world.stripe.customers.create({ test_clock: clock.id });
  await world.payWith(customer.id, 'pm_card_visa');
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  const ends = [subscription.items.data[0]!.current_period_end];
  for (const month of [2, 3]) {
    await world.advance(clock.id, ends.at(-1)! + 2 * 3600);
    ends.push((await world.stripe.subscriptions.retrieve(subscription.id)).items.data[0]!.current_period_end);
    expect(month).toBeGreaterThan(1);
  }
  expect(ends.map((end) => new Date(end * 1000).toISOString().slice(0, 10))).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
});

test('metered use is billed in arrears by its tiers, and what comes from another period is not', async () => {
  const { plan, metered, meter } = await world.shop();
  const { customer, clock } = await world.customer();
  const send = (value: number, timestamp: number) =>
    world.stripe.billing.meterEvents.create({
      event_name: meter.event_name,
      payload: { stripe_customer_id: customer.id, value: String(value) },
      timestamp,
      identifier: `${customer.id} ${value}`,
    });
  await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }, { price: metered.id }] });
  await send(90, START);
  await world.advance(clock.id, START + 20 * DAY);
  await send(35, START + 20 * DAY - 60);
  await world.advance(clock.id, MONTH_LATER + 2 * 3600);
  const [invoice] = (await world.stripe.invoices.list({ customer: customer.id, limit: 1 })).data;
  expect(invoice!.lines.data.map(({ amount, quantity }) => [amount, quantity])).toEqual([
    [29_700, 1],
    [0, 100],
    [250, 25],
  ]);
  if (!isHosted) expect(invoice!.lines.data.at(-1)!.description).toBe('25 × Pages (Tier 2 at R$0.10 / month)');
});

test('an upgrade credits what is left of the old plan and charges what is left of the new one', async () => {
  const { plan, bigger } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  const half = START + (MONTH_LATER - START) / 2;
  await world.advance(clock.id, half);
  const change = { items: [{ id: subscription.items.data[0]!.id, price: bigger.id }], proration_behavior: 'always_invoice' as const };
  const preview = await world.stripe.invoices.createPreview({
    subscription: subscription.id,
    subscription_details: { ...change, proration_date: half },
  });
  expect(preview.lines.data.map(({ amount }) => amount)).toEqual([-14_850, 44_850]);
  const after = await world.stripe.subscriptions.update(subscription.id, { ...change, proration_date: half, expand: ['latest_invoice'] });
  expect(after.latest_invoice).toMatchObject({ status: 'paid', total: preview.total, billing_reason: 'subscription_update' });
  expect(after.items.data[0]!.price.id).toBe(bigger.id);
});

test('a downgrade leaves a credit for the next invoice', async () => {
  const { plan, bigger } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: bigger.id }] });
  const half = START + (MONTH_LATER - START) / 2;
  await world.advance(clock.id, half);
  await world.stripe.subscriptions.update(subscription.id, { items: [{ id: subscription.items.data[0]!.id, price: plan.id }] });
  const preview = await world.stripe.invoices.createPreview({ subscription: subscription.id });
  expect(preview.total).toBe(29_700 - 44_850 + 14_850);
  await world.advance(clock.id, MONTH_LATER + 2 * 3600);
  const [invoice] = (await world.stripe.invoices.list({ customer: customer.id, limit: 1 })).data;
  expect(invoice!.total).toBe(preview.total);
});

test('a trial costs nothing, then the plan begins', async () => {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: plan.id }],
    trial_period_days: 7,
    expand: ['latest_invoice'],
  });
  expect([subscription.status, (subscription.latest_invoice as { total: number }).total]).toEqual(['trialing', 0]);
  await world.advance(clock.id, START + 7 * DAY + 2 * 3600);
  expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
  const [invoice] = (await world.stripe.invoices.list({ customer: customer.id, limit: 1 })).data;
  expect(invoice).toMatchObject({ status: 'paid', total: 29_700 });
});

test('cancelled at the end of the period it lives until then, and may change its mind', async () => {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  const ends = await world.stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  expect([ends.status, ends.cancel_at]).toEqual(['active', MONTH_LATER]);
  expect((await world.stripe.subscriptions.update(subscription.id, { cancel_at_period_end: false })).cancel_at).toBeNull();
  await world.stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  await world.advance(clock.id, MONTH_LATER + 60);
  expect(await world.stripe.subscriptions.retrieve(subscription.id)).toMatchObject({ status: 'canceled', ended_at: MONTH_LATER });
});

test('cancelled at once it is over, and a second time is an error', async () => {
  const { plan } = await world.shop();
  const { customer } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  expect((await world.stripe.subscriptions.cancel(subscription.id)).status).toBe('canceled');
  await expect(world.stripe.subscriptions.cancel(subscription.id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
});

test('a renewal that fails is tried again after three days, and paying it lifts past_due', async () => {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer();
  const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
  await world.payWith(customer.id, 'pm_card_chargeCustomerFail');
  await world.advance(clock.id, MONTH_LATER + 2 * 3600);
  expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('past_due');
  const [invoice] = (await world.stripe.invoices.list({ customer: customer.id, limit: 1 })).data;
  expect(invoice).toMatchObject({ status: 'open', attempt_count: 1, next_payment_attempt: MONTH_LATER + 3600 + 3 * DAY });
  await world.payWith(customer.id, 'pm_card_visa');
  await world.stripe.invoices.pay(invoice!.id!);
  expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
});

test('coupons: once, for some months, for ever', async () => {
  const { plan } = await world.shop();
  const { customer, clock } = await world.customer();
  const once = await world.stripe.coupons.create({ percent_off: 50, duration: 'once' });
  const forever = await world.stripe.coupons.create({ amount_off: 1_000, currency: 'brl', duration: 'forever' });
  await world.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: plan.id }],
    discounts: [{ coupon: once.id }, { coupon: forever.id }],
  });
  await world.advance(clock.id, MONTH_LATER + 2 * 3600);
  const totals = (await world.stripe.invoices.list({ customer: customer.id })).data.map(({ total }) => total);
  expect(totals).toEqual([28_700, 13_850]);
});

test('what is wrong is refused with the parameter named', async () => {
  const { plan, metered } = await world.shop();
  const { customer } = await world.customer();
  const create = (more: object) => world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }], ...more });
  await expect(create({ customer: 'cus_nobody' })).rejects.toMatchObject({ code: 'resource_missing', param: 'customer' });
  await expect(create({ items: [{ price: 'price_none' }] })).rejects.toMatchObject({ code: 'resource_missing' });
  await expect(create({ items: [{ price: metered.id, quantity: 2 }] })).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  await expect(create({ colour: 'red' })).rejects.toMatchObject({ code: 'parameter_unknown', param: 'colour' });
  const dollars = await world.stripe.prices.create({
    product: plan.product as string,
    currency: 'usd',
    unit_amount: 2_900,
    recurring: { interval: 'month' },
  });
  await expect(create({ items: [{ price: plan.id }, { price: dollars.id }] })).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
});
