import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { moment } from '../ledger/reservation.ts';
import { getSpending } from '../limits/get-spending.ts';
import type { Meter } from '../meters.ts';

export type LimitedMeter = 'sites' | 'projects' | 'storage_bytes' | Meter;

export interface UsageLine {
  /** Used in the open period, or in total for meters without a period; bytes for `storage_bytes` and `bandwidth`. */
  used: number;
  /** Reserved for work in progress. */
  held: number;
  /** Null is unlimited. */
  limit: number | null;
  /** The client's period; null for meters that only free up when something is removed. */
  startsAt: Date | null;
  resetsAt: Date | null;
  /** Cents per unit above the plan (per gigabyte for both storage meters); null when it is not for sale. */
  priceCents: number | null;
  /** Cost above the plan so far. */
  costCents: number;
  measuredAt: Date;
}

interface Row extends Record<string, unknown> {
  meter: LimitedMeter;
  used: string;
  held: string;
  ceiling: string | null;
  resets_at: Date | string | null;
}

/** The account's usage of everything limited by its plan. Bytes stored are exact; gigabytes stored are the last measurement. */
export async function getUsage(ctx: Context): Promise<Record<LimitedMeter, UsageLine>> {
  const account = requireAccount(ctx);
  return asSystem(
    'limits are read from the plan',
    async (tx, inner) => {
      const { rows } = await tx.execute<Row>(sql`select * from app.usage_of(${account.id}, ${moment(ctx)})`);
      const spending = await getSpending(inner);
      const lines = rows.map((row): [LimitedMeter, UsageLine] => {
        const sold = spending.lines.find(({ meter }) => meter === (row.meter === 'storage_bytes' ? 'storage_gb' : row.meter));
        const line = {
          used: Number(row.used),
          held: Number(row.held),
          limit: row.ceiling === null ? null : Number(row.ceiling),
          startsAt: row.resets_at === null ? null : spending.startsAt,
          resetsAt: row.resets_at === null ? null : new Date(row.resets_at),
          priceCents: sold?.priceCents ?? null,
          costCents: sold?.cents ?? 0,
          measuredAt: ctx.now,
        };
        return [row.meter, line];
      });
      return Object.fromEntries(lines) as Record<LimitedMeter, UsageLine>;
    },
    ctx,
  );
}
