import { and, eq, lt, sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import { syncSubscription } from '../subscriptions/sync-subscription.ts';
import { customers, subscriptions } from '../tables.ts';
import { askingNow, clientOf } from './customers.ts';

/** Copies the current state of a customer from Stripe. Returns the client's id. @throws AppError `unknown_customer`. */
export async function syncCustomer(ctx: Context, { customerId }: { customerId: string }): Promise<string> {
  const askedAt = await askingNow(ctx);
  const customer = await callStripe((stripe) =>
    stripe.customers.retrieve(customerId, { expand: ['invoice_settings.default_payment_method'] }),
  );
  const clientId = await clientOf(ctx, customer);
  if (!clientId) throw new AppError('not_found', 'unknown_customer');
  if (customer.deleted) await endSubscriptions(ctx, clientId);
  const method = customer.deleted ? null : await methodOf(customer);
  await asSystem(
    'payment state is stored by the server',
    (tx) =>
      tx
        .update(customers)
        .set({
          paymentMethod: method,
          syncedAt: sql`${askedAt}::timestamptz`,
          ...(customer.deleted && { deletedAt: sql`coalesce(${customers.deletedAt}, now())` }),
        })
        .where(and(eq(customers.stripeCustomerId, customerId), lt(customers.syncedAt, sql`${askedAt}::timestamptz`))),
    ctx,
  );
  return clientId;
}

/** Stripe ends them with the customer and sends no event for each. */
async function endSubscriptions(ctx: Context, clientId: string): Promise<void> {
  const rows = await asSystem(
    'payment state is stored by the server',
    (tx) =>
      tx
        .select({ id: subscriptions.id })
        .from(subscriptions)
        .where(and(eq(subscriptions.clientId, clientId), sql`ended_at is null`)),
    ctx,
  );
  for (const { id } of rows) await syncSubscription(ctx, { subscriptionId: id });
}

export interface PaymentMethod {
  type: string;
  brand?: string;
  last4?: string;
  expMonth?: number;
  expYear?: number;
  /** Of a Pix: max cents per month authorized at the bank. */
  maxCents?: number;
}

/** Payment method of the next invoice: the subscription's own, else the customer's default. */
async function methodOf(customer: Stripe.Customer): Promise<PaymentMethod | null> {
  const { data } = await callStripe((stripe) =>
    stripe.subscriptions.list({ customer: customer.id, limit: 1, expand: ['data.default_payment_method'] }),
  );
  const method = data[0]?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return method && typeof method !== 'string' ? view(method, Number(data[0]?.metadata.pix_max_cents ?? 0)) : null;
}

const view = ({ type, card }: Stripe.PaymentMethod, pixMax: number): PaymentMethod => ({
  type,
  ...(type === 'pix' && pixMax > 0 && { maxCents: pixMax }),
  ...(card && { brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year }),
});
