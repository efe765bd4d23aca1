import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { Meter } from './events.ts';
import { moment } from './reservation.ts';

export type LimitedMeter = 'sites' | 'projects' | 'storage_bytes' | Meter;

export interface UsageLine {
  /** Used in the open period, or in all for what does not start again; bytes for `storage_bytes` and `bandwidth`. */
  used: number;
  /** Reserved for work under way. */
  held: number;
  /** Null is unlimited. */
  limit: number | null;
  /** End of the client's period; null for what only frees up when something is removed. */
  resetsAt: Date | null;
}

/** What the account uses of everything that its plan limits. */
export async function getUsage(ctx: Context): Promise<Record<LimitedMeter, UsageLine>> {
  const account = requireAccount(ctx);
  const { rows } = await asSystem(
    'limits are read from the plan',
    (tx) =>
      tx.execute<{ meter: LimitedMeter; used: string; held: string; ceiling: string | null; resets_at: Date | string | null }>(
        sql`select * from app.usage_of(${account.id}, ${moment(ctx)})`,
      ),
    ctx,
  );
  const lines = rows.map((row): [LimitedMeter, UsageLine] => [
    row.meter,
    {
      used: Number(row.used),
      held: Number(row.held),
      limit: row.ceiling === null ? null : Number(row.ceiling),
      resetsAt: row.resets_at === null ? null : new Date(row.resets_at),
    },
  ]);
  return Object.fromEntries(lines) as Record<LimitedMeter, UsageLine>;
}
