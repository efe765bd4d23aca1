import { and, eq, inArray } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { ask, refusalOf } from '#platform/stripe.ts';
import { getCustomer } from '../customers/customers.ts';
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
  const { data } = await ask((stripe) => stripe.subscriptions.list({ customer: customer.stripeCustomerId, status: 'all', limit: 100 }));
  // Stripe lists the newest first, also of two created in the same second.
  const [, ...others] = data.filter((each) => isLiving(each) && each.metadata.client_id === clientId).reverse();
  for (const each of others) await undo(ctx, each);
  return others.map(({ id }) => id);
}

/** The money first: if the process dies in between, the subscription is still there to find it by. */
async function undo(ctx: Context, { id, latest_invoice: latest, customer }: Stripe.Subscription): Promise<void> {
  const invoiceId = typeof latest === 'string' ? latest : latest?.id;
  if (invoiceId) await giveBack(invoiceId, typeof customer === 'string' ? customer : customer.id);
  await ask((stripe) => stripe.subscriptions.cancel(id, { invoice_now: false, prorate: false }, { idempotencyKey: `duplicate/${id}` }));
  await syncSubscription(ctx, { subscriptionId: id });
  if (invoiceId) await syncInvoice(ctx, { invoiceId });
}

/** Not every payment can be refunded, a boleto never: money that cannot be refunded is credited towards the next invoices. */
async function giveBack(invoiceId: string, customer: string): Promise<void> {
  const { data } = await ask((stripe) => stripe.invoicePayments.list({ invoice: invoiceId, limit: 10 }));
  for (const { id, status, payment } of data) {
    const intent = typeof payment.payment_intent === 'string' ? payment.payment_intent : payment.payment_intent?.id;
    if (status !== 'paid' || !intent || (await wasCredited(customer, id))) continue;
    if (!(await refund(id, intent))) await credit(id, intent, customer);
  }
}

/** Nothing is left to refund of a payment already refunded, or being charged back by the customer's bank. */
const SETTLED = ['charge_already_refunded', 'charge_disputed'];

async function refund(id: string, intent: string): Promise<boolean> {
  const given = { payment_intent: intent, reason: 'duplicate' as const, metadata: { invoice_payment: id } };
  try {
    await ask((stripe) => stripe.refunds.create(given, { idempotencyKey: `duplicate/${id}` }));
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return SETTLED.includes(refusal);
  }
}

/** Stripe's idempotency keys expire after a day: a credit is identified by the payment it returns. */
async function wasCredited(customer: string, id: string): Promise<boolean> {
  const { data } = await ask((stripe) => stripe.customers.listBalanceTransactions(customer, { limit: 100 }));
  return data.some(({ metadata }) => metadata?.invoice_payment === id);
}

async function credit(id: string, intent: string, customer: string): Promise<void> {
  const { latest_charge: charge } = await ask((stripe) => stripe.paymentIntents.retrieve(intent, { expand: ['latest_charge'] }));
  if (!charge || typeof charge === 'string') return;
  const given = {
    amount: charge.amount_refunded - charge.amount,
    currency: charge.currency,
    description: 'Paid twice, and the payment cannot be refunded',
    metadata: { invoice_payment: id },
  };
  await ask((stripe) => stripe.customers.createBalanceTransaction(customer, given, { idempotencyKey: `duplicate/credit/${id}` }));
}

/** A refund can fail days later: then the second payment is back with us, and becomes credit instead. */
export async function creditFailedRefund({ refundId }: { refundId: string }): Promise<void> {
  const {
    status,
    metadata,
    payment_intent: intent,
  } = await ask((stripe) => stripe.refunds.retrieve(refundId, { expand: ['payment_intent'] }));
  const paid = metadata?.invoice_payment;
  if (status !== 'failed' || !paid || !intent || typeof intent === 'string' || !intent.customer) return;
  const customer = typeof intent.customer === 'string' ? intent.customer : intent.customer.id;
  if (!(await wasCredited(customer, paid))) await credit(paid, intent.id, customer);
}
