import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { announce } from '#platform/jobs.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import { syncCustomer } from '../customers/sync-customer.ts';
import { invoicePaid, paymentFailed } from '../events.ts';
import { creditFailedRefund } from '../invoices/refund-invoice.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { fulfilOrder } from '../orders/fulfil-order.ts';
import { announceSubscription } from '../subscriptions/announce-subscription.ts';
import { endDuplicates } from '../subscriptions/end-duplicates.ts';
import { syncSubscription } from '../subscriptions/sync-subscription.ts';

/** The few fields taken from an event: the ids of objects to fetch from Stripe. */
export interface StripeNotice {
  id: string | null;
  customerId: string | null;
  /** Of charges and disputes. */
  paymentIntentId: string | null;
}

type Handler = (ctx: Context, notice: StripeNotice) => Promise<void>;

async function customer(ctx: Context, { customerId }: StripeNotice): Promise<void> {
  if (customerId) await syncCustomer(ctx, { customerId });
}

async function subscription(ctx: Context, { id }: StripeNotice): Promise<void> {
  if (!id) return;
  const synced = await syncSubscription(ctx, { subscriptionId: id });
  await endDuplicates(ctx, { clientId: synced.clientId });
  await announceSubscription(id, synced);
}

async function checkout(ctx: Context, notice: StripeNotice): Promise<void> {
  const session = await callStripe((stripe) => stripe.checkout.sessions.retrieve(notice.id ?? ''));
  const ids = [session.customer, session.invoice, session.subscription].map(idOf);
  if (session.mode === 'payment') await fulfilOrder(ctx, session);
  if (ids[0]) await syncCustomer(ctx, { customerId: ids[0] });
  if (ids[1]) await invoice(ctx, { ...notice, id: ids[1] });
  else if (ids[2]) await subscription(ctx, { ...notice, id: ids[2] });
}

/** A paid or unpaid invoice changes its subscription, so both are fetched. */
async function invoice(ctx: Context, notice: StripeNotice): Promise<void> {
  if (!notice.id) return;
  const synced = await syncInvoice(ctx, { invoiceId: notice.id });
  if (synced?.subscriptionId) await subscription(ctx, { ...notice, id: synced.subscriptionId });
}

async function paid(ctx: Context, notice: StripeNotice): Promise<void> {
  const invoiceId = notice.id ?? '';
  const synced = await syncInvoice(ctx, { invoiceId });
  if (synced?.subscriptionId) await subscription(ctx, { ...notice, id: synced.subscriptionId });
  if (synced?.status !== 'paid') return;
  await announce(invoicePaid.create({ clientId: synced.clientId, invoiceId }, { id: `billing/invoice.paid/${invoiceId}` }));
}

async function failed(ctx: Context, notice: StripeNotice): Promise<void> {
  const invoiceId = notice.id ?? '';
  const synced = await syncInvoice(ctx, { invoiceId });
  if (synced?.subscriptionId) await subscription(ctx, { ...notice, id: synced.subscriptionId });
  if (synced?.status !== 'open') return;
  // An issued boleto and the same one expired are two announcements of one attempt.
  const id = ['billing/payment.failed', invoiceId, synced.attempts, ...(synced.isBoleto ? ['boleto'] : [])].join('/');
  await announce(paymentFailed.create({ clientId: synced.clientId, invoiceId }, { id }));
}

/** A refund or a dispute belongs to an invoice that the event does not name. */
async function charge(ctx: Context, { paymentIntentId }: StripeNotice): Promise<void> {
  if (!paymentIntentId) return;
  const payment = { type: 'payment_intent', payment_intent: paymentIntentId } as const;
  const { data } = await callStripe((stripe) => stripe.invoicePayments.list({ payment, limit: 10 }));
  for (const { invoice: of } of data) await syncInvoice(ctx, { invoiceId: idOf(of)! });
}

async function refundFailed(ctx: Context, notice: StripeNotice): Promise<void> {
  await charge(ctx, notice);
  if (notice.id) await creditFailedRefund({ refundId: notice.id });
}

/** Handler per event type. A key that ends in a dot is a prefix; other events are only stored. */
const HANDLERS: Record<string, Handler> = {
  'checkout.session.': checkout,
  'customer.created': customer,
  'customer.updated': customer,
  'customer.deleted': customer,
  'customer.subscription.': subscription,
  'payment_method.': customer,
  'invoice.paid': paid,
  'invoice.payment_failed': failed,
  'invoice.payment_action_required': failed,
  'invoice.upcoming': async () => {},
  // Stored for its reason, which the message about a refused payment uses.
  'payment_intent.payment_failed': async () => {},
  'invoice.': invoice,
  'charge.refunded': charge,
  'charge.refund.updated': charge,
  'refund.failed': refundFailed,
  'refund.': charge,
  'charge.dispute.': charge,
};

export const handlerOf = (type: Stripe.Event['type'] | string): Handler | null =>
  HANDLERS[type] ?? Object.entries(HANDLERS).find(([prefix]) => prefix.endsWith('.') && type.startsWith(prefix))?.[1] ?? null;
