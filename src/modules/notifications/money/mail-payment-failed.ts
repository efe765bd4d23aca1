import { getDeclineReason, getInvoice, getPaymentState, type Invoice } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/**
 * Queues the mail about a failed payment, with the reason and the page to pay; once per invoice, however often it is retried. A boleto that
 * can still be paid has not failed: its mail has the link to it.
 */
export async function mailPaymentFailed(ctx: Context, input: { invoiceId: string }): Promise<void> {
  const [invoice, { plan, late }] = await Promise.all([getInvoice(ctx, input), getPaymentState(ctx)]);
  // The first payment of a plan fails in front of the person who makes it; an invoice paid by now needs no mail.
  if (invoice.status !== 'open' || invoice.billingReason === 'subscription_create') return;
  const amount = { cents: invoice.dueCents, currency: invoice.currency };
  const { voucherUrl, voucherUntil: until } = invoice;
  if (voucherUrl && until && until > ctx.now) {
    const data = { amount, plan, until: until.toISOString(), payUrl: voucherUrl };
    await requestMail(ctx, { kind: 'boleto-ready', key: `boleto/${invoice.id}/${until.getTime()}`, data });
    return;
  }
  const since = late?.since ?? ctx.now;
  const key = `payment-failed/${invoice.id}`;
  const data = {
    amount,
    plan,
    payUrl: invoice.hostedUrl,
    readOnlyAt: (late?.readOnlyAt ?? after(since, 7)).toISOString(),
    pausesAt: (late?.pausesAt ?? after(since, 21)).toISOString(),
  };
  const reason = await reasonOf(ctx, invoice);
  if (reason === 'voucher') await requestMail(ctx, { kind: 'boleto-over', key, data });
  else await requestMail(ctx, { kind: 'payment-failed', key, data: { ...data, reason } });
}

/** An expired boleto may not have had its mail yet. */
const reasonOf = (ctx: Context, { voucherUntil }: Invoice) => (voucherUntil ? ('voucher' as const) : getDeclineReason(ctx));

const after = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 86_400_000);
