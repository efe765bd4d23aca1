import { type SQL, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Rows per delete, so that its locks are short. */
const ROWS_AT_ONCE = 10_000;
/** Milliseconds for each kind: all of them fit into a run before the host ends it, and the next day continues. */
const TIME_EACH = 10_000;
/** Months of the ledger that are kept: five years of tax law, and the current one. */
const LEDGER_MONTHS = 61;

interface Kept {
  what: string;
  days: number;
  table: string;
  old: (before: SQL) => SQL;
}

/** Retention in days. */
const KEPT: readonly Kept[] = [
  // Keys older than a year are never sent again: that is the limit for Stripe's events and a client's books.
  { what: 'usage_keys', days: 400, table: 'app.usage_keys', old: (before) => sql`t.claimed_at < ${before}` },
  // Minutes are needed only while questions about recent traffic can come up; rows not yet folded stay.
  { what: 'site_traffic', days: 40, table: 'public.site_traffic', old: (before) => sql`t.minute < ${before} and t.folded_at is not null` },
  // Servers of published sites fetch the moves of the last minutes, a CDN those of a day.
  { what: 'pointer_moves', days: 30, table: 'app.pointer_moves', old: (before) => sql`t.moved_at < ${before}` },
  { what: 'usage_paths', days: 400, table: 'public.usage_paths', old: (before) => sql`t.day < (${before})::date` },
  { what: 'usage_hosts', days: 400, table: 'public.usage_hosts', old: (before) => sql`t.day < (${before})::date` },
];

/** Deletes rows past their retention, and records the totals that stay. Idempotent. */
export async function forgetOldUsage(ctx: Context): Promise<{ removed: Record<string, number> }> {
  requireJob(ctx);
  const removed: Record<string, number> = {};
  for (const kept of KEPT) removed[kept.what] = await forget(ctx, kept);
  const now = ctx.now.toISOString();
  removed.usage_events = await asSystem(
    'expired partitions of the ledger are dropped',
    async (tx) => {
      const { rows } = await tx.execute(sql`select app.drop_usage_partitions(${LEDGER_MONTHS}, ${now}::timestamptz)`);
      await tx.execute(
        sql`select app.note_retention('usage_events', ${LEDGER_MONTHS * 31}, ${rows.length}, 'public.usage_events'::regclass, ${now}::timestamptz)`,
      );
      return rows.length;
    },
    ctx,
  );
  return { removed };
}

async function forget(ctx: Context, { what, days, table, old }: Kept): Promise<number> {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const condition = old(sql`${now} - make_interval(days => ${days})`);
  const name = sql.raw(table);
  const until = Date.now() + TIME_EACH;
  let removed = 0;
  for (let more = true; more && Date.now() < until; ) {
    const { rowCount } = await asSystem(
      'expired rows are deleted',
      (tx) => tx.execute(sql`delete from ${name} where ctid in (select t.ctid from ${name} t where ${condition} limit ${ROWS_AT_ONCE})`),
      ctx,
    );
    removed += rowCount ?? 0;
    more = rowCount === ROWS_AT_ONCE;
  }
  await asSystem(
    'retention figures are updated',
    (tx) => tx.execute(sql`select app.note_retention(${what}, ${days}, ${removed}, ${table}::regclass, ${now})`),
    ctx,
  );
  return removed;
}
