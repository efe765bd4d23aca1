import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { spendingChoices } from '../tables.ts';

/**
 * Mandate for future Pix Automático debits, in Stripe's fields: up to so many cents a month. Without it Stripe's max is R$ 400, and a
 * more expensive month is refused.
 */
export const pixMandate = (cents: number, reference: string) => ({
  pix: {
    mandate_options: {
      amount: cents,
      amount_type: 'maximum' as const,
      currency: 'brl',
      payment_schedule: 'monthly' as const,
      reference,
    },
  },
});

/** Max cents per month: the plan, and the client's limit above it. */
export async function dearestMonth(ctx: Context, planCents: number): Promise<number> {
  const [choice] = await asActor(ctx, (tx) => tx.select().from(spendingChoices));
  return planCents + (choice?.overage === 'pay' && choice.currency === 'BRL' ? choice.maxCents : 0);
}
