import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import { InvoiceRef } from '../input.ts';
import { getInvoice } from './invoices.ts';
import { isOwed } from './owed.ts';
import { syncInvoice } from './sync-invoice.ts';

/** URL of Stripe's page where an unpaid invoice is paid, also with another card. @throws AppError `not_found`, `nothing_to_pay`. */
export async function payInvoice(ctx: Context, input: InvoiceRef): Promise<{ url: string }> {
  const { invoiceId } = InvoiceRef.parse(input);
  await getInvoice(ctx, { invoiceId });
  const invoice = await callStripe((stripe) => stripe.invoices.retrieve(invoiceId));
  if (isOwed(invoice) && invoice.hosted_invoice_url) return { url: invoice.hosted_invoice_url };
  await syncInvoice(ctx, { invoiceId });
  throw new AppError('conflict', 'nothing_to_pay');
}
