import { eq } from 'drizzle-orm';
import type Stripe from 'stripe';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { callStripe, idOf, onceKey, refusalOf } from '#platform/stripe.ts';
import { requireSold } from '../catalogue/catalogue.ts';
import { type DiscountParam, discountsWith } from '../catalogue/promotion-codes.ts';
import { creditOnce } from '../customers/balance.ts';
import type { SoldPlan } from '../input.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { sendMeterBatches } from '../metered-usage/send-meter-batches.ts';
import { announceSubscription } from '../subscriptions/announce-subscription.ts';
import { isLiving } from '../subscriptions/live-subscription.ts';
import { changeOf } from '../subscriptions/plan-swap.ts';
import { releaseSchedule } from '../subscriptions/schedule-plan.ts';
import { syncSubscription } from '../subscriptions/sync-subscription.ts';
import { planOrders } from '../tables.ts';
import { orderOfSession } from './order-plan.ts';
import { billLaterUse, keepPrice } from './order-price.ts';

type Order = typeof planOrders.$inferSelect;

/**
 * Fulfils a paid order: the money becomes credit, and the change of plan is paid from it. If the plan can no longer be changed, the credit
 * stays for the next invoices, also when the order was abandoned before the money came. Idempotent.
 */
export async function fulfilOrder(ctx: Context, session: Stripe.Checkout.Session): Promise<Order | null> {
  const order = await orderOfSession(ctx, session.id);
  const isPaid = session.payment_status === 'paid';
  if (!order || !(order.state === 'waiting' || (order.state === 'ended' && isPaid))) return order;
  if (!isPaid && (session.status === 'expired' || (await hasFailed(session)))) return note(ctx, order, { state: 'ended' });
  if (!isPaid) return order;
  const customer = idOf(session.customer)!;
  await creditOnce(customer, { cents: order.cents, currency: 'brl', mark: { order: order.id } });
  if (order.state === 'ended') {
    log.warn('order.paid_late', { accountId: order.clientId, orderId: order.id, cents: order.cents });
    return note(ctx, order, { state: 'credited' });
  }
  const subscription = await callStripe((stripe) => stripe.subscriptions.retrieve(order.subscriptionId));
  if (!isLiving(subscription)) return note(ctx, order, { state: 'credited' });
  const sold = await requireSold(jobContext('fulfil-order', order.clientId), order.plan as SoldPlan, 'BRL');
  const isThere = subscription.items.data.some(({ price }) => price.id === sold.flat.id);
  // A second order for the same plan, already changed by the first.
  if (isThere && subscription.metadata.order !== order.id) return note(ctx, order, { state: 'credited' });
  if (!isThere) {
    // The change closes the period for good.
    await sendMeterBatches(ctx, { clientId: order.clientId });
    await change(order, subscription, await changeOf(subscription, sold), await methodOf(session));
  }
  await billLaterUse(order, subscription.id, customer);
  const synced = await syncSubscription(ctx, { subscriptionId: subscription.id });
  const { latest_invoice: latest } = await callStripe((stripe) => stripe.subscriptions.retrieve(subscription.id));
  if (latest) await syncInvoice(ctx, { invoiceId: idOf(latest)! });
  await announceSubscription(subscription.id, synced);
  return note(ctx, order, { state: 'done', invoiceId: idOf(latest) });
}

type Change = Awaited<ReturnType<typeof changeOf>>;

async function change(order: Order, subscription: Stripe.Subscription, swap: Change, method: string | null): Promise<void> {
  await releaseSchedule(subscription);
  const began = subscription.items.data[0]!.current_period_start;
  const priced = order.pricedAt ? Math.floor(order.pricedAt.getTime() / 1000) : undefined;
  // Of the period of the order; a period that began since is counted separately.
  const isSamePeriod = priced !== undefined && priced >= began;
  const details = { ...swap, ...(isSamePeriod && { proration_date: priced }) };
  const discounts = order.promotionCode ? await discountsWith(subscription, { id: order.promotionCode }) : null;
  const update = {
    ...details,
    payment_behavior: 'allow_incomplete' as const,
    metadata: { plan: order.plan, order: order.id, pix_max_cents: String(order.pixMaxCents) },
    ...(method && { default_payment_method: method }),
  };
  const send = async (more: { discounts?: DiscountParam[] }) => {
    await keepPrice(order, subscription, { details, isSamePeriod, ...more });
    const params = { ...update, ...more };
    const options = { idempotencyKey: onceKey(`order/change/${order.id}`, params) };
    return callStripe((stripe) => stripe.subscriptions.update(subscription.id, params, options));
  };
  await send(discounts ? { discounts } : {}).catch((error) => {
    // The code expired while the money was on its way: the price stays as shown.
    if (!discounts || !refusalOf(error)) throw error;
    return send({});
  });
}

async function methodOf(session: Stripe.Checkout.Session): Promise<string | null> {
  const id = idOf(session.payment_intent);
  return id ? idOf((await callStripe((stripe) => stripe.paymentIntents.retrieve(id))).payment_method) : null;
}

/** True for an expired voucher, or a payment refused by the bank. */
async function hasFailed({ status, payment_status: paid, payment_intent: intent }: Stripe.Checkout.Session): Promise<boolean> {
  const id = idOf(intent);
  if (status !== 'complete' || paid === 'paid' || !id) return false;
  return ['requires_payment_method', 'canceled'].includes((await callStripe((stripe) => stripe.paymentIntents.retrieve(id))).status);
}

async function note(ctx: Context, order: Order, set: Pick<Order, 'state'> & { invoiceId?: string | null }): Promise<Order> {
  const rows = await asSystem(
    'an order is stored by the server',
    (tx) => tx.update(planOrders).set(set).where(eq(planOrders.id, order.id)).returning(),
    ctx,
  );
  return rows[0] ?? order;
}
