import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { rebuildUsage } from '../ledger/rebuild-usage.ts';
import { rollUpUsage } from '../rollups/roll-up-usage.ts';

const DAY = 86_400_000;
const DAYS_BACK = 3;

export interface Difference extends Record<string, unknown> {
  source: 'hourly' | 'daily' | 'allowance';
  client_id: string;
  meter: string;
  kept: string | null;
  ledger: string | null;
}

/** Compares the sums of the last days and of the open periods with the ledger, logs each difference and repairs it. */
export async function checkUsage(ctx: Context): Promise<{ differences: Difference[] }> {
  requireJob(ctx);
  await rollUpUsage(ctx);
  const to = new Date(Math.floor(ctx.now.getTime() / DAY) * DAY + DAY);
  const from = new Date(to.getTime() - DAYS_BACK * DAY);
  const { sums, clients } = await asSystem(
    'sums are compared with the ledger',
    async (tx) => ({
      sums: (
        await tx.execute<Difference>(sql`
          select * from app.usage_differences(${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz) limit 1000`)
      ).rows,
      clients: (
        await tx.execute<{ client_id: string }>(sql`
          select distinct client_id from public.allowances where touched_at >= ${from.toISOString()}::timestamptz order by 1`)
      ).rows,
    }),
    ctx,
  );
  if (sums.length > 0) await rebuildUsage(ctx, { from, to });
  const differences = [...sums];
  for (let start = 0; start < clients.length; start += 100) {
    const ids = clients.slice(start, start + 100).map(({ client_id }) => client_id);
    const repaired = await asSystem(
      'sums are corrected from the ledger',
      (tx) =>
        tx.execute<Difference>(sql`
          select 'allowance' as source, c.id as client_id, r.meter, r.kept, r.ledger
          from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as t (text) cross join lateral (select t.text::uuid as id) c
          cross join lateral app.repair_allowances(c.id, ${ctx.now.toISOString()}::timestamptz) r`),
      ctx,
    );
    differences.push(...repaired.rows);
  }
  for (const { source, client_id, meter, kept, ledger } of differences) {
    log.warn('usage.repaired', { accountId: client_id, source, meter, kept, ledger });
  }
  return { differences };
}
