import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { DAY, isHosted, openWorld, START } from './stripe-world.ts';

const world = openWorld();
const local = describe.skipIf(isHosted);
const invalid = { type: 'StripeInvalidRequestError', statusCode: 400 };
const HOUR = START - (START % 3600);

async function meterOf(formula: 'sum' | 'count' | 'last') {
  const event_name = `${formula}_${Math.random().toString(36).slice(2)}`;
  const meter = await world.stripe.billing.meters.create({ display_name: formula, event_name, default_aggregation: { formula } });
  const { customer } = await world.customer(null);
  return { meter, customer };
}
async function total(meter: Stripe.Billing.Meter, customer: Stripe.Customer): Promise<number> {
  const ask = { customer: customer.id, start_time: HOUR - DAY, end_time: HOUR + 2 * 3600 };
  return (await world.stripe.billing.meters.listEventSummaries(meter.id, ask)).data[0]?.aggregated_value ?? 0;
}

describe('what a meter comes to', () => {
  test('the sum of the values, fractions included', async () => {
    const { meter, customer } = await meterOf('sum');
    for (const value of ['0.1', '0.2', '3']) await world.use(meter, customer.id, value, HOUR);
    expect(await total(meter, customer)).toBe(3.3);
  });

  test('the number of events, whatever their value', async () => {
    const { meter, customer } = await meterOf('count');
    for (const value of [5, 7]) await world.use(meter, customer.id, value, HOUR);
    expect(await total(meter, customer)).toBe(2);
  });

  test('the last value by its time, not by its arrival', async () => {
    const { meter, customer } = await meterOf('last');
    await world.use(meter, customer.id, 8, HOUR);
    await world.use(meter, customer.id, 5, HOUR - 3600);
    expect(await total(meter, customer)).toBe(8);
  });

  test('each customer apart', async () => {
    const { meter, customer } = await meterOf('sum');
    const { customer: other } = await world.customer(null);
    await world.use(meter, customer.id, 4, HOUR);
    expect([await total(meter, customer), await total(meter, other)]).toEqual([4, 0]);
  });

  test('by days as by hours', async () => {
    const { meter, customer } = await meterOf('sum');
    const today = START - (START % DAY);
    await world.use(meter, customer.id, 4, today + 60);
    await world.use(meter, customer.id, 5, today - 60);
    const ask = { customer: customer.id, start_time: today - DAY, end_time: today + DAY, value_grouping_window: 'day' as const };
    const { data } = await world.stripe.billing.meters.listEventSummaries(meter.id, ask);
    expect(data.map(({ start_time, end_time, aggregated_value }) => [start_time, end_time, aggregated_value])).toEqual([
      [today, today + DAY, 4],
      [today - DAY, today, 5],
    ]);
  });

  test('windows that do not fit the grid are refused', async () => {
    const { meter, customer } = await meterOf('sum');
    const ask = (start_time: number, end_time: number, more: object = {}) =>
      world.stripe.billing.meters.listEventSummaries(meter.id, { customer: customer.id, start_time, end_time, ...more });
    await expect(ask(HOUR + 1, HOUR + 60)).rejects.toMatchObject(invalid);
    await expect(ask(HOUR + 60, HOUR + 3600, { value_grouping_window: 'hour' })).rejects.toMatchObject(invalid);
    await expect(ask(HOUR, HOUR)).rejects.toMatchObject({ ...invalid, param: 'end_time' });
  });
});

describe('an event twice', () => {
  test('is refused with words that a sender can know it by, and no code', async () => {
    const { meter, customer } = await meterOf('sum');
    const identifier = `twice-${Math.random()}`;
    const payload = { stripe_customer_id: customer.id, value: '2' };
    const send = () => world.stripe.billing.meterEvents.create({ event_name: meter.event_name, identifier, payload, timestamp: HOUR });
    await send();
    const refused = await send().catch((error: Stripe.errors.StripeError) => error);
    expect(refused).toMatchObject({ ...invalid, message: `An event already exists with identifier ${identifier}.` });
    expect((refused as Stripe.errors.StripeError).code).toBeUndefined();
    expect(await total(meter, customer)).toBe(2);
  });

  test('with the same idempotency key is the first answer again', async () => {
    const { meter, customer } = await meterOf('sum');
    const payload = { stripe_customer_id: customer.id, value: '2' };
    const identifier = `key-${Math.random()}`;
    const send = () =>
      world.stripe.billing.meterEvents.create(
        { event_name: meter.event_name, identifier, payload, timestamp: HOUR },
        { idempotencyKey: identifier },
      );
    expect((await send()).identifier).toBe(identifier);
    expect((await send()).identifier).toBe(identifier);
    expect(await total(meter, customer)).toBe(2);
  });

  test('twenty at once count once', async () => {
    const { meter, customer } = await meterOf('count');
    const event = { event_name: meter.event_name, identifier: `race-${Math.random()}`, timestamp: HOUR };
    const payload = { stripe_customer_id: customer.id, value: '1' };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => world.stripe.billing.meterEvents.create({ ...event, payload })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await total(meter, customer)).toBe(1);
  });
});

describe('the edges of time', () => {
  test('thirty-five days back and five minutes ahead are taken, a second more is not', async () => {
    const { meter, customer } = await meterOf('sum');
    await world.use(meter, customer.id, 1, START - 35 * DAY);
    await world.use(meter, customer.id, 1, START + 300);
    await expect(world.use(meter, customer.id, 1, START - 35 * DAY - 1)).rejects.toMatchObject({ ...invalid, param: 'timestamp' });
    await expect(world.use(meter, customer.id, 1, START + 301)).rejects.toMatchObject({ ...invalid, param: 'timestamp' });
  });

  test('an event without a time is of now', async () => {
    const { meter, customer } = await meterOf('sum');
    const payload = { stripe_customer_id: customer.id, value: '6' };
    expect((await world.stripe.billing.meterEvents.create({ event_name: meter.event_name, payload })).timestamp).toBe(START);
  });
});

// The stream goes to a host of its own, and looks at its events later.
local('the stream', () => {
  async function stream(): Promise<Stripe> {
    const { authentication_token: token } = await world.stripe.v2.billing.meterEventSession.create();
    const { hostname, port } = new URL(world.url);
    return new Stripe(token, { host: hostname, port: Number(port), protocol: 'http', maxNetworkRetries: 0 });
  }

  test('takes a hundred events in a request, and no more', async () => {
    const { meter, customer } = await meterOf('sum');
    const events = Array.from({ length: 101 }, (_, index) => ({
      event_name: meter.event_name,
      identifier: `${meter.event_name} ${index}`,
      payload: { stripe_customer_id: customer.id, value: '2' },
      timestamp: new Date(HOUR * 1000).toISOString(),
    }));
    const sender = await stream();
    await sender.v2.billing.meterEventStream.create({ events: events.slice(0, 100) });
    expect(await total(meter, customer)).toBe(200);
    await expect(sender.v2.billing.meterEventStream.create({ events })).rejects.toMatchObject({ statusCode: 400 });
  });

  test('accepts a wrong event, and reports it later', async () => {
    const { meter, customer } = await meterOf('sum');
    const sender = await stream();
    const good = {
      event_name: meter.event_name,
      payload: { stripe_customer_id: customer.id, value: '2' },
      timestamp: new Date(HOUR * 1000).toISOString(),
    };
    const events = [{ ...good, payload: { stripe_customer_id: 'cus_nobody', value: '1' } }, good];
    await sender.v2.billing.meterEventStream.create({ events });
    expect(await total(meter, customer)).toBe(2);
    const { data } = await world.stripe.events.list({ type: 'v1.billing.meter.error_report_triggered', limit: 1 });
    expect(data).toHaveLength(1);
  });

  test('wants the token of a session, and not the key', async () => {
    await expect(world.stripe.v2.billing.meterEventStream.create({ events: [{ event_name: 'x', payload: {} }] })).rejects.toMatchObject({
      statusCode: 401,
    });
  });
});
