import type Stripe from 'stripe';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { idOf, onceKey } from '#platform/stripe.ts';
import { requireSold } from '../catalogue/catalogue.ts';
import { askRedeeming, discountsWith, requirePromotionCode } from '../catalogue/promotion-codes.ts';
import { ChangePlan } from '../input.ts';
import { currencyOf } from '../invoices/invoice-preview.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { orderPlan } from '../orders/order-plan.ts';
import { announceSubscription } from './announce-subscription.ts';
import { comesLater, methodTypeOf, requireLive, requireNoPendingChange, stateOf } from './live-subscription.ts';
import { changeOf } from './plan-swap.ts';
import { isForLater, previewChange, requireOther } from './preview-change.ts';
import { plannedOf, releaseSchedule, schedulePlan } from './schedule-plan.ts';
import { syncSubscription } from './sync-subscription.ts';

export interface ChangedPlan {
  changed: boolean;
  url: string | null;
  /** Invoice created by the change; null within a trial. */
  invoiceId: string | null;
  /** True when nothing has changed yet: `url` is the page on which a Pix or a boleto is paid first. */
  isOrder?: true;
}

/**
 * Changes the plan at the price shown; a smaller one begins when the paid period ends, and one paid by Pix or boleto when the money has
 * arrived. `url` is Stripe's page of the invoice when the bank needs a confirmation or the card declines: until it is paid everything stays
 * as it was.
 * @throws AppError `amount_changed` {dueCents}, `already_on_plan`, `subscription_ending`, `smaller_plan_planned`, `pay_first`,
 * `plan_not_sold`, `promotion_code_…`.
 */
export async function changePlan(ctx: Context, input: ChangePlan): Promise<ChangedPlan> {
  requireAccount(ctx);
  const { plan, expectedDueCents, promotionCode: code } = ChangePlan.parse(input);
  await requireProof(ctx);
  const subscription = await requireLive(ctx);
  const sold = await requireSold(ctx, plan, currencyOf(subscription.currency));
  requireOther(subscription, sold);
  requireNoPendingChange(subscription);
  const isLater = await isForLater(ctx, subscription, sold);
  if (!isLater) await requireNonePlanned(ctx, subscription);
  const { dueNowCents, useCents } = await previewChange(ctx, { plan, promotionCode: code });
  if (dueNowCents !== expectedDueCents) {
    // Another click may have been faster: then nothing is left to confirm.
    requireOther(await requireLive(ctx), sold);
    throw new AppError('conflict', 'amount_changed', { dueCents: dueNowCents });
  }
  const currency = currencyOf(subscription.currency);
  const redemption = code && { code, sold, currency, customerId: idOf(subscription.customer) };
  const promotion = redemption ? await requirePromotionCode(ctx, redemption) : null;
  const discounts = promotion && (await discountsWith(subscription, promotion));
  if (isLater) {
    await schedulePlan(subscription, sold, { discounts, promotion });
    await announceSubscription(subscription.id, await syncSubscription(ctx, { subscriptionId: subscription.id }));
    return { changed: true, url: null, invoiceId: null };
  }
  const isLate = comesLater(await methodTypeOf(subscription));
  if (isLate && dueNowCents > 0) {
    const { proration_date: pricedAt } = await changeOf(subscription, sold);
    const customer = idOf(subscription.customer);
    const price = { cents: dueNowCents, useCents, pricedAt, promotionCode: promotion?.id ?? null };
    const url = await orderPlan(ctx, { sold, customer, subscriptionId: subscription.id, ...price });
    return { changed: false, url, invoiceId: null, isOrder: true };
  }
  // A subscription that changes now has no scheduled change.
  await releaseSchedule(subscription);
  const change = { ...(await changeOf(subscription, sold)), ...(discounts && { discounts }) };
  const changed = await askRedeeming(promotion, (stripe) =>
    stripe.subscriptions.update(
      subscription.id,
      { ...change, payment_behavior: isLate ? 'allow_incomplete' : 'pending_if_incomplete', expand: ['latest_invoice'] },
      { idempotencyKey: onceKey('change', change, stateOf(subscription), change.proration_date ?? ctx.now.getTime()) },
    ),
  );
  const synced = await syncSubscription(ctx, { subscriptionId: subscription.id });
  const invoice = changed.latest_invoice as Stripe.Invoice | null;
  if (invoice) await syncInvoice(ctx, { invoiceId: invoice.id });
  await announceSubscription(subscription.id, synced);
  if (changed.pending_update) return { changed: false, url: invoice?.hosted_invoice_url ?? null, invoiceId: invoice?.id ?? null };
  return { changed: true, url: null, invoiceId: change.proration_behavior === 'none' ? null : (invoice?.id ?? null) };
}

/** A scheduled smaller plan has to be cancelled first: an upgrade that is never paid would lose it. */
async function requireNonePlanned(ctx: Context, subscription: Stripe.Subscription): Promise<void> {
  if (!(await plannedOf(subscription))) return;
  // The page offers to undo what is stored in our row.
  await syncSubscription(ctx, { subscriptionId: subscription.id });
  throw new AppError('conflict', 'smaller_plan_planned');
}
