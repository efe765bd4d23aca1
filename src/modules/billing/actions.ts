'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { nextPath } from '#modules/accounts/index.ts';
import { action } from '#platform/action.ts';
import { isAppError } from '#platform/errors.ts';
import { openPortal } from './customers/open-portal.ts';
import { takeOutCard } from './customers/take-out-card.ts';
import { CancelSubscription, ChangePlan, InvoiceRef, LineRef, OpenPortal, StartCheckout } from './input.ts';
import { listLineEvents } from './invoices/list-line-events.ts';
import { payInvoice } from './invoices/pay-invoice.ts';
import { chooseSpending } from './metered-usage/choose-spending.ts';
import { cancelSubscription } from './subscriptions/cancel-subscription.ts';
import { changePlan } from './subscriptions/change-plan.ts';
import { resumeSubscription } from './subscriptions/resume-subscription.ts';
import { startCheckout } from './subscriptions/start-checkout.ts';
import { withdrawPlan } from './subscriptions/withdraw-plan.ts';
import { parseMoney } from './ui/parse-money.ts';

/** A change of plan shows on every page: limits, prices, the banner. */
const refresh = () => revalidatePath('/', 'layout');

/** Field `beyond` is an amount as people write it; an empty one stops use at the plan's limits. */
const Checkout = StartCheckout.omit({ beyondMaxCents: true })
  .extend({ beyond: z.string().trim().max(40).optional() })
  .transform(({ beyond, ...rest }, check) => {
    if (beyond === undefined) return rest;
    const beyondMaxCents = beyond === '' ? 0 : parseMoney(beyond);
    if (beyondMaxCents !== null && beyondMaxCents <= 100_000_000) return { ...rest, beyondMaxCents };
    check.addIssue({ code: 'custom', path: ['beyond'], message: 'amount' });
    return z.NEVER;
  });

export const startCheckoutAction = action(
  'billing.manage',
  Checkout,
  async (ctx, input): Promise<void> => redirect((await startCheckout(ctx, input)).url),
  'checkout',
);

/**
 * Redirects to the result page, which reads the result from its invoice; `url` is Stripe's page when the bank needs confirmation before it
 * pays.
 */
export const changePlanAction = action(
  'billing.manage',
  ChangePlan.extend({ back: z.string().max(500).optional() }),
  async (ctx, { back, ...input }) => {
    let there: string | null = null;
    try {
      const { changed, url, invoiceId, isOrder } = await changePlan(ctx, input);
      if (!changed && !isOrder) return { url };
      there = isOrder ? url : invoiceId && `/plan/checkout?invoice=${invoiceId}&back=${encodeURIComponent(nextPath(back))}`;
    } catch (error) {
      // The page then shows a new preview beside the error message.
      if (isAppError(error, 'conflict')) refresh();
      throw error;
    }
    refresh();
    redirect(there ?? '/plan');
  },
  'checkout',
);

export const cancelSubscriptionAction = action('billing.manage', CancelSubscription, async (ctx, input): Promise<void> => {
  await cancelSubscription(ctx, input);
  refresh();
});

export const withdrawPlanAction = action('billing.manage', z.object({}), async (ctx): Promise<void> => {
  await withdrawPlan(ctx);
  refresh();
});

export const resumeSubscriptionAction = action('billing.manage', z.object({}), async (ctx): Promise<void> => {
  await resumeSubscription(ctx);
  refresh();
});

export const openPortalAction = action(
  'billing.manage',
  OpenPortal,
  async (ctx, input): Promise<void> => redirect((await openPortal(ctx, input)).url),
  'checkout',
);

/** For the former owner, who is a manager and may not change the payment method otherwise. */
export const takeOutCardAction = action('billing.read', z.object({}), async (ctx): Promise<void> => {
  await takeOutCard(ctx);
  refresh();
});

export const payInvoiceAction = action(
  'billing.manage',
  InvoiceRef,
  async (ctx, input): Promise<void> => redirect((await payInvoice(ctx, input)).url),
  'checkout',
);

const Spending = z
  .object({ overage: z.enum(['stop', 'pay']), max: z.string().max(40).default('') })
  .transform(({ overage, max }, check) => {
    const maxCents = overage === 'stop' ? (parseMoney(max) ?? 0) : parseMoney(max);
    if (maxCents !== null && maxCents <= 100_000_000 && (overage === 'stop' || maxCents > 0)) return { overage, maxCents };
    check.addIssue({ code: 'custom', path: ['max'], message: 'amount' });
    return z.NEVER;
  });

/** Fields `overage` and `max`, as people write money. */
export const chooseSpendingAction = action('billing.manage', Spending, async (ctx, input): Promise<void> => {
  await chooseSpending(ctx, input);
  refresh();
});

const events = action('billing.read', LineRef, listLineEvents);
/** Called by the receipt with a plain object. */
export const listLineEventsAction = async (input: LineRef) => events(null, input);
