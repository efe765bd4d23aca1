import type { Pool } from 'pg';
import type Stripe from 'stripe';
import { getEntitlement, handleStripeEvent, receiveStripeEvent, syncCatalogue } from '#modules/billing/index.ts';
import { type Context, jobContext, webhookContext } from '#platform/context.ts';
import { openDatabase } from './database.ts';
import { makeClient, type PersonWish } from './people.ts';
import { openStripe, type TestStripe, WEBHOOK_SECRET } from './stripe.ts';

export const DAY = 86_400;
/** Where the clocks of customers begin: like today, so that the database's own clock agrees with them for a while. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

export type Client = Context & { account: { id: string } };

export interface Shop extends TestStripe {
  admin: Pool;
  adminUrl: string;
  /** Brings an event to the app's door as Stripe would, signed, and handles it. */
  deliver(event: Stripe.Event): Promise<void>;
  /** A client who is a customer with a clock of their own, and a card when one is named. */
  customer(wish?: PersonWish & { card?: string | null; at?: number }): Promise<Buyer>;
}

export interface Buyer {
  ctx: Client;
  customerId: string;
  clock: string;
  /** Moves the customer's time on; Stripe lives through all that falls due. */
  to(seconds: number): Promise<void>;
  payWith(card: string): Promise<void>;
  /** All that Stripe has told of this customer, oldest first. */
  events(): Promise<Stripe.Event[]>;
  /** Delivers all that Stripe has told of them, in its order. */
  hear(): Promise<void>;
  /** Pays on Stripe's page of an invoice with another card. */
  payOnPage(url: string, card?: string): Promise<void>;
}

/** A database, a Stripe of our own with the catalogue in it, and the app's environment pointing at both. Await it at the top of a test file. */
export async function openShop({ withCatalogue = true } = {}): Promise<Shop> {
  const database = await openDatabase();
  const opened = await openStripe(database.adminUrl);
  const { stripe } = opened;
  if (withCatalogue) await syncCatalogue(jobContext('test'));
  const shop: Shop = { ...database, ...opened, deliver: (event) => deliver(stripe, event), customer: (wish) => makeBuyer(shop, wish) };
  return shop;
}

async function deliver(stripe: Stripe, event: Stripe.Event): Promise<void> {
  const payload = JSON.stringify(event);
  const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
  await receiveStripeEvent(webhookContext('stripe'), { body: new TextEncoder().encode(payload), signature });
  await handleStripeEvent(jobContext('handle-stripe-event'), { eventId: event.id });
}

export async function makeBuyer(
  { admin, stripe }: Pick<Shop, 'admin' | 'stripe'>,
  { card = 'pm_card_visa', at = nowSeconds(), ...wish }: PersonWish & { card?: string | null; at?: number } = {},
): Promise<Buyer> {
  const ctx = await makeClient(admin, wish);
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
    return all.filter(({ data: { object } }) => ofCustomer(object) === customer.id).reverse();
  };
  return {
    ctx,
    customerId: customer.id,
    clock: clock.id,
    payWith,
    to: async (seconds) => {
      await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: seconds });
    },
    events,
    hear: async () => {
      for (const event of await events()) await deliver(stripe, event);
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

export const planOf = async (ctx: Context): Promise<string> => (await getEntitlement(ctx)).plan;
