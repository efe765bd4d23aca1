import { requireStaff } from '#modules/accounts/index.ts';
import { handleStripeEvent } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import type { RetryStripeEvent } from '../input.ts';

/** Handles a Stripe event again. The handler fetches current data from Stripe, so it is idempotent. */
export async function retryStripeEvent(ctx: Context, { eventId }: RetryStripeEvent): Promise<{ outcome: string }> {
  await requireStaff(ctx);
  return handleStripeEvent(ctx, { eventId });
}
