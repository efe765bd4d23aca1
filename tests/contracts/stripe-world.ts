import Stripe from 'stripe';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { startStripe } from '../../local/stripe/server.ts';
import { createDatabase } from '../../local/test-database.ts';
import { watchConformance } from '../world/stripe-types/conformance.ts';
import { PairRecorder } from './stripe-pairs/record-pairs.ts';

/** With CONTRACT_STRIPE_KEY (a test-mode secret key) the same cases run against Stripe itself, and what passes is recorded. */
const hostedKey = process.env.CONTRACT_STRIPE_KEY;
export const isHosted = hostedKey !== undefined;
const KEY = 'sk_test_local';
export const START = Math.floor(Date.UTC(2027, 0, 15, 12) / 1000);
export const DAY = 86_400;

export type Shop = {
  plan: Stripe.Price;
  bigger: Stripe.Price;
  metered: Stripe.Price;
  /** The same use within the bigger plan: 500 included, then R$ 0,05. */
  biggerMetered: Stripe.Price;
  meter: Stripe.Billing.Meter;
};

/** Stripe under test: our own on a database of its own, or test mode. */
export class World {
  stripe = new Stripe(KEY);
  url = '';
  databaseUrl = '';
  close: () => Promise<void> = async () => {};

  async open(): Promise<void> {
    if (hostedKey) {
      const recorder = new PairRecorder(() => expect.getState().currentTestName ?? 'before all');
      this.stripe = new Stripe(hostedKey, { httpClient: Stripe.createFetchHttpClient(recorder.fetch) });
      this.close = async () => recorder.write(expect.getState().testPath ?? 'stripe');
      return;
    }
    const database = await createDatabase();
    const server = await startStripe({ databaseUrl: database.adminUrl, port: 0, secretKey: KEY, backOff: () => 50, tickMs: 20 });
    this.url = `http://127.0.0.1:${server.port}`;
    this.databaseUrl = database.adminUrl;
    this.stripe = new Stripe(KEY, { host: '127.0.0.1', port: server.port, protocol: 'http', maxNetworkRetries: 0 });
    const problems = watchConformance();
    this.close = async () => {
      await server.close();
      await database.drop();
      expect(problems(), 'what does not fit the types of Stripe’s SDK').toEqual([]);
    };
  }

  /** A plan of R$ 297, one of R$ 897, and a meter at R$ 0,10 beyond the first hundred. */
  async shop(): Promise<Shop> {
    const { stripe } = this;
    const name = `meter_${Math.random().toString(36).slice(2)}`;
    const product = await stripe.products.create({ name: 'Basic' });
    const other = await stripe.products.create({ name: 'Pro' });
    const use = await stripe.products.create({ name: 'Pages' });
    const meter = await stripe.billing.meters.create({ display_name: 'Pages', event_name: name, default_aggregation: { formula: 'sum' } });
    const monthly = { interval: 'month' } as const;
    const plan = await stripe.prices.create({ product: product.id, currency: 'brl', unit_amount: 29_700, recurring: monthly });
    const bigger = await stripe.prices.create({ product: other.id, currency: 'brl', unit_amount: 89_700, recurring: monthly });
    const graduated = (included: number, unit: number) =>
      stripe.prices.create({
        product: use.id,
        currency: 'brl',
        billing_scheme: 'tiered',
        tiers_mode: 'graduated',
        tiers: [
          { up_to: included, unit_amount: 0 },
          { up_to: 'inf', unit_amount: unit },
        ],
        recurring: { ...monthly, usage_type: 'metered', meter: meter.id },
      });
    return { plan, bigger, metered: await graduated(100, 10), biggerMetered: await graduated(500, 5), meter };
  }

  /** A customer on a clock of its own, with a card that works or one that does not. */
  async customer(card: string | null = 'pm_card_visa'): Promise<{ customer: Stripe.Customer; clock: Stripe.TestHelpers.TestClock }> {
    const clock = await this.stripe.testHelpers.testClocks.create({ frozen_time: START });
    const customer = await this.stripe.customers.create({ email: 'ana@example.com', test_clock: clock.id });
    if (card) await this.payWith(customer.id, card);
    return { customer, clock };
  }

  async payWith(customer: string, card: string): Promise<void> {
    const method = await this.stripe.paymentMethods.attach(card, { customer });
    await this.stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
  }

  /** Reports use of a meter at a moment. */
  async use(meter: Stripe.Billing.Meter, customer: string, value: number | string, timestamp: number): Promise<void> {
    const payload = { stripe_customer_id: customer, value: String(value) };
    const identifier = `${customer} ${Math.random()}`;
    await this.stripe.billing.meterEvents.create({ event_name: meter.event_name, payload, timestamp, identifier });
    // Stripe adds up a little later than it answers.
    if (isHosted) await new Promise((resolve) => setTimeout(resolve, 15_000));
  }

  /** The newest invoice of a customer. */
  async latest(customer: string): Promise<Stripe.Invoice & { id: string }> {
    const [invoice] = (await this.stripe.invoices.list({ customer, limit: 1 })).data;
    return invoice as Stripe.Invoice & { id: string };
  }

  /** Types of the events about a customer since a moment, oldest first. */
  async told(customer: string, types: string[]): Promise<string[]> {
    const { data } = await this.stripe.events.list({ limit: 100, types });
    return data
      .filter(({ data: { object } }) => (object as { customer?: string }).customer === customer)
      .map(({ type }) => type)
      .reverse();
  }

  async advance(clock: string, to: number): Promise<void> {
    await this.stripe.testHelpers.testClocks.advance(clock, { frozen_time: to });
    for (let waited = 0; waited < 120; waited++) {
      if ((await this.stripe.testHelpers.testClocks.retrieve(clock)).status === 'ready') return;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new Error('the clock does not become ready');
  }
}

export function openWorld(): World {
  const world = new World();
  // Stripe's clocks take their time.
  if (isHosted) vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });
  beforeAll(() => world.open());
  afterAll(() => world.close());
  return world;
}
