import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { foldTraffic } from '../traffic/fold-traffic.ts';

const MARKS_AT_ONCE = 2000;

/** Folds due traffic, and updates the sums by hour and day from the ledger, only for hours with new events since the last run. */
export async function rollUpUsage(ctx: Context): Promise<{ marks: number }> {
  requireJob(ctx);
  await foldTraffic(ctx);
  let marks = 0;
  for (let more = true; more; ) {
    const taken = await asSystem(
      'daily sums are updated by the server',
      async (tx) => (await tx.execute<{ n: number }>(sql`select app.roll_up_usage(${MARKS_AT_ONCE}) as n`)).rows[0]!.n,
      ctx,
    );
    marks += taken;
    more = taken === MARKS_AT_ONCE;
  }
  return { marks };
}
