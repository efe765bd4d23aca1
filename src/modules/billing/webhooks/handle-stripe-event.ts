import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { isMissing } from '#platform/stripe.ts';
import { requireServer } from '../require-server.ts';
import { stripeEvents } from '../tables.ts';
import { handlerOf, type StripeNotice } from './stripe-events.ts';

/** An event about a customer or an object that is not ours is stored and shown to the agency, and not retried. */
const NOT_OURS = new Set(['unknown_customer', 'unknown_plan']);

const Payment = z.object({ data: z.object({ object: z.object({ payment_intent: z.string().nullish() }) }) });

/**
 * Handles a Stripe event: fetches the current state of its object from Stripe and stores it. So neither the order nor the number of
 * deliveries matters. A failure is recorded and thrown, to be retried.
 */
export async function handleStripeEvent(ctx: Context, { eventId }: { eventId: string }): Promise<{ outcome: string }> {
  requireServer(ctx);
  const [row] = await asSystem(
    'events of Stripe are stored',
    (tx) => tx.select().from(stripeEvents).where(eq(stripeEvents.id, eventId)),
    ctx,
  );
  if (!row) throw new AppError('not_found', 'event_not_found');
  if (row.handledAt && !row.error) return { outcome: 'known' };
  const handler = handlerOf(row.type);
  const notice: StripeNotice = {
    id: row.objectId,
    customerId: row.stripeCustomerId,
    paymentIntentId: Payment.safeParse(row.payload).data?.data.object.payment_intent ?? null,
  };
  try {
    await handler?.(ctx, notice);
    await note(ctx, eventId, { handled: true, error: null });
    return { outcome: handler ? 'handled' : 'kept' };
  } catch (error) {
    const reason = isMissing(error) ? 'gone' : isAppError(error) && NOT_OURS.has(error.reason) ? error.reason : null;
    await note(ctx, eventId, { handled: reason !== null, error: reason ?? String(error).slice(0, 500) });
    if (!reason) throw error;
    log.warn('stripe.event_not_ours', { type: row.type, objectId: row.objectId, reason });
    return { outcome: reason };
  }
}

/** A later failing run does not undo what another run has handled. */
async function note(ctx: Context, eventId: string, { handled, error }: { handled: boolean; error: string | null }): Promise<void> {
  const open = handled ? undefined : isNull(stripeEvents.handledAt);
  await asSystem(
    'events of Stripe are stored',
    (tx) =>
      tx
        .update(stripeEvents)
        .set({
          attempts: sql`${stripeEvents.attempts} + 1`,
          triedAt: sql`now()`,
          error,
          ...(handled && { handledAt: sql`coalesce(${stripeEvents.handledAt}, now())` }),
        })
        .where(and(eq(stripeEvents.id, eventId), open)),
    ctx,
  );
}
