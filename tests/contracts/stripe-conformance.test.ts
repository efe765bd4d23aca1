import { describe, expect, test } from 'vitest';
import { CALLS, ERROR, OBJECTS } from '../world/stripe-types/declarations.ts';
import { EVENT_TYPES } from '../world/stripe-types/event-types.ts';
import { objectProblems, problemsOf } from '../world/stripe-types/shapes.ts';
import { openWorld } from './stripe-world.ts';

// Every file that opens a local Stripe compares all that passes through it, and fails when something does not fit.
const world = openWorld();

describe('the types of the SDK are read as they are', () => {
  const meterEvent = {
    object: 'billing.meter_event',
    created: 1,
    event_name: 'a',
    identifier: 'b',
    livemode: false,
    payload: { a: 'b' },
    timestamp: 1,
  };

  test('a whole object fits; what is missing, unknown, of another kind or no value of its enum is named', () => {
    expect(objectProblems(meterEvent)).toEqual([]);
    expect(objectProblems({ ...meterEvent, created: '1', extra: 1, identifier: undefined, payload: { a: 1 } } as never)).toEqual([
      'billing.meter_event.created: "1" is not number',
      'billing.meter_event.identifier: is missing',
      'billing.meter_event.payload.a: 1 is not string',
      'billing.meter_event.extra: is unknown',
    ]);
    expect(objectProblems({ object: 'nothing' })).toEqual(['no such object: nothing']);
  });

  test('parameters are read out of a form: numbers and booleans are text there, and an open enum is a closed one', () => {
    const update = CALLS.get('POST /v1/subscriptions/{}')!;
    const isForm = { isForm: true };
    expect(problemsOf({ proration_date: '1700000000', cancel_at_period_end: 'true', proration_behavior: 'none' }, update, isForm)).toEqual(
      [],
    );
    expect(problemsOf({ proration_behavior: 'sometimes', items: [{ prize: 'p' }] }, update, isForm)).toEqual([
      expect.stringContaining('items[].prize: is unknown'),
      expect.stringContaining('proration_behavior: "sometimes" is not one of'),
    ]);
  });

  test('the body of an error is compared as well', () => {
    const error = { type: 'card_error', message: 'Your card was declined.', code: 'card_declined' };
    expect(problemsOf(error, ERROR)).toEqual([]);
    expect(problemsOf({ ...error, type: 'bad_luck', colour: 'red', code: 1 }, ERROR)).toEqual([
      'StripeRawError.code: 1 is not string',
      expect.stringContaining('StripeRawError.type: "bad_luck" is not one of'),
      'StripeRawError.colour: is unknown',
    ]);
    expect(problemsOf(undefined, ERROR)).toHaveLength(1);
  });

  test('all of what Stripe has is there', () => {
    expect([OBJECTS.size > 150, CALLS.size > 500, EVENT_TYPES.has('invoice.paid'), EVENT_TYPES.has('refund.failed')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

/** What Stripe documents that it refuses, where our requests come near it. */
const REFUSED: [what: string, ask: (ids: Ids) => Promise<unknown>, param?: string][] = [
  // https://docs.stripe.com/billing/subscriptions/pending-updates-reference
  [
    'a change that waits for its payment and removes an item',
    ({ subscription, second }) =>
      world.stripe.subscriptions.update(subscription, {
        items: [{ id: second, deleted: true }],
        payment_behavior: 'pending_if_incomplete',
      }),
  ],
  [
    'a change that waits for its payment and says something else as well',
    ({ subscription, second }) =>
      world.stripe.subscriptions.update(subscription, {
        items: [{ id: second }],
        payment_behavior: 'pending_if_incomplete',
        metadata: { a: 'b' },
      }),
    'metadata',
  ],
  // https://docs.stripe.com/billing/subscriptions/usage-based/recording-usage-api
  [
    'a quantity of a metered price',
    ({ customer, metered }) => world.stripe.subscriptions.create({ customer, items: [{ price: metered, quantity: 2 }] }),
  ],
  [
    'use of more than 35 days ago',
    ({ customer, event }) =>
      world.stripe.billing.meterEvents.create({
        event_name: event,
        payload: { stripe_customer_id: customer, value: '1' },
        timestamp: 1_600_000_000,
      }),
    'timestamp',
  ],
  // https://docs.stripe.com/billing/subscriptions/subscription-schedules
  [
    'a second schedule of a subscription',
    async ({ subscription }) => {
      await world.stripe.subscriptionSchedules.create({ from_subscription: subscription });
      await world.stripe.subscriptionSchedules.create({ from_subscription: subscription });
    },
    'from_subscription',
  ],
  [
    'an end of a subscription that a schedule leads',
    ({ subscription }) => world.stripe.subscriptions.update(subscription, { cancel_at_period_end: true }),
  ],
  // https://docs.stripe.com/api/checkout/sessions/create
  [
    'a code and a field for codes on one page',
    async ({ customer, plan }) => {
      const { id: coupon } = await world.stripe.coupons.create({ percent_off: 10, duration: 'once' });
      await world.stripe.checkout.sessions.create({
        mode: 'subscription',
        customer,
        line_items: [{ price: plan, quantity: 1 }],
        success_url: 'https://a.example',
        allow_promotion_codes: true,
        discounts: [{ coupon }],
      });
    },
  ],
  [
    'a second currency of a customer',
    async ({ customer }) => {
      const product = await world.stripe.products.create({ name: 'a' });
      const price = await world.stripe.prices.create({
        product: product.id,
        currency: 'usd',
        unit_amount: 100,
        recurring: { interval: 'month' },
      });
      await world.stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
    },
  ],
];

interface Ids {
  customer: string;
  subscription: string;
  second: string;
  plan: string;
  metered: string;
  event: string;
}

describe('what Stripe documents that it refuses', () => {
  test.each(REFUSED)('%s', async (_, ask, param) => {
    const { plan, metered, meter } = await world.shop();
    const { customer } = await world.customer();
    const made = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }, { price: metered.id }] });
    const ids = {
      customer: customer.id,
      subscription: made.id,
      second: made.items.data[1]!.id,
      plan: plan.id,
      metered: metered.id,
      event: meter.event_name,
    };
    if (_.includes('schedule leads')) await world.stripe.subscriptionSchedules.create({ from_subscription: made.id });
    await expect(ask(ids)).rejects.toMatchObject({ type: 'StripeInvalidRequestError', ...(param && { param }) });
  });
});
