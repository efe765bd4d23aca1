import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe } from '#platform/stripe.ts';
import { CancelSubscription } from '../input.ts';
import { announceSubscription } from './announce-subscription.ts';
import { requireLive } from './live-subscription.ts';
import { releaseSchedule } from './schedule-plan.ts';
import { getSubscription, type SubscriptionView } from './subscriptions.ts';
import { syncSubscription } from './sync-subscription.ts';

/** Ends the subscription with the paid period; until then nothing changes. @throws AppError `no_subscription`. */
export async function cancelSubscription(ctx: Context, input: CancelSubscription): Promise<SubscriptionView> {
  requireAccount(ctx);
  const { reason } = CancelSubscription.parse(input);
  const subscription = await requireLive(ctx);
  // Without an idempotency key: the call is idempotent by itself, and must work again after a cancellation was undone.
  if (!subscription.cancel_at_period_end && !subscription.cancel_at) {
    await releaseSchedule(subscription);
    await callStripe((stripe) =>
      stripe.subscriptions.update(subscription.id, {
        cancel_at_period_end: true,
        ...(reason && { cancellation_details: { comment: reason } }),
      }),
    );
  }
  const synced = await syncSubscription(ctx, { subscriptionId: subscription.id });
  await announceSubscription(subscription.id, synced);
  return getSubscription(ctx, subscription.id);
}
