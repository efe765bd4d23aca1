import { describe, expect, test } from 'vitest';
import { openWorld, START } from './stripe-world.ts';

const world = openWorld();
const invalid = { type: 'StripeInvalidRequestError' };

describe('customers', () => {
  test('are made, read, changed, found by e-mail and deleted', async () => {
    const email = `c-${Date.now()}@example.com`;
    const made = await world.stripe.customers.create({ email, name: 'Ana', metadata: { account: 'a1', old: 'x' } });
    const changed = await world.stripe.customers.update(made.id, { name: 'Ana Lima', metadata: { old: '', plan: 'pro' } });
    expect([changed.name, changed.metadata]).toEqual(['Ana Lima', { account: 'a1', plan: 'pro' }]);
    expect((await world.stripe.customers.list({ email })).data.map(({ id }) => id)).toEqual([made.id]);
    expect(await world.stripe.customers.del(made.id)).toEqual({ id: made.id, object: 'customer', deleted: true });
    expect(await world.stripe.customers.retrieve(made.id)).toMatchObject({ deleted: true });
  });

  test('nobody is found under a wrong id, and the error says so', async () => {
    await expect(world.stripe.customers.retrieve('cus_nobody')).rejects.toMatchObject({
      ...invalid,
      statusCode: 404,
      code: 'resource_missing',
      message: "No such customer: 'cus_nobody'",
    });
  });

  test('a wrong e-mail is refused', async () => {
    await expect(world.stripe.customers.create({ email: 'not an address' })).rejects.toMatchObject({ ...invalid, param: 'email' });
  });

  test('lists page both ways', async () => {
    const email = `p-${Date.now()}@example.com`;
    for (let each = 0; each < 5; each++) await world.stripe.customers.create({ email, name: String(each) });
    const first = await world.stripe.customers.list({ email, limit: 2 });
    expect([first.data.map(({ name }) => name), first.has_more]).toEqual([['4', '3'], true]);
    const second = await world.stripe.customers.list({ email, limit: 2, starting_after: first.data[1]!.id });
    expect(second.data.map(({ name }) => name)).toEqual(['2', '1']);
    const back = await world.stripe.customers.list({ email, limit: 2, ending_before: second.data[0]!.id });
    expect(back.data.map(({ name }) => name)).toEqual(['4', '3']);
    const all = await world.stripe.customers.list({ email, limit: 2 }).autoPagingToArray({ limit: 10 });
    expect(all).toHaveLength(5);
  });

  test('ways to pay attach, become the default and detach', async () => {
    const { id } = await world.stripe.customers.create({});
    const method = await world.stripe.paymentMethods.attach('pm_card_visa', { customer: id });
    expect(method.card).toMatchObject({ brand: 'visa', last4: '4242' });
    const customer = await world.stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } });
    expect(customer.invoice_settings.default_payment_method).toBe(method.id);
    expect((await world.stripe.customers.listPaymentMethods(id, { type: 'card' })).data).toHaveLength(1);
    expect((await world.stripe.paymentMethods.detach(method.id)).customer).toBeNull();
    expect((await world.stripe.customers.listPaymentMethods(id)).data).toHaveLength(0);
  });

  test("another customer's card cannot be the default", async () => {
    const one = await world.stripe.customers.create({});
    const other = await world.stripe.customers.create({});
    const method = await world.stripe.paymentMethods.attach('pm_card_visa', { customer: one.id });
    await expect(
      world.stripe.customers.update(other.id, { invoice_settings: { default_payment_method: method.id } }),
    ).rejects.toMatchObject(invalid);
  });
});

describe('the catalogue', () => {
  test('products and prices', async () => {
    const product = await world.stripe.products.create({ name: 'Basic', metadata: { tier: 'basic' } });
    const price = await world.stripe.prices.create({
      product: product.id,
      currency: 'brl',
      unit_amount: 29_700,
      recurring: { interval: 'month' },
      lookup_key: `basic_${product.id}`,
    });
    expect(price).toMatchObject({
      type: 'recurring',
      unit_amount: 29_700,
      recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed', meter: null },
    });
    const [found] = (await world.stripe.prices.list({ lookup_keys: [`basic_${product.id}`], expand: ['data.product'] })).data;
    expect(found).toMatchObject({ id: price.id, product: { id: product.id, name: 'Basic' } });
    expect((await world.stripe.prices.update(price.id, { active: false })).active).toBe(false);
    expect((await world.stripe.prices.list({ product: product.id, active: true })).data).toHaveLength(0);
  });

  test('a lookup key belongs to one price until it is transferred', async () => {
    const product = await world.stripe.products.create({ name: 'Pro' });
    const make = (more: object) =>
      world.stripe.prices.create({ product: product.id, currency: 'brl', unit_amount: 100, lookup_key: `pro_${product.id}`, ...more });
    const first = await make({});
    await expect(make({})).rejects.toMatchObject({ ...invalid, param: 'lookup_key' });
    await make({ transfer_lookup_key: true });
    expect((await world.stripe.prices.retrieve(first.id)).lookup_key).toBeNull();
  });

  test('a metered price needs a meter: legacy usage records are gone', async () => {
    const product = await world.stripe.products.create({ name: 'Use' });
    const price = {
      product: product.id,
      currency: 'brl',
      unit_amount: 1,
      recurring: { interval: 'month', usage_type: 'metered' },
    } as const;
    await expect(world.stripe.prices.create(price)).rejects.toMatchObject({ ...invalid, param: 'recurring[meter]' });
  });

  test('a price without an amount, in no currency, or of no product is refused', async () => {
    const product = await world.stripe.products.create({ name: 'Bad' });
    await expect(world.stripe.prices.create({ product: product.id, currency: 'brl' })).rejects.toMatchObject({
      ...invalid,
      param: 'unit_amount',
    });
    await expect(world.stripe.prices.create({ product: product.id, currency: 'REAIS', unit_amount: 1 })).rejects.toMatchObject({
      ...invalid,
      param: 'currency',
    });
    await expect(world.stripe.prices.create({ product: 'prod_none', currency: 'brl', unit_amount: 1 })).rejects.toMatchObject({
      ...invalid,
      param: 'product',
    });
  });

  test('a product id is taken once', async () => {
    const id = `prod_${Date.now()}`;
    await world.stripe.products.create({ id, name: 'One' });
    await expect(world.stripe.products.create({ id, name: 'Two' })).rejects.toMatchObject({ code: 'resource_already_exists' });
  });

  test('coupons take off a share or an amount, never both', async () => {
    expect(await world.stripe.coupons.create({ percent_off: 12.5, duration: 'once' })).toMatchObject({
      percent_off: 12.5,
      amount_off: null,
      valid: true,
    });
    await expect(
      world.stripe.coupons.create({ percent_off: 10, amount_off: 100, currency: 'brl', duration: 'once' }),
    ).rejects.toMatchObject(invalid);
    await expect(world.stripe.coupons.create({ amount_off: 100, duration: 'once' })).rejects.toMatchObject({
      ...invalid,
      param: 'currency',
    });
    await expect(world.stripe.coupons.create({ percent_off: 10, duration: 'repeating' })).rejects.toMatchObject({
      ...invalid,
      param: 'duration_in_months',
    });
  });

  test('promotion codes are found whatever their case', async () => {
    const coupon = await world.stripe.coupons.create({ percent_off: 20, duration: 'once' });
    const code = `NATAL${Date.now()}`;
    const made = await world.stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code });
    expect((await world.stripe.promotionCodes.list({ code: code.toLowerCase() })).data.map(({ id }) => id)).toEqual([made.id]);
    await expect(world.stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code })).rejects.toMatchObject(
      invalid,
    );
  });
});

describe('meters', () => {
  const reading = async (value: string, more: object = {}) => {
    const { meter } = await world.shop();
    const { customer } = await world.customer();
    const event = { event_name: meter.event_name, payload: { stripe_customer_id: customer.id, value }, timestamp: START, ...more };
    return { meter, customer, event };
  };

  test('add up by their window', async () => {
    const { meter, customer, event } = await reading('3');
    const hour = START - (START % 3600);
    for (const [index, timestamp] of [hour + 1, hour + 2, hour - 3600].entries())
      await world.stripe.billing.meterEvents.create({ ...event, timestamp, identifier: `${customer.id}-${index}` });
    const total = await world.stripe.billing.meters.listEventSummaries(meter.id, {
      customer: customer.id,
      start_time: hour - 7200,
      end_time: hour + 3600,
    });
    expect(total.data.map(({ aggregated_value: value }) => value)).toEqual([9]);
    const hourly = await world.stripe.billing.meters.listEventSummaries(meter.id, {
      customer: customer.id,
      start_time: hour - 7200,
      end_time: hour + 3600,
      value_grouping_window: 'hour',
    });
    expect(hourly.data.map(({ start_time, aggregated_value }) => [start_time, aggregated_value])).toEqual([
      [hour, 6],
      [hour - 3600, 3],
    ]);
  });

  test('an identifier counts once', async () => {
    const { meter, customer, event } = await reading('5', { identifier: `once-${Date.now()}` });
    await world.stripe.billing.meterEvents.create(event);
    await expect(world.stripe.billing.meterEvents.create(event)).rejects.toMatchObject(invalid);
    const start = START - (START % 60);
    const summary = await world.stripe.billing.meters.listEventSummaries(meter.id, {
      customer: customer.id,
      start_time: start,
      end_time: start + 60,
    });
    expect(summary.data[0]!.aggregated_value).toBe(5);
  });

  test('the second generation of the API takes the same events', async () => {
    const { event } = await reading('2');
    const { timestamp, ...rest } = event;
    const sent = await world.stripe.v2.billing.meterEvents.create({
      ...rest,
      timestamp: new Date(timestamp * 1000).toISOString(),
      identifier: `v2-${Date.now()}`,
    });
    expect(sent).toMatchObject({ object: 'v2.billing.meter_event', event_name: event.event_name });
  });

  test('unknown meters, unknown customers, no number, too old and too early are refused', async () => {
    const { event } = await reading('1');
    const send = (more: object) => world.stripe.billing.meterEvents.create({ ...event, ...more });
    await expect(send({ event_name: 'nothing' })).rejects.toMatchObject(invalid);
    await expect(send({ payload: { stripe_customer_id: 'cus_nobody', value: '1' } })).rejects.toMatchObject({ code: 'resource_missing' });
    await expect(send({ payload: { ...event.payload, value: 'many' } })).rejects.toMatchObject(invalid);
    await expect(send({ timestamp: START - 36 * 86_400 })).rejects.toMatchObject({ param: 'timestamp' });
    await expect(send({ timestamp: START + 600 })).rejects.toMatchObject({ param: 'timestamp' });
  });

  test('a meter that is off takes nothing', async () => {
    const { meter, event } = await reading('1');
    await world.stripe.billing.meters.deactivate(meter.id);
    await expect(world.stripe.billing.meterEvents.create(event)).rejects.toMatchObject(invalid);
  });

  test('two active meters never share an event name', async () => {
    const { meter } = await reading('1');
    const twin = { display_name: 'Twin', event_name: meter.event_name, default_aggregation: { formula: 'count' } } as const;
    await expect(world.stripe.billing.meters.create(twin)).rejects.toMatchObject({ ...invalid, param: 'event_name' });
  });
});

describe('money back', () => {
  test('in part, then the rest, then no more', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    const [charge] = (await world.stripe.charges.list({ customer: customer.id })).data;
    expect((await world.stripe.refunds.create({ charge: charge!.id, amount: 9_700 })).amount).toBe(9_700);
    await expect(world.stripe.refunds.create({ charge: charge!.id, amount: 29_700 })).rejects.toMatchObject({
      ...invalid,
      param: 'amount',
    });
    await world.stripe.refunds.create({ charge: charge!.id });
    expect(await world.stripe.charges.retrieve(charge!.id)).toMatchObject({ refunded: true, amount_refunded: 29_700 });
    await expect(world.stripe.refunds.create({ charge: charge!.id })).rejects.toMatchObject({ code: 'charge_already_refunded' });
  });

  test('a card that is disputed opens a dispute', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer('pm_card_createDispute');
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    const [charge] = (await world.stripe.charges.list({ customer: customer.id })).data;
    expect(charge!.disputed).toBe(true);
  });
});

describe('requests', () => {
  test('the same key gives the same answer, and for another request an error', async () => {
    const idempotencyKey = `key-${Date.now()}`;
    const first = await world.stripe.customers.create({ name: 'Ana' }, { idempotencyKey });
    const again = await world.stripe.customers.create({ name: 'Ana' }, { idempotencyKey });
    expect([again.id, again.lastResponse.headers['idempotent-replayed']]).toEqual([first.id, 'true']);
    await expect(world.stripe.customers.create({ name: 'Bia' }, { idempotencyKey })).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
    });
  });

  test('twenty at once with one key make one thing', async () => {
    const idempotencyKey = `race-${Date.now()}`;
    const made = await Promise.all(Array.from({ length: 20 }, () => world.stripe.customers.create({ name: 'Race' }, { idempotencyKey })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  test('a wrong key is nobody', async () => {
    const { default: Stripe } = await import('stripe');
    const { hostname, port } = new URL(world.url || 'https://api.stripe.com');
    const stranger = new Stripe('sk_test_wrong', world.url ? { host: hostname, port: Number(port), protocol: 'http' } : {});
    await expect(stranger.customers.list()).rejects.toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
  });

  test('what is not covered answers as Stripe does for an unknown address', async () => {
    if (!world.url) return;
    await expect(world.stripe.accounts.list()).rejects.toMatchObject({ ...invalid, statusCode: 404 });
  });

  test('every answer carries a request id', async () => {
    const { lastResponse } = await world.stripe.customers.list();
    expect(lastResponse.requestId).toMatch(/^req_/);
  });
});
