import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { ChargedMeter } from '../meters.ts';

export interface SpendingLine {
  meter: ChargedMeter;
  /** Used and reserved in the period. */
  quantity: number;
  /** Units included in the plan; null is unlimited. */
  included: number | null;
  above: number;
  /** Price of one unit above the plan, with fractions. */
  priceCents: number;
  /** Rounded per meter, as on an invoice. */
  cents: number;
}

export interface Spending {
  startsAt: Date;
  endsAt: Date;
  currency: 'BRL' | 'USD';
  overage: 'stop' | 'pay';
  maxCents: number;
  usedCents: number;
  lines: SpendingLine[];
}

interface Row extends Record<string, unknown> {
  starts: Date | string;
  ends: Date | string;
  currency: 'BRL' | 'USD';
  overage: 'stop' | 'pay';
  max_cents: string;
  meter: SpendingLine['meter'];
  quantity: string;
  included: string | null;
  price: string;
  cents: string;
}

/** Cost of the open period above the plan so far, per meter, and the client's limit for it. */
export async function getSpending(ctx: Context): Promise<Spending> {
  const account = requireAccount(ctx);
  const now = ctx.now.toISOString();
  const { rows } = await asSystem(
    'prices are read from the catalogue',
    (tx) =>
      tx.execute<Row>(sql`
        select p.starts, p.ends, app.currency_of(e.client_id) as currency,
          e.overage, e.overage_max_cents as max_cents, s.*
        from app.period_of(${account.id}, ${now}::timestamptz) p
        join public.entitlements e on e.client_id = ${account.id}
        cross join lateral app.spending_of(e.client_id, p.starts, ${now}::timestamptz) s`),
    ctx,
  );
  const lines = rows.map((row) => {
    const quantity = Number(row.quantity);
    const included = row.included === null ? null : Number(row.included);
    const above = included === null ? 0 : Math.max(0, quantity - included);
    return { meter: row.meter, quantity, included, above, priceCents: Number(row.price), cents: Number(row.cents) };
  });
  const [first] = rows;
  if (!first) throw new AppError('not_found', 'account_not_found');
  return {
    startsAt: new Date(first.starts),
    endsAt: new Date(first.ends),
    currency: first.currency,
    overage: first.overage,
    maxCents: Number(first.max_cents),
    usedCents: lines.reduce((sum, { cents }) => sum + cents, 0),
    lines,
  };
}
