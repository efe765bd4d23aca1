import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { callStripe } from '#platform/stripe.ts';
import { requireServer } from '../require-server.ts';
import { keepEvents } from './keep-events.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Stripe keeps events for this many days. */
const KEPT_DAYS = 30;

/**
 * Reads Stripe's list of events and stores those whose webhook never arrived. Each run begins an hour before the last complete run, so that
 * there is no gap after any outage. They are handled like any other event.
 */
export async function backfillStripeEvents(ctx: Context, { since }: { since?: Date | undefined } = {}): Promise<{ kept: number }> {
  requireServer(ctx);
  const begun = ctx.now;
  const from = since ?? (await readUntil(ctx)) ?? new Date(begun.getTime() - KEPT_DAYS * DAY * 1000);
  const gte = Math.floor(from.getTime() / 1000) - HOUR;
  let kept = 0;
  let after: string | undefined;
  for (;;) {
    const page = await callStripe((stripe) =>
      stripe.events.list({ created: { gte }, limit: 100, ...(after && { starting_after: after }) }),
    );
    kept += (await keepEvents(ctx, page.data)).length;
    after = page.data.at(-1)?.id;
    if (!page.has_more || !after) break;
  }
  await asSystem(
    'events of Stripe are stored',
    (tx) =>
      tx.execute(sql`
        insert into app.stripe_backfill (until) values (${begun.toISOString()}::timestamptz)
        on conflict (id) do update set until = greatest(stripe_backfill.until, excluded.until)`),
    ctx,
  );
  return { kept };
}

async function readUntil(ctx: Context): Promise<Date | null> {
  const { rows } = await asSystem(
    'events of Stripe are stored',
    (tx) => tx.execute<{ until: string }>(sql`select until::text from app.stripe_backfill`),
    ctx,
  );
  return rows[0] ? new Date(rows[0].until) : null;
}
