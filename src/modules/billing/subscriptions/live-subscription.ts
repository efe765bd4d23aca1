import { desc, inArray } from 'drizzle-orm';
import type Stripe from 'stripe';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import { subscriptions } from '../tables.ts';

export const LIVING = ['trialing', 'active', 'past_due', 'unpaid'] as const;

/** The row of the subscription that counts for the account, or null. */
export async function getLiveRow(ctx: Context): Promise<typeof subscriptions.$inferSelect | null> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select()
      .from(subscriptions)
      .where(inArray(subscriptions.status, [...LIVING]))
      .orderBy(desc(subscriptions.startedAt), subscriptions.id)
      .limit(1),
  );
  return row ?? null;
}

/** The account's active subscription as Stripe has it now. @throws AppError `no_subscription`. */
export async function requireLive(ctx: Context): Promise<Stripe.Subscription> {
  const row = await getLiveRow(ctx);
  const subscription = row && (await callStripe((stripe) => stripe.subscriptions.retrieve(row.id)));
  if (!subscription || !isLiving(subscription)) throw new AppError('not_found', 'no_subscription');
  return subscription;
}

export const isLiving = ({ status }: Stripe.Subscription): boolean => (LIVING as readonly string[]).includes(status);

/**
 * Debts are paid first, and a cancelled subscription is resumed first: neither may change as a side effect, and
 * no time is credited that was never paid. @throws AppError `pay_first` {invoiceId}, `subscription_ending`.
 */
export function requireNoPendingChange(subscription: Stripe.Subscription): void {
  const { status, latest_invoice: invoice } = subscription;
  if (status === 'past_due' || status === 'unpaid') {
    throw new AppError('conflict', 'pay_first', { invoiceId: idOf(invoice) });
  }
  if (subscription.cancel_at_period_end || subscription.cancel_at) throw new AppError('conflict', 'subscription_ending');
}

/** State of a subscription as part of an idempotency key: the same request in another state is another request. */
export const stateOf = (subscription: Stripe.Subscription): string =>
  [
    subscription.id,
    subscription.status,
    subscription.billing_cycle_anchor,
    subscription.cancel_at_period_end ? 'ending' : (subscription.cancel_at ?? ''),
    idOf(subscription.latest_invoice) ?? '',
    ...subscription.items.data.map(({ price }) => price.id.slice(-8)),
  ].join('/');

/** Payment method type of the subscription: its own, else the customer's default. */
export async function methodTypeOf({ default_payment_method: own, customer }: Stripe.Subscription): Promise<string | null> {
  const id = idOf(own);
  if (id) return (await callStripe((stripe) => stripe.paymentMethods.retrieve(id))).type;
  const of = idOf(customer);
  const found = await callStripe((stripe) => stripe.customers.retrieve(of, { expand: ['invoice_settings.default_payment_method'] }));
  const method = found.deleted ? null : found.invoice_settings.default_payment_method;
  return method && typeof method !== 'string' ? method.type : null;
}

/** True for payments that arrive hours or days later: Stripe does not delay a change of plan for them. */
export const comesLater = (type: string | null): boolean => type === 'pix' || type === 'boleto';
