import type Stripe from 'stripe';

/** Cents per month from a subscription: its fixed prices, less recurring discounts. Null when a price has no amount. */
export function monthlyCents(subscription: Stripe.Subscription): number | null {
  let sum = 0;
  for (const { price, quantity } of subscription.items.data) {
    if (price.recurring?.usage_type === 'metered') continue;
    if (price.unit_amount === null || !price.recurring) return null;
    const months = price.recurring.interval_count * (price.recurring.interval === 'year' ? 12 : 1);
    sum += (price.unit_amount * (quantity ?? 1)) / months;
  }
  for (const discount of subscription.discounts) {
    const coupon = typeof discount === 'string' ? null : discount.source?.coupon;
    if (!coupon || typeof coupon === 'string' || coupon.duration === 'once') continue;
    sum -= coupon.percent_off ? (sum * coupon.percent_off) / 100 : (coupon.amount_off ?? 0);
  }
  return Math.max(0, Math.round(sum));
}
