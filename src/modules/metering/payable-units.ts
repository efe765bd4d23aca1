import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import type { ChargedMeter } from './meters.ts';

/**
 * Units that each client may be charged, at most those requested: the plan's included ones and those within their spending limit. Locks the
 * clients' sums until the transaction ends; all callers lock in the same order of clients.
 */
export async function payableUnits(
  tx: Transaction,
  meter: ChargedMeter,
  wanted: ReadonlyMap<string, number>,
  now: Date,
): Promise<Map<string, number>> {
  const asked = [...wanted].map(([id, units]) => ({ id, units })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const payable = new Map<string, number>();
  for (const { id, units } of asked) {
    const { rows } = await tx.execute<{ units: string }>(
      sql`select app.payable_units(${id}, ${meter}, ${units}, ${now.toISOString()}::timestamptz) as units`,
    );
    payable.set(id, Number(rows[0]!.units));
  }
  return payable;
}
