import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { callStripe, idOf, refusalOf } from '#platform/stripe.ts';
import type { Currency } from '../input.ts';
import type { SoldAs } from './catalogue.ts';

/** A promotion code that this customer may redeem for this plan, found at Stripe by its text. */
export interface PromotionCode {
  id: string;
  coupon: Stripe.Coupon;
}

export interface Redemption {
  /** As the customer typed it. */
  code: string;
  sold: SoldAs;
  currency: Currency;
  /** Null for an account that is not a Stripe customer yet. */
  customerId: string | null;
}

/**
 * Looks a code up at Stripe and checks all its restrictions. Ids of codes and coupons are not codes: they are not found.
 * @throws AppError `promotion_code_unknown`, `…_expired`, `…_used_up`, `…_used`, `…_other_plan`, `…_first_purchase`, `…_minimum`.
 */
export async function requirePromotionCode(ctx: Context, redemption: Redemption): Promise<PromotionCode> {
  // Rate-limited before the lookup, so that codes cannot be guessed by the thousand.
  await takeRate(ctx, 'promotion_code');
  const { customerId, sold, currency } = redemption;
  const [found] = await listCodes(redemption, true);
  if (!found) throw refused(await whyInactive(redemption));
  const { coupon } = found.promotion;
  if (!coupon || typeof coupon === 'string' || !coupon.valid) throw refused('expired');
  requireFits(coupon, sold, currency);
  requireMinimum(found.restrictions, sold, currency);
  if (customerId) await requireUnused(found, customerId);
  return { id: found.id, coupon };
}

type Why = 'unknown' | 'expired' | 'used_up' | 'used' | 'other_plan' | 'first_purchase';
const refused = (why: Why): AppError => new AppError('invalid', REASONS[why]);
const REASONS = {
  unknown: 'promotion_code_unknown',
  expired: 'promotion_code_expired',
  used_up: 'promotion_code_used_up',
  used: 'promotion_code_used',
  other_plan: 'promotion_code_other_plan',
  first_purchase: 'promotion_code_first_purchase',
} as const satisfies Record<Why, string>;

/** The customer's own codes first; those of other customers are left out. */
async function listCodes({ code, customerId }: Redemption, active: boolean): Promise<Stripe.PromotionCode[]> {
  if (!/^[A-Za-z0-9-]{1,100}$/.test(code)) return [];
  const expand = ['data.promotion.coupon.applies_to'];
  const { data } = await callStripe((stripe) => stripe.promotionCodes.list({ code, limit: 100, expand, ...(active && { active }) }));
  const ownerOf = ({ customer }: Stripe.PromotionCode) => idOf(customer);
  const same = data.filter((each) => each.code.toLowerCase() === code.toLowerCase());
  const own = same.filter((each) => customerId !== null && ownerOf(each) === customerId);
  return [...own, ...same.filter((each) => ownerOf(each) === null)];
}

/** A code that was valid once gets a more precise error than an unknown one. */
async function whyInactive(redemption: Redemption): Promise<Why> {
  const [past] = await listCodes(redemption, false);
  if (!past) return 'unknown';
  return past.max_redemptions !== null && past.times_redeemed >= past.max_redemptions ? 'used_up' : 'expired';
}

function requireFits(coupon: Stripe.Coupon, { flat, metered }: SoldAs, currency: Currency): void {
  const products = [flat, ...metered.map(({ price }) => price)].map(({ product }) => idOf(product));
  if (coupon.applies_to && !coupon.applies_to.products.some((product) => products.includes(product))) throw refused('other_plan');
  const inCurrency = coupon.currency === currency.toLowerCase() || coupon.currency_options?.[currency.toLowerCase()] !== undefined;
  if (coupon.amount_off && !inCurrency) throw refused('other_plan');
}

function requireMinimum(restrictions: Stripe.PromotionCode.Restrictions, { flat }: SoldAs, currency: Currency): void {
  const { minimum_amount: amount, minimum_amount_currency: of, currency_options: others } = restrictions;
  if (!amount) return;
  const minimum = of === currency.toLowerCase() ? amount : others?.[currency.toLowerCase()]?.minimum_amount;
  if (minimum === undefined) throw refused('other_plan');
  if ((flat.unit_amount ?? 0) < minimum) throw new AppError('invalid', 'promotion_code_minimum', { minimumCents: minimum, currency });
}

/** Once per customer, whatever the code itself allows: nobody should get a discount again by changing plans back and forth. */
async function requireUnused({ id, restrictions }: Stripe.PromotionCode, customer: string): Promise<void> {
  const invoices = await callStripe((stripe) =>
    stripe.invoices.list({ customer, limit: 100, expand: ['data.discounts'] }).autoPagingToArray({ limit: 1000 }),
  );
  if (restrictions.first_time_transaction && invoices.some(({ status }) => status === 'paid')) throw refused('first_purchase');
  const redeemed = invoices.filter(({ status }) => status !== 'void').flatMap(({ discounts }) => discounts);
  if (redeemed.some((discount) => typeof discount !== 'string' && codeOf(discount) === id)) throw refused('used');
}

const codeOf = ({ promotion_code: code }: Stripe.Discount | Stripe.DeletedDiscount): string | null => idOf(code);

/** Discounts a subscription keeps when a code is applied: those given by the agency. The new code replaces an earlier one. */
export async function discountsWith(subscription: Stripe.Subscription, promotion: Pick<PromotionCode, 'id'>): Promise<DiscountParam[]> {
  const { discounts } = await callStripe((stripe) => stripe.subscriptions.retrieve(subscription.id, { expand: ['discounts'] }));
  const given = discounts.flatMap((each) => (typeof each === 'string' || codeOf(each) !== null ? [] : [{ discount: each.id }]));
  return [...given, { promotion_code: promotion.id }];
}
export type DiscountParam = { discount: string } | { promotion_code: string };

/** An amount after the code's discount, as on the first invoice. */
export function discounted(cents: number, { coupon }: PromotionCode, currency: Currency): number {
  if (coupon.percent_off) return cents - Math.round((cents * coupon.percent_off) / 100);
  const off =
    coupon.currency === currency.toLowerCase() ? coupon.amount_off : coupon.currency_options?.[currency.toLowerCase()]?.amount_off;
  return Math.max(0, cents - (off ?? 0));
}

/** Stripe has the final decision: it refuses a code whose last redemption was used by somebody else in the meantime. */
export async function askRedeeming<T>(promotion: PromotionCode | null, call: (client: Stripe) => Promise<T>): Promise<T> {
  try {
    return await callStripe(call);
  } catch (error) {
    const param = (error as { param?: string }).param ?? '';
    if (promotion && refusalOf(error) && /^discounts/.test(param)) throw new AppError('invalid', REASONS.used_up, {}, { cause: error });
    throw error;
  }
}
