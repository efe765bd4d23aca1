import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Stripe keeps its own for 30 days, and staff look at the last 90: older events cannot be fetched again. */
const KEPT_DAYS = 120;
const ROWS_AT_ONCE = 5000;

/** Deletes Stripe events that were handled long ago, and records the totals that stay. An unhandled event stays until it is handled. */
export async function forgetStripeEvents(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  let removed = 0;
  for (let more = true; more; ) {
    const { rowCount } = await asSystem(
      'old events of Stripe are deleted',
      (tx) =>
        tx.execute(sql`
          delete from public.stripe_events where id in (
            select e.id from public.stripe_events e
            where e.handled_at is not null and e.received_at < ${now} - make_interval(days => ${KEPT_DAYS}) limit ${ROWS_AT_ONCE})`),
      ctx,
    );
    removed += rowCount ?? 0;
    more = rowCount === ROWS_AT_ONCE;
  }
  await asSystem(
    'retention figures are updated',
    (tx) => tx.execute(sql`select app.note_retention('stripe_events', ${KEPT_DAYS}, ${removed}, 'public.stripe_events'::regclass, ${now})`),
    ctx,
  );
  return { removed };
}
