import { GIGABYTE } from '#modules/metering/meters.ts';
import type { unitCosts } from '../tables.ts';
import type { ClientRow } from './client-query.ts';

export type UnitCost = typeof unitCosts.$inferSelect;

export interface ClientCost {
  currency: 'BRL' | 'USD';
  /** Cost of this period so far; null until any unit cost is known. */
  cents: number | null;
  lines: { meter: string; used: number; unitCents: number; cents: number }[];
  /** Meters that were used but have no unit cost: the true cost is at least the amount shown. */
  unknown: string[];
  /** Monthly revenue of the subscription. */
  mrrCents: number;
}

/** Cost of a client's period so far, computed only from the unit costs that the agency has entered. */
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
