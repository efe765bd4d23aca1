import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const MONTHS_AHEAD = 3;

/** Creates the ledger's partitions for the coming months, if missing; an event without a partition is stored all the same. */
export async function makeUsagePartitions(ctx: Context): Promise<{ made: number }> {
  requireJob(ctx);
  return asSystem(
    'partitions of the ledger are created ahead',
    async (tx) => {
      const { rows } = await tx.execute<{ made: number }>(sql`select app.make_usage_partitions(${MONTHS_AHEAD}) as made`);
      return { made: rows[0]!.made };
    },
    ctx,
  );
}
