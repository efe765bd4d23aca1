import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Window in milliseconds for sums that changed: it also covers missed runs. */
const LOOK_BACK = 26 * 3_600_000;
const BATCH_SIZE = 200;

export interface LimitNotice extends Record<string, unknown> {
  noticeId: string;
  clientId: string;
  meter: string;
  percent: number;
}

/**
 * Records clients who have passed 50, 80, 90 or 100 % of a limit or of their spending limit: each threshold once per period, only the
 * highest when several are passed at once. Returns all notices that were not sent yet; `markLimitsNotified` marks them as sent.
 */
export async function noticeLimits(ctx: Context): Promise<LimitNotice[]> {
  requireJob(ctx);
  const since = new Date(ctx.now.getTime() - LOOK_BACK).toISOString();
  return asSystem(
    'limits are monitored by the server',
    async (tx) => {
      await tx.execute(sql`select app.note_limits(${since}::timestamptz, ${ctx.now.toISOString()}::timestamptz)`);
      const { rows } = await tx.execute<LimitNotice>(sql`
        select n.id as "noticeId", n.client_id as "clientId", n.meter, n.percent from public.usage_notices n
        where n.notified_at is null order by n.created_at, n.id limit ${BATCH_SIZE}`);
      return rows;
    },
    ctx,
  );
}
