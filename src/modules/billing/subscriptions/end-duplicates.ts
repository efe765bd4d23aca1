import { and, eq, inArray } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import { getCustomer } from '../customers/customers.ts';
import { refundInvoice } from '../invoices/refund-invoice.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { subscriptions } from '../tables.ts';
import { isLiving, LIVING } from './live-subscription.ts';
import { syncSubscription } from './sync-subscription.ts';

/**
 * A client who paid in two tabs has bought twice: the first purchase stays, the others are refunded. Only purchases by a person here count;
 * subscriptions the agency created at Stripe are left alone.
 */
export async function endDuplicates(ctx: Context, { clientId }: { clientId: string }): Promise<string[]> {
  const living = await asSystem(
    'payment state is stored by the server',
    (tx) =>
      tx
        .select({ id: subscriptions.id })
        .from(subscriptions)
        .where(and(eq(subscriptions.clientId, clientId), inArray(subscriptions.status, [...LIVING]))),
    ctx,
  );
  const customer = living.length > 1 ? await getCustomer(ctx, clientId) : null;
  if (!customer) return [];
  const { data } = await callStripe((stripe) =>
    stripe.subscriptions.list({ customer: customer.stripeCustomerId, status: 'all', limit: 100 }),
  );
  // Stripe lists the newest first, also of two created in the same second.
  const [, ...others] = data.filter((each) => isLiving(each) && each.metadata.client_id === clientId).reverse();
  for (const each of others) await undo(ctx, each);
  return others.map(({ id }) => id);
}

/** The money first: if the process dies in between, the subscription is still there to find it by. */
async function undo(ctx: Context, { id, latest_invoice: latest, customer }: Stripe.Subscription): Promise<void> {
  const invoiceId = idOf(latest);
  if (invoiceId) {
    const invoice = await callStripe((stripe) => stripe.invoices.retrieve(invoiceId));
    await refundInvoice(invoice, { customer: idOf(customer), cause: 'duplicate' });
  }
  await callStripe((stripe) =>
    stripe.subscriptions.cancel(id, { invoice_now: false, prorate: false }, { idempotencyKey: `duplicate/${id}` }),
  );
  await syncSubscription(ctx, { subscriptionId: id });
  if (invoiceId) await syncInvoice(ctx, { invoiceId });
}
