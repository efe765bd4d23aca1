import { getDeclineReason, getInvoice, getStanding } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from './request-mail.ts';

/** Asks for the mail that says why a payment failed and where to pay; once for each invoice, however often it is tried. */
export async function mailPaymentFailed(ctx: Context, input: { invoiceId: string }): Promise<void> {
  const [invoice, { plan, late }] = await Promise.all([getInvoice(ctx, input), getStanding(ctx)]);
  // The first payment of a plan fails in front of the person who makes it; what is paid by now needs no mail.
  if (invoice.status !== 'open' || invoice.billingReason === 'subscription_create') return;
  const since = late?.since ?? ctx.now;
  await requestMail(ctx, {
    kind: 'payment-failed',
    key: `payment-failed/${invoice.id}`,
    data: {
      amount: { cents: invoice.dueCents, currency: invoice.currency },
      plan,
      reason: await getDeclineReason(ctx),
      payUrl: invoice.hostedUrl,
      readOnlyAt: (late?.readOnlyAt ?? after(since, 7)).toISOString(),
      pausesAt: (late?.pausesAt ?? after(since, 21)).toISOString(),
    },
  });
}

const after = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 86_400_000);
