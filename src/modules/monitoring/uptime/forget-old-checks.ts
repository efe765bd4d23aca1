import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Incidents are kept; the checks behind them only help to debug recent problems. */
const KEPT_DAYS = 7;
const BATCH_SIZE = 10_000;
/** Time budget in milliseconds; the next day's run continues. */
const ENDS_WITHIN = 60_000;

/** Deletes checks past their retention and records how many remain. For jobs alone. */
export async function forgetOldChecks(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const end = performance.now() + ENDS_WITHIN;
  let removed = 0;
  for (let more = true; more && performance.now() < end; ) {
    const { rowCount } = await asSystem(
      'checks older than a week are deleted',
      (tx) =>
        tx.execute(sql`
          delete from uptime_checks where (site_id, at) in (
            select c.site_id, c.at from uptime_checks c where c.at < ${now} - make_interval(days => ${KEPT_DAYS}) limit ${BATCH_SIZE})`),
      ctx,
    );
    removed += rowCount ?? 0;
    more = rowCount === BATCH_SIZE;
  }
  await asSystem(
    'retention figures are updated',
    (tx) => tx.execute(sql`select app.note_retention('uptime_checks', ${KEPT_DAYS}, ${removed}, 'public.uptime_checks'::regclass, ${now})`),
    ctx,
  );
  return { removed };
}
