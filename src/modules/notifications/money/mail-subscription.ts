import { getPaymentState, listPlans, listSubscriptions, priceOf } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

const NOTICE = 3 * 86_400_000;
/** Milliseconds after which the end of a subscription gets no mail any more. */
const STALE = 3 * 86_400_000;

/** Queues the mails due for a client's subscription: a trial about to end, a plan that has ended. */
export async function mailSubscription(ctx: Context): Promise<void> {
  const [subscription] = await listSubscriptions(ctx);
  if (!subscription?.id) return;
  const { id, status, plan, currency, trialEnd, cancelAt, endedAt } = subscription;
  if (status === 'trialing' && trialEnd && !cancelAt && trialEnd.getTime() - ctx.now.getTime() <= NOTICE) {
    const bought = (await listPlans(ctx)).find(({ key }) => key === plan);
    const cents = bought ? priceOf(bought, currency) : null;
    const price = cents === null ? null : { cents, currency };
    await requestMail(ctx, { kind: 'trial-ending', key: `trial-ending/${id}`, data: { plan, endsAt: trialEnd.toISOString(), price } });
  }
  if (status === 'canceled' && endedAt && ctx.now.getTime() - endedAt.getTime() < STALE) {
    const { source, plan: now } = await getPaymentState(ctx);
    if (source === 'subscription') return;
    await requestMail(ctx, { kind: 'subscription-ended', key: `subscription-ended/${id}`, data: { plan, now } });
  }
}
