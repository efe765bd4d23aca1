import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import { secondsOf } from '../customers/customers.ts';
import { refundInvoice } from '../invoices/refund-invoice.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { announceSubscription } from './announce-subscription.ts';
import { requireLive } from './live-subscription.ts';
import { releaseSchedule } from './schedule-plan.ts';
import { syncSubscription } from './sync-subscription.ts';

/** Days in which a purchase made from a distance may be undone (art. 49 of the Brazilian consumer code). */
const WITHDRAWAL_DAYS = 7;

/** The last moment in which a subscription that started then may be withdrawn from. */
export const withdrawalEnd = (startedAt: Date): Date => new Date(startedAt.getTime() + WITHDRAWAL_DAYS * 86_400_000);

/**
 * Undoes a purchase within seven days: everything paid for the subscription is refunded, and it ends at once. The money first: if the
 * process dies in between, the subscription is still there to try again.
 * @throws AppError `no_subscription`, `withdrawal_over`, `refund_refused` for a boleto, `proof_needed`.
 */
export async function withdrawPlan(ctx: Context): Promise<void> {
  requireAccount(ctx);
  const subscription = await requireLive(ctx);
  const { id } = subscription;
  if (ctx.now > withdrawalEnd(secondsOf(subscription.start_date))) throw new AppError('conflict', 'withdrawal_over');
  await requireProof(ctx);
  const customer = idOf(subscription.customer);
  const { data: invoices } = await callStripe((stripe) => stripe.invoices.list({ subscription: id, status: 'paid', limit: 100 }));
  for (const invoice of invoices) await refundInvoice(invoice, { customer, cause: 'withdrawn' });
  await releaseSchedule(subscription);
  await callStripe((stripe) =>
    stripe.subscriptions.cancel(id, { invoice_now: false, prorate: false }, { idempotencyKey: `withdrawal/${id}` }),
  );
  const synced = await syncSubscription(ctx, { subscriptionId: id });
  for (const invoice of invoices) await syncInvoice(ctx, { invoiceId: invoice.id! });
  await announceSubscription(id, synced);
}
