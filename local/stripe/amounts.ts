import type { Store, Thing } from './store.ts';

export type Line = {
  description: string;
  amount: number;
  quantity: number;
  price: Thing;
  item: Thing;
  start: number;
  end: number;
  proration: boolean;
};

/** Cents for a quantity of a price: per unit (decimals allowed), or by graduated or volume tiers. Rounded half away from zero, once. */
export function amountOf(price: Thing, quantity: number): number {
  if (price.billing_scheme !== 'tiered') return round(quantity * Number(price.unit_amount_decimal));
  let sum = 0;
  let from = 0;
  for (const tier of price.tiers as Thing[]) {
    const upTo = tier.up_to ?? Number.POSITIVE_INFINITY;
    const unit = Number(tier.unit_amount_decimal ?? 0);
    const flat = Number(tier.flat_amount ?? 0);
    if (price.tiers_mode === 'volume') {
      if (quantity <= upTo) return round(quantity * unit + flat);
    } else if (quantity > from || (from === 0 && quantity === 0)) {
      sum += (Math.min(quantity, upTo) - from) * unit + flat;
    }
    from = upTo;
    if (quantity <= upTo) break;
  }
  return round(sum);
}

const round = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) + Number.EPSILON);

/** What a meter counted for a customer in [start, end), as its aggregation says. */
export async function usageOf(store: Store, price: Thing, customer: string, start: number, end: number): Promise<number> {
  const meter = await store.get('billing.meter', price.recurring.meter);
  const how = { sum: 'coalesce(sum(value), 0)', count: 'count(*)', last: '(array_agg(value order by at desc))[1]' }[
    meter.default_aggregation.formula as string
  ];
  const { rows } = await store.client.query<{ value: string | null }>(
    `select ${how} as value from stripe.meter_events
     where event_name = $1 and customer = $2 and at >= to_timestamp($3) and at < to_timestamp($4)`,
    [meter.event_name, customer, start, end],
  );
  return Number(rows[0]?.value ?? 0);
}

/** The share of a licensed price for the part of its period from `at` on. */
export function prorated(price: Thing, quantity: number, period: { start: number; end: number }, at: number): number {
  const share = (period.end - at) / (period.end - period.start);
  return round(amountOf(price, quantity) * share);
}

/** What a coupon takes off an amount, in cents. */
export function discountOf(coupon: Thing, amount: number): number {
  if (amount <= 0) return 0;
  return coupon.percent_off ? round((amount * coupon.percent_off) / 100) : Math.min(amount, coupon.amount_off ?? 0);
}
