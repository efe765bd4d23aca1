import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { Price } from '../registrar/registrar.ts';

export type PaidIn = 'BRL' | 'USD';

/** Converts a registrar's price into ours. */
export type PriceNames = (cost: Price) => { cents: number; currency: PaidIn };

/** Prices end in whole tenths of the currency. */
const STEP = 10;

/** @param perDollar units of our currency for a dollar */
export const ourCents = (costCents: number, perDollar: number, marginPercent: number): number =>
  Math.ceil(Number(((costCents * perDollar * (100 + marginPercent)) / 100 / STEP).toFixed(6))) * STEP;

/** Our prices by the one table of rates and margins. Registrars ask in dollars; another currency is refused. */
export async function priceNames(ctx: Context, currency: PaidIn): Promise<PriceNames> {
  const { rows } = await asSystem(
    'prices of names are calculated by the server',
    (tx) =>
      tx.execute<{ per_dollar: string; margin_percent: number }>(
        sql`select per_dollar, margin_percent from app.domain_pricing where currency = ${currency}`,
      ),
    ctx,
  );
  const [row] = rows;
  return (cost) => {
    if (!row || cost.currency !== 'USD') throw new AppError('unavailable', 'names_not_sold');
    return { cents: ourCents(cost.cents, Number(row.per_dollar), row.margin_percent), currency };
  };
}
