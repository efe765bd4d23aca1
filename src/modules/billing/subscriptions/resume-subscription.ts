import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe } from '#platform/stripe.ts';
import { announceSubscription } from './announce-subscription.ts';
import { requireLive } from './live-subscription.ts';
import { releaseSchedule } from './schedule-plan.ts';
import { getSubscription, type SubscriptionView } from './subscriptions.ts';
import { syncSubscription } from './sync-subscription.ts';

/** Undoes a cancellation, or a scheduled smaller plan, while the paid period still runs. @throws AppError `no_subscription`. */
export async function resumeSubscription(ctx: Context): Promise<SubscriptionView> {
  requireAccount(ctx);
  const subscription = await requireLive(ctx);
  await releaseSchedule(subscription);
  if (subscription.cancel_at_period_end || subscription.cancel_at) {
    const undo = subscription.cancel_at_period_end ? ({ cancel_at_period_end: false } as const) : ({ cancel_at: '' } as const);
    await callStripe((stripe) => stripe.subscriptions.update(subscription.id, undo));
  }
  const synced = await syncSubscription(ctx, { subscriptionId: subscription.id });
  await announceSubscription(subscription.id, synced);
  return getSubscription(ctx, subscription.id);
}
