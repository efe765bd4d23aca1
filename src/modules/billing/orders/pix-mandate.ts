import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { spendingChoices } from '../tables.ts';

/**
 * What a customer's bank is told of the debits to come by Pix Automático, in Stripe's words: up to so many cents in a month.
 * Without it Stripe asks for R$ 400 at most, and a dearer month is refused.
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

/** The most that a month may cost: the plan, and what the client allows above it. */
export async function dearestMonth(ctx: Context, clientId: string, planCents: number): Promise<number> {
  const [choice] = await asSystem(
    'a debit is authorized up to what the client allows',
    (tx) => tx.select().from(spendingChoices).where(eq(spendingChoices.clientId, clientId)),
    ctx,
  );
  return planCents + (choice?.overage === 'pay' && choice.currency === 'BRL' ? choice.maxCents : 0);
}
