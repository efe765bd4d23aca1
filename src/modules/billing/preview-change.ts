import type Stripe from 'stripe';
import { getUsage, type LimitedMeter } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { ask } from '#platform/stripe.ts';
import { requireSold, type SoldAs } from './catalogue.ts';
import { getCustomer } from './customers.ts';
import { getPlan } from './entitlements.ts';
import { PreviewChange } from './input.ts';
import { BLANK, currencyOf, type InvoicePreview, previewOf } from './invoice-preview.ts';
import { getLiveRow, requireLive } from './live-subscription.ts';
import { changeOf } from './plan-swap.ts';
import { type Plan, priceOf } from './plans.ts';
import { requireSmaller } from './require-smaller.ts';
import { sendMeterBatches } from './send-meter-batches.ts';
import { requireFree } from './start-checkout.ts';

export interface ChangePreview extends InvoicePreview {
  nextInvoiceAt: Date;
  /** Of the plan alone; use and discounts come on top. */
  nextTotalCents: number;
  /** What the account has already that is more than the plan allows. */
  over: { meter: LimitedMeter; used: number; limit: number }[];
}

/** The exact invoice that changing to a plan would make now, or the first one of who has none yet. */
export async function previewChange(ctx: Context, input: PreviewChange): Promise<ChangePreview> {
  const account = requireAccount(ctx);
  const { plan, currency } = PreviewChange.parse(input);
  const row = await getLiveRow(ctx);
  if (!row) return firstInvoice(ctx, account.id, plan, currency ?? 'BRL');
  const subscription = await requireLive(ctx);
  const sold = await requireSold(ctx, plan, currencyOf(subscription.currency));
  await requireSmaller(ctx, row, await getPlan(ctx), sold.plan);
  // Use that Stripe has not heard of yet belongs on this invoice.
  const { late } = await sendMeterBatches(ctx, { clientId: account.id });
  if (late > 0) throw new AppError('unavailable', 'payments_unavailable');
  const change = await changeOf(subscription, sold);
  const invoice = await ask((stripe) =>
    stripe.invoices.createPreview({ customer: idOf(subscription.customer), subscription: subscription.id, subscription_details: change }),
  );
  return { ...(await previewOf(invoice)), ...(await after(ctx, sold, nextEnd(invoice, sold))) };
}

async function firstInvoice(ctx: Context, clientId: string, key: PreviewChange['plan'], wanted: 'BRL' | 'USD'): Promise<ChangePreview> {
  await requireFree(ctx);
  const currency = (await getCustomer(ctx, clientId))?.currency ?? wanted;
  const sold = await requireSold(ctx, key, currency);
  const cents = priceOf(sold.plan, currency)!;
  const end = new Date(ctx.now);
  end.setUTCMonth(end.getUTCMonth() + 1);
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
  const sums = { totalCents: cents, creditUsedCents: 0, creditCents: 0, dueNowCents: cents };
  return { currency, lines: [line], ...sums, ...(await after(ctx, sold, end)) };
}

/** The period that the new plan's own line pays for ends with the next invoice. */
const nextEnd = (invoice: Stripe.Invoice, { flat }: SoldAs): Date => {
  const line = invoice.lines.data.find(({ pricing }) => pricing?.price_details?.price === flat.id);
  return new Date((line?.period.end ?? invoice.period_end) * 1000);
};

async function after(ctx: Context, { plan, flat }: SoldAs, nextInvoiceAt: Date) {
  return { nextInvoiceAt, nextTotalCents: flat.unit_amount ?? 0, over: await overOf(ctx, plan) };
}

const GIGABYTE = 1024 ** 3;

async function overOf(ctx: Context, plan: Plan): Promise<ChangePreview['over']> {
  const usage = await getUsage(ctx);
  const limits: Partial<Record<LimitedMeter, number | null>> = {
    sites: plan.sites,
    projects: plan.projects,
    storage_bytes: plan.storageGb === null ? null : plan.storageGb * GIGABYTE,
  };
  return Object.entries(limits).flatMap(([meter, limit]) => {
    const used = usage[meter as LimitedMeter].used;
    return limit !== null && used > limit ? [{ meter: meter as LimitedMeter, used, limit }] : [];
  });
}

export const idOf = (customer: string | { id: string }): string => (typeof customer === 'string' ? customer : customer.id);

/** @throws AppError `already_on_plan`. */
export function requireOther(subscription: Stripe.Subscription, { flat }: SoldAs): void {
  if (subscription.items.data.some(({ price }) => price.id === flat.id)) throw new AppError('conflict', 'already_on_plan');
}
