import { getInvoice } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail with the receipt, once per invoice. An invoice of zero needs none. */
export async function mailReceipt(ctx: Context, input: { invoiceId: string }): Promise<void> {
  const invoice = await getInvoice(ctx, input);
  if (invoice.status !== 'paid' || invoice.totalCents <= 0) return;
  await requestMail(ctx, {
    kind: 'receipt',
    key: `receipt/${invoice.id}`,
    data: {
      invoiceId: invoice.id,
      number: invoice.number,
      amount: { cents: invoice.totalCents, currency: invoice.currency },
      from: invoice.periodStart.toISOString(),
      to: invoice.periodEnd.toISOString(),
      pdfUrl: invoice.pdfUrl,
      afterFailure: invoice.attempts > 1,
    },
  });
}
