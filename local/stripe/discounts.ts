import { discountOf, spread } from './amounts.ts';
import { invalid } from './refusal.ts';
import { inTurn, newId, type Store, type Thing } from './store.ts';
import { periodEnd } from './time.ts';

export type DiscountInput = { coupon?: string | undefined; promotion_code?: string | undefined };

/** Discounts of a subscription from coupons or codes that still hold. */
export async function makeDiscounts(
  store: Store,
  customer: string,
  wanted: DiscountInput[] | undefined,
  at: number,
  currency?: string,
): Promise<string[]> {
  const made: string[] = [];
  for (const each of wanted ?? []) {
    const code = each.promotion_code ? await store.get('promotion_code', each.promotion_code, 'discounts[promotion_code]') : null;
    if (code && !isLive(code, code.expires_at, at))
      throw invalid('This promotion code is not active.', { param: 'discounts[promotion_code]', code: 'promotion_code_expired' });
    const coupon = await store.get('coupon', code?.promotion.coupon ?? each.coupon ?? '', 'discounts[coupon]');
    if (!isLive(coupon, coupon.redeem_by, at))
      throw invalid('This coupon has expired or has been fully redeemed.', { param: 'discounts[coupon]', code: 'coupon_expired' });
    if (currency && coupon.amount_off && coupon.currency !== currency)
      throw invalid(`The coupon is in ${coupon.currency}, but the subscription is in ${currency}.`, { param: 'discounts[coupon]' });
    await store.put({ ...coupon, times_redeemed: coupon.times_redeemed + 1 });
    if (code) await store.put({ ...code, times_redeemed: code.times_redeemed + 1 });
    const discount = await store.put({
      id: newId('di'),
      object: 'discount',
      customer,
      end: coupon.duration === 'repeating' ? periodEnd(at, 'month', coupon.duration_in_months, 1) : null,
      promotion_code: code?.id ?? null,
      source: { type: 'coupon', coupon: coupon.id },
      start: at,
      _coupon: coupon,
    });
    made.push(discount.id);
  }
  return made;
}

const isLive = (one: Thing, until: number | null, at: number): boolean =>
  (one.active ?? true) && !(until && until <= at) && !(one.max_redemptions && one.times_redeemed >= one.max_redemptions);

/** What the discounts of an invoice take off these lines, each in its order, and on which line how much. */
export async function applyDiscounts(
  store: Store,
  invoice: Thing,
  lines: Thing[],
): Promise<{ discounts: string[]; total_discount_amounts: { amount: number; discount: string }[] }> {
  const all = await inTurn(invoice._discounts as string[], (id) => store.get('discount', id));
  const active = all.filter(({ end, _used }) => _used === invoice.id || (!_used && (end === null || end > invoice.created)));
  const worthy = lines.filter((line) => line.discountable && line.amount > 0);
  const left = worthy.map(({ amount }) => amount as number);
  for (const line of lines) line.discount_amounts = [];
  const totals = active.map((discount) => {
    const amount = discountOf(
      discount._coupon,
      left.reduce((sum, each) => sum + each, 0),
    );
    for (const [index, own] of spread(amount, left).entries()) {
      left[index]! -= own;
      if (own !== 0) worthy[index]!.discount_amounts.push({ amount: own, discount: discount.id });
    }
    return { amount, discount: discount.id };
  });
  return { discounts: active.map(({ id }) => id), total_discount_amounts: totals };
}

/** A coupon for one invoice is spent by the first that it took something off. */
export async function spendDiscounts(store: Store, invoice: Thing): Promise<void> {
  for (const { amount, discount: id } of invoice.total_discount_amounts as { amount: number; discount: string }[]) {
    const discount = await store.get('discount', id);
    if (amount > 0 && discount._coupon.duration === 'once') await store.put({ ...discount, end: invoice.created, _used: invoice.id });
  }
}
