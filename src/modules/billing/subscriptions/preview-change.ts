import type Stripe from 'stripe';
import { getSeats } from '#modules/accounts/index.ts';
import { getUsage, type LimitedMeter } from '#modules/metering/index.ts';
import { GIGABYTE } from '#modules/metering/meters.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { idOf } from '#platform/stripe.ts';
import { requireSold, type SoldAs } from '../catalogue/catalogue.ts';
import { type Plan, priceOf } from '../catalogue/plans.ts';
import { askRedeeming, discounted, discountsWith, type PromotionCode, requirePromotionCode } from '../catalogue/promotion-codes.ts';
import { getCustomer, secondsOf } from '../customers/customers.ts';
import { getPlan } from '../entitlements/entitlements.ts';
import { type Currency, PreviewChange } from '../input.ts';
import { BLANK, currencyOf, type InvoicePreview, previewOf } from '../invoices/invoice-preview.ts';
import { linesOfInvoice } from '../invoices/lines-of-invoice.ts';
import { sendMeterBatches } from '../metered-usage/send-meter-batches.ts';
import { comesLater, getLiveRow, methodTypeOf, requireLive, requireNoPendingChange } from './live-subscription.ts';
import { monthAfter } from './month-after.ts';
import { changeOf } from './plan-swap.ts';
import { requireFree } from './start-checkout.ts';
import { flatItem } from './sync-subscription.ts';

export interface ChangePreview extends InvoicePreview {
  /** Start of the change, if not now: a smaller plan begins when the paid period ends. */
  startsAt: Date | null;
  /** Paid by Pix or boleto: the change happens when the money has arrived. */
  waitsForMoney: boolean;
  nextInvoiceAt: Date;
  /** Of the plan alone, less a code that lasts beyond this invoice; usage and other discounts come on top. */
  nextTotalCents: number;
  /** Existing usage of the account above the new plan's limits. */
  over: { meter: LimitedMeter | 'team_members'; used: number; limit: number }[];
}

/**
 * The exact invoice of a change to the plan now, or the first invoice for an account without a subscription.
 * @throws AppError `pay_first`, `subscription_ending`: nothing can change before.
 */
export async function previewChange(ctx: Context, input: PreviewChange): Promise<ChangePreview> {
  const account = requireAccount(ctx);
  const { plan, currency, promotionCode: code } = PreviewChange.parse(input);
  const row = await getLiveRow(ctx);
  if (!row) return firstInvoice(ctx, account.id, plan, currency ?? 'BRL', code);
  const subscription = await requireLive(ctx);
  requireNoPendingChange(subscription);
  const sold = await requireSold(ctx, plan, currencyOf(subscription.currency));
  const customer = idOf(subscription.customer);
  const redemption = code && { code, sold, currency: currencyOf(subscription.currency), customerId: customer };
  const promotion = redemption ? await requirePromotionCode(ctx, redemption) : null;
  if (await isForLater(ctx, subscription, sold)) {
    const startsAt = secondsOf(flatItem(subscription)!.current_period_end);
    return {
      ...NOTHING_DUE,
      currency: currencyOf(subscription.currency),
      startsAt,
      waitsForMoney: false,
      ...(await after(ctx, sold, startsAt, promotion)),
    };
  }
  // Usage not yet sent to Stripe belongs on this invoice; anything that cannot be sent in time is settled later.
  await sendMeterBatches(ctx, { clientId: account.id });
  const change = await changeOf(subscription, sold);
  const discounts = promotion && (await discountsWith(subscription, promotion));
  const invoice = await askRedeeming(promotion, (stripe) =>
    stripe.invoices.createPreview({
      customer,
      subscription: subscription.id,
      subscription_details: change,
      ...(discounts && { discounts }),
    }),
  );
  const preview = await previewOf(invoice);
  const waitsForMoney = preview.dueNowCents > 0 && comesLater(await methodTypeOf(subscription));
  return { ...preview, startsAt: null, waitsForMoney, ...(await after(ctx, sold, await nextEnd(invoice, sold), promotion)) };
}

const NOTHING_DUE = { lines: [], totalCents: 0, useCents: 0, creditUsedCents: 0, creditCents: 0, dueNowCents: 0 };

/** A smaller plan starts at the end of the period, so that nobody renews a plan's included units by going up and down. */
export async function isForLater(ctx: Context, { status }: Stripe.Subscription, { plan }: SoldAs): Promise<boolean> {
  return status !== 'trialing' && plan.position < (await getPlan(ctx)).position;
}

async function firstInvoice(
  ctx: Context,
  clientId: string,
  key: PreviewChange['plan'],
  wanted: Currency,
  code: string | undefined,
): Promise<ChangePreview> {
  await requireFree(ctx);
  const customer = await getCustomer(ctx, clientId);
  const currency = customer?.currency ?? wanted;
  const sold = await requireSold(ctx, key, currency);
  const customerId = customer?.stripeCustomerId ?? null;
  const promotion = code ? await requirePromotionCode(ctx, { code, sold, currency, customerId }) : null;
  const cents = priceOf(sold.plan, currency)!;
  const due = promotion ? discounted(cents, promotion, currency) : cents;
  const end = monthAfter(ctx.now);
  const line = {
    ...BLANK,
    kind: 'plan' as const,
    plan: key,
    quantity: 1,
    unitCents: cents,
    amountCents: cents,
    periodStart: ctx.now,
    periodEnd: end,
  };
  const lines = due < cents ? [line, { ...BLANK, kind: 'discount' as const, amountCents: due - cents }] : [line];
  const sums = { totalCents: due, useCents: 0, creditUsedCents: 0, creditCents: 0, dueNowCents: due };
  return { currency, lines, startsAt: null, waitsForMoney: false, ...sums, ...(await after(ctx, sold, end, promotion)) };
}

/** End of the period paid by the new plan's own line. */
const nextEnd = async (invoice: Stripe.Invoice, { flat }: SoldAs): Promise<Date> => {
  const line = (await linesOfInvoice(invoice)).find(({ pricing }) => pricing?.price_details?.price === flat.id);
  return new Date((line?.period.end ?? invoice.period_end) * 1000);
};

async function after(ctx: Context, { plan, flat }: SoldAs, nextInvoiceAt: Date, promotion: PromotionCode | null) {
  const cents = flat.unit_amount ?? 0;
  const lasts = promotion && promotion.coupon.duration !== 'once';
  const nextTotalCents = lasts ? discounted(cents, promotion, currencyOf(flat.currency)) : cents;
  return { nextInvoiceAt, nextTotalCents, over: await overOf(ctx, plan) };
}

async function overOf(ctx: Context, plan: Plan): Promise<ChangePreview['over']> {
  const usage = await getUsage(ctx);
  const limits: Partial<Record<LimitedMeter, number | null>> = {
    sites: plan.sites,
    storage_bytes: plan.storageGb === null ? null : plan.storageGb * GIGABYTE,
  };
  const over: ChangePreview['over'] = Object.entries(limits).flatMap(([meter, limit]) => {
    const used = usage[meter as LimitedMeter].used;
    return limit !== null && used > limit ? [{ meter: meter as LimitedMeter, used, limit }] : [];
  });
  const seats = plan.teamMembers;
  if (seats === null) return over;
  const { taken: used } = await getSeats(ctx);
  return used > seats ? [...over, { meter: 'team_members', used, limit: seats }] : over;
}

/** @throws AppError `already_on_plan`. */
export function requireOther(subscription: Stripe.Subscription, { flat }: SoldAs): void {
  if (subscription.items.data.some(({ price }) => price.id === flat.id)) throw new AppError('conflict', 'already_on_plan');
}
