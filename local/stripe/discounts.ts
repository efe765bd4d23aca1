import { discountOf, spread } from './amounts.ts';
import { invalid, missing } from './refusal.ts';
import { newId, type Store, sequentially, type Thing } from './store.ts';
import { periodEnd } from './time.ts';

export type DiscountInput = { coupon?: string | undefined; promotion_code?: string | undefined; discount?: string | undefined };

/** The purchase that a discount is applied to. */
export type Basket = { currency: string; lines: { product: string; amount: number }[] };

export async function basketOf(
  store: Store,
  items: { price?: string | undefined; quantity?: number | undefined; deleted?: boolean | undefined }[],
): Promise<Basket> {
  const bought = items.filter(({ deleted }) => !deleted);
  const prices = await sequentially(bought, ({ price }) => store.get('price', price ?? '', 'items[price]'));
  const lines = prices.map((price, index) => ({
    product: price.product as string,
    amount: price.recurring?.usage_type === 'metered' ? 0 : Number(price.unit_amount ?? 0) * (bought[index]!.quantity ?? 1),
  }));
  return { currency: prices[0]?.currency ?? '', lines };
}

const sumOf = (lines: Basket['lines']): number => lines.reduce((sum, { amount }) => sum + amount, 0);

/** Total of a basket with its discounts, without redeeming them. */
export async function totalsOf(store: Store, customer: string, wanted: DiscountInput[] | undefined, at: number, basket: Basket) {
  const subtotal = sumOf(basket.lines);
  return store.dryRun(async () => {
    const [id] = await makeDiscounts(store, customer, wanted, at, basket);
    if (!id) return { subtotal, total: subtotal };
    const { _coupon: coupon } = await store.get('discount', id);
    const worthy = basket.lines.filter(({ product }) => !coupon.applies_to || coupon.applies_to.products.includes(product));
    return { subtotal, total: subtotal - discountOf(coupon, sumOf(worthy)) };
  });
}

/** Discounts of a subscription: new ones from redeemable coupons or codes, and existing ones it keeps. */
export async function makeDiscounts(
  store: Store,
  customer: string,
  wanted: DiscountInput[] | undefined,
  at: number,
  basket: Basket,
): Promise<string[]> {
  const made: string[] = [];
  for (const each of wanted ?? []) {
    if (each.discount) {
      const kept = await store.get('discount', each.discount, 'discounts[discount]');
      if (kept.customer !== customer) throw missing('discount', each.discount, 'discounts[discount]');
      made.push(kept.id);
      continue;
    }
    const code = each.promotion_code ? await store.get('promotion_code', each.promotion_code, 'discounts[promotion_code]') : null;
    if (code) await requireRedeemable(store, code, customer, at, basket);
    const coupon = await store.get('coupon', code?.promotion.coupon ?? each.coupon ?? '', 'discounts[coupon]');
    if (!isLive(coupon, coupon.redeem_by, at))
      throw invalid('This coupon has expired or has been fully redeemed.', { param: 'discounts[coupon]', code: 'coupon_expired' });
    if (coupon.amount_off && coupon.currency !== basket.currency)
      throw invalid(`The coupon is in ${coupon.currency}, but the subscription is in ${basket.currency}.`, { param: 'discounts[coupon]' });
    if (coupon.applies_to && !basket.lines.some(({ product }) => coupon.applies_to.products.includes(product)))
      throw invalid('This coupon cannot be redeemed because it does not apply to anything in this order.', { param: 'discounts[coupon]' });
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

async function requireRedeemable(store: Store, code: Thing, customer: string, at: number, { currency, lines }: Basket): Promise<void> {
  const refused = (why: string, reason?: string) =>
    invalid(`This promotion code cannot be redeemed because ${why}.`, {
      param: 'discounts[promotion_code]',
      ...(reason && { code: reason }),
    });
  if (!isLive(code, code.expires_at, at)) throw refused('it is not active', 'promotion_code_expired');
  if (code.customer && code.customer !== customer) throw refused('it belongs to another customer');
  const { first_time_transaction: first, minimum_amount, minimum_amount_currency, currency_options = {} } = code.restrictions as Thing;
  if (first && (await store.all('invoice', { customer })).some(({ status }) => status === 'paid'))
    throw refused('the associated customer has prior transactions');
  const minimum = minimum_amount_currency === currency ? minimum_amount : currency_options[currency]?.minimum_amount;
  if (minimum_amount && minimum === undefined) throw refused(`it is not for orders in ${currency}`);
  if (minimum && sumOf(lines) < minimum) throw refused('the order does not reach its minimum amount');
}

const isLive = (one: Thing, until: number | null, at: number): boolean =>
  (one.active ?? true) && !(until && until <= at) && !(one.max_redemptions && one.times_redeemed >= one.max_redemptions);

/** As Stripe shows it: valid while it can be redeemed. */
export const couponView = (coupon: Thing, at: number): Thing => ({ ...coupon, valid: isLive(coupon, coupon.redeem_by, at) });

/** As Stripe shows it: active only while it and its coupon can be redeemed. */
export async function codeView(store: Store, code: Thing, at: number): Promise<Thing> {
  const coupon = await store.find('coupon', code.promotion.coupon);
  return { ...code, active: isLive(code, code.expires_at, at) && coupon !== null && isLive(coupon, coupon.redeem_by, at) };
}

/** Applies an invoice's discounts to its lines in order, and returns the amount per line. */
export async function applyDiscounts(
  store: Store,
  invoice: Thing,
  lines: Thing[],
): Promise<{ discounts: string[]; total_discount_amounts: { amount: number; discount: string }[] }> {
  const all = await sequentially(invoice._discounts as string[], (id) => store.get('discount', id));
  const active = all.filter(({ end, _used }) => _used === invoice.id || (!_used && (end === null || end > invoice.created)));
  const worthy = lines.filter((line) => line.discountable && line.amount > 0);
  const left = worthy.map(({ amount }) => amount as number);
  for (const line of lines) line.discount_amounts = [];
  const totals = active.map((discount) => {
    const products = discount._coupon.applies_to?.products as string[] | undefined;
    const open = left.map((amount, index) => (!products || products.includes(worthy[index]!.pricing?.price_details.product) ? amount : 0));
    const amount = discountOf(
      discount._coupon,
      open.reduce((sum, each) => sum + each, 0),
    );
    for (const [index, own] of spread(amount, open).entries()) {
      left[index]! -= own;
      if (own !== 0) worthy[index]!.discount_amounts.push({ amount: own, discount: discount.id });
    }
    return { amount, discount: discount.id };
  });
  return { discounts: active.map(({ id }) => id), total_discount_amounts: totals };
}

/** A one-time coupon is used up by the first invoice it discounted. */
export async function spendDiscounts(store: Store, invoice: Thing): Promise<void> {
  for (const { amount, discount: id } of invoice.total_discount_amounts as { amount: number; discount: string }[]) {
    const discount = await store.get('discount', id);
    if (amount > 0 && discount._coupon.duration === 'once') await store.put({ ...discount, end: invoice.created, _used: invoice.id });
  }
}
