import { type Exact, exact, ONE, rounded, toText } from './decimals.ts';
import type { Store, Thing } from './store.ts';

/** An invoice line before it has an invoice. */
export type Line = {
  description: string;
  amount: number;
  /** Exact decimal as text: usage may be fractional. */
  quantity: string;
  unit: string | null;
  price: Thing;
  item: Thing;
  start: number;
  end: number;
  proration: boolean;
};

/** Amount of one tier of a price, or of the whole. */
export type Part = { tier: number | null; quantity: string; unit: string; amount: number };

/** Cents for a quantity of a price: per unit, by graduated tiers (one part per tier reached) or by volume. */
export function partsOf(price: Thing, quantity: string): Part[] {
  const wanted = exact(quantity);
  if (price.billing_scheme !== 'tiered') return [part(null, wanted, price.unit_amount_decimal, 0n)];
  const parts: Part[] = [];
  let from = 0n;
  for (const [index, tier] of (price.tiers as Thing[]).entries()) {
    const upTo = tier.up_to === null ? null : exact(tier.up_to);
    const isLast = upTo === null || wanted <= upTo;
    if (price.tiers_mode === 'volume') {
      if (isLast) return [part(index + 1, wanted, tier.unit_amount_decimal, exact(tier.flat_amount))];
    } else parts.push(part(index + 1, (isLast ? wanted : upTo) - from, tier.unit_amount_decimal, exact(tier.flat_amount)));
    if (isLast) break;
    from = upTo;
  }
  return parts;
}

/** Rounded once, to whole cents, halves away from zero. */
function part(tier: number | null, quantity: Exact, unit: string | null, flat: Exact): Part {
  const amount = rounded(quantity * exact(unit) + flat * ONE, ONE * ONE);
  return { tier, quantity: toText(quantity), unit: unit ?? '0', amount };
}

export const amountOf = (price: Thing, quantity: string | number): number =>
  partsOf(price, toText(exact(quantity))).reduce((sum, { amount }) => sum + amount, 0);

const FORMULAS: Record<string, string> = {
  sum: 'coalesce(sum(value), 0)',
  count: 'count(*)',
  last: 'coalesce((array_agg(value order by at desc, id desc))[1], 0)',
};
export const formulaOf = (meter: Thing): string => FORMULAS[meter.default_aggregation.formula as string]!;

/** A customer's meter total in [start, end), by the meter's aggregation. */
export async function usageOf(store: Store, price: Thing, customer: string, start: number, end: number): Promise<string> {
  const meter = await store.get('billing.meter', price.recurring.meter);
  const { rows } = await store.client.query<{ value: string }>(
    `select (${formulaOf(meter)})::text as value from stripe.meter_events
     where event_name = $1 and customer = $2 and at >= to_timestamp($3) and at < to_timestamp($4)`,
    [meter.event_name, customer, start, end],
  );
  return toText(exact(rows[0]!.value));
}

/** The prorated share of an amount from `at` to the end of its period. */
export const shareOf = (amount: number, period: { start: number; end: number }, at: number): number =>
  rounded(BigInt(amount) * BigInt(period.end - at), BigInt(period.end - period.start));

/** Discount of a coupon on an amount, in cents. */
export function discountOf(coupon: Thing, amount: number): number {
  if (amount <= 0) return 0;
  if (!coupon.percent_off) return Math.min(amount, coupon.amount_off ?? 0);
  return rounded(BigInt(amount) * exact(coupon.percent_off), 100n * ONE);
}

/** Splits a whole by weights, to the cent. */
export function spread(whole: number, weights: number[]): number[] {
  const sum = weights.reduce((total, each) => total + each, 0);
  let [seen, given] = [0, 0];
  return weights.map((weight) => {
    seen += weight;
    const upToHere = sum === 0 ? 0 : rounded(BigInt(whole) * BigInt(seen), BigInt(sum));
    const own = upToHere - given;
    given = upToHere;
    return own;
  });
}
