import { type SQL, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** A year, plus a month to compare it with. */
const KEPT_DAYS = 400;
const BATCH_SIZE = 10_000;
/** Time budget in milliseconds; the next day's run continues. */
const ENDS_WITHIN = 60_000;

/** Deletes performance data past its retention and records how much remains. For jobs alone. */
export async function forgetOldMeasures(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const end = performance.now() + ENDS_WITHIN;
  const metrics = await forget(ctx, 'performance_metrics', sql`performance_metrics`, sql`site_id, path, device, day, release_id`, end);
  const visits = await forget(ctx, 'performance_visits', sql`performance_visits`, sql`site_id, path, device, day, metric`, end);
  return { removed: metrics + visits };
}

async function forget(ctx: Context, name: string, table: SQL, key: SQL, end: number): Promise<number> {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  let removed = 0;
  for (let more = true; more && performance.now() < end; ) {
    const { rowCount } = await asSystem(
      'sums of performance are kept for thirteen months',
      (tx) =>
        tx.execute(sql`
          delete from ${table} where (${key}) in (
            select ${key} from ${table} where day < (${now} at time zone 'utc')::date - ${KEPT_DAYS}::int limit ${BATCH_SIZE})`),
      ctx,
    );
    removed += rowCount ?? 0;
    more = rowCount === BATCH_SIZE;
  }
  await asSystem(
    'retention figures are updated',
    (tx) => tx.execute(sql`select app.note_retention(${name}, ${KEPT_DAYS}, ${removed}, ${`public.${name}`}::regclass, ${now})`),
    ctx,
  );
  return removed;
}
