import type { unitCosts } from '../tables.ts';
import type { ClientRow } from './client-query.ts';

export type UnitCost = typeof unitCosts.$inferSelect;
const GIGABYTE = 1024 ** 3;

export interface ClientCost {
  currency: 'BRL' | 'USD';
  /** Of this period so far; null until any unit cost is known. */
  cents: number | null;
  lines: { meter: string; used: number; unitCents: number; cents: number }[];
  /** Meters that were used and whose unit cost nobody has entered: the cost is at least what is shown. */
  unknown: string[];
  /** What the subscription brings in each month. */
  mrrCents: number;
}

/** What a client's period has cost so far, from the unit costs that the agency has entered and from nothing else. */
export function costOf(client: Pick<ClientRow, 'currency' | 'use' | 'mrrCents'>, costs: UnitCost[]): ClientCost {
  const currency = client.currency ?? 'BRL';
  const known = new Map(costs.filter((cost) => cost.currency === currency).map((cost) => [cost.meter as string, cost.cents]));
  const lines = client.use.flatMap(({ meter, used }) => {
    const unitCents = known.get(meter);
    if (unitCents === undefined) return [];
    return [{ meter, used, unitCents, cents: (meter === 'bandwidth' ? used / GIGABYTE : used) * unitCents }];
  });
  return {
    currency,
    cents: known.size === 0 ? null : lines.reduce((sum, line) => sum + line.cents, 0),
    lines,
    unknown: client.use.filter(({ meter, used }) => used > 0 && !known.has(meter)).map(({ meter }) => meter),
    mrrCents: client.mrrCents,
  };
}
