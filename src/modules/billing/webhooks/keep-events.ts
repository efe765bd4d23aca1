import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { stripeEvents } from '../tables.ts';
import { customerIdOf, objectIdOf, ReceivedEvent } from './received-event.ts';

/** Stores events unchanged; returns the new ones. */
export async function keepEvents(ctx: Context, events: Stripe.Event[]): Promise<{ eventId: string; customerId: string | null }[]> {
  const rows = events.map((event) => {
    const read = ReceivedEvent.parse(event);
    return {
      id: read.id,
      type: read.type,
      stripeCustomerId: customerIdOf(read),
      objectId: objectIdOf(read),
      payload: event,
      createdAt: new Date(read.created * 1000),
    };
  });
  if (rows.length === 0) return [];
  const kept = await asSystem(
    'events of Stripe are stored',
    (tx) =>
      tx
        .insert(stripeEvents)
        .values(rows)
        .onConflictDoNothing()
        .returning({ eventId: stripeEvents.id, customerId: stripeEvents.stripeCustomerId }),
    ctx,
  );
  return kept;
}
