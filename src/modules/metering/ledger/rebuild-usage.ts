import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { RebuildUsage } from '../input.ts';
import { rollUpUsage } from '../rollups/roll-up-usage.ts';

/** Recomputes all sums of a span from the ledger. */
export async function rebuildUsage(ctx: Context, input: RebuildUsage): Promise<{ marks: number }> {
  requireJob(ctx);
  const { from, to } = RebuildUsage.parse(input);
  await asSystem(
    'sums are rebuilt from the ledger',
    (tx) => tx.execute(sql`select app.mark_usage(${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz)`),
    ctx,
  );
  return rollUpUsage(ctx);
}
