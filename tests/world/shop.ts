import type { Pool } from 'pg';
import type Stripe from 'stripe';
import { getEntitlement, handleStripeEvent, receiveStripeEvent, syncCatalogue } from '#modules/billing/index.ts';
import { type Context, jobContext, webhookContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { openDatabase } from './database.ts';
import { makeClient, type PersonWish } from './people.ts';
import { openStripe, type TestStripe, WEBHOOK_SECRET } from './stripe.ts';

export const DAY = 86_400;
/** Start of the customers' test clocks: near the real time, so that the database's own clock agrees with them for a while. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

export type Client = Context & { account: { id: string } };

export interface Shop extends TestStripe {
  admin: Pool;
  adminUrl: string;
  /** Sends an event to the app's webhook, signed as by Stripe, and handles it. */
  deliver(event: Stripe.Event): Promise<void>;
  /** A client who is a Stripe customer with a test clock, and a card if one is named. */
  customer(wish?: PersonWish & { card?: string | null; at?: number }): Promise<Buyer>;
}

export interface Buyer {
  ctx: Client;
  customerId: string;
  clock: string;
  /** Advances the customer's test clock; Stripe processes all that falls due. */
  to(seconds: number): Promise<void>;
  payWith(card: string): Promise<void>;
  /** All events that Stripe sent about this customer, oldest first. */
  events(): Promise<Stripe.Event[]>;
  /** Delivers all events about this customer, in Stripe's order. */
  hear(): Promise<void>;
  /** Pays on Stripe's invoice page with another card. */
  payOnPage(url: string, card?: string): Promise<void>;
}

/** Never called: a configured model makes tokens part of the plans. */
const MODEL = { VLLM_BASE_URL: 'http://127.0.0.1:9/v1', VLLM_MODEL: 'nobody' };

/** A database, a local Stripe with the catalogue in it, and the app's environment pointing at both. Await it at the top of a test file. */
export async function openShop({ withCatalogue = true, trouble }: { withCatalogue?: boolean; trouble?: number } = {}): Promise<Shop> {
  Object.assign(process.env, MODEL);
  const database = await openDatabase();
  const opened = await openStripe(database.adminUrl, { trouble });
  const { stripe } = opened;
  if (withCatalogue) await syncCatalogue(jobContext('test'));
  const shop: Shop = { ...database, ...opened, deliver: (event) => deliver(stripe, event), customer: (wish) => makeBuyer(shop, wish) };
  return shop;
}

/** The thin payload of an event: https://docs.stripe.com/event-destinations#thin-payload. */
const thinOf = ({ id, type, created }: Stripe.Event) => ({
  id: `${id}_thin`,
  object: 'v2.core.event',
  type: `v1.${type}`,
  created: new Date(created * 1000).toISOString(),
  livemode: false,
});

async function deliver(stripe: Stripe, event: Stripe.Event, isThin = false): Promise<void> {
  const payload = JSON.stringify(isThin ? thinOf(event) : event);
  const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
  await receiveStripeEvent(webhookContext('stripe'), { body: new TextEncoder().encode(payload), signature });
  await handleStripeEvent(jobContext('handle-stripe-event'), { eventId: event.id });
}

export async function makeBuyer(
  { admin, stripe, age, tellsThinly }: Pick<Shop, 'admin' | 'stripe' | 'age' | 'tellsThinly'>,
  { card = 'pm_card_visa', at = nowSeconds(), ...wish }: PersonWish & { card?: string | null; at?: number } = {},
): Promise<Buyer> {
  const ctx = await makeClient(admin, wish);
  let clockAt = at;
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: at });
  const customer = await stripe.customers.create({
    email: 'ana@example.com',
    test_clock: clock.id,
    metadata: { client_id: ctx.account.id },
  });
  await admin.query('insert into customers (client_id, stripe_customer_id, synced_at) values ($1, $2, now())', [
    ctx.account.id,
    customer.id,
  ]);
  const payWith = async (token: string) => {
    const method = await stripe.paymentMethods.attach(token, { customer: customer.id });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
  };
  if (card) await payWith(card);
  const events = async () => {
    const all = await stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 });
    const own = all.filter(({ data: { object } }) => ofCustomer(object) === customer.id);
    const ids = new Set(own.map(({ data: { object } }) => (object as { id?: string }).id));
    // Refunds and disputes only refer to the charge.
    return all.filter((event) => own.includes(event) || ids.has((event.data.object as { charge?: string }).charge)).reverse();
  };
  return {
    ctx,
    customerId: customer.id,
    clock: clock.id,
    payWith,
    to: async (seconds) => {
      await age(seconds - clockAt);
      clockAt = seconds;
      await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: seconds });
    },
    events,
    hear: async () => {
      for (const event of await events()) await deliver(stripe, event, tellsThinly());
    },
    payOnPage: async (url, number = '4242424242424242') => {
      const body = new URLSearchParams({ number, exp: '12 / 34', cvc: '123', ...(number.endsWith('3155') && { authenticated: 'yes' }) });
      const response = await fetch(url, { method: 'POST', body });
      if (!response.ok) throw new Error(`the page answered ${response.status}`);
    },
  };
}

const ofCustomer = (object: unknown): unknown => {
  const { id, object: kind, customer } = object as { id?: string; object?: string; customer?: string };
  return kind === 'customer' ? id : customer;
};

/** Configures a model, or none, from now on. */
export function turnModel(on: boolean): void {
  Object.assign(env(), on ? MODEL : { VLLM_BASE_URL: undefined, VLLM_MODEL: undefined });
}

export const planOf = async (ctx: Context): Promise<string> => (await getEntitlement(ctx)).plan;
