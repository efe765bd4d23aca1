import { requireStaff } from '#modules/accounts/index.ts';
import { handleStripeEvent } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import type { RetryStripeEvent } from '../input.ts';

/** Does again what an event of Stripe's asks for; what it is about is asked of Stripe anew, so twice is as once. */
export async function retryStripeEvent(ctx: Context, { eventId }: RetryStripeEvent): Promise<{ outcome: string }> {
  await requireStaff(ctx);
  return handleStripeEvent(ctx, { eventId });
}
