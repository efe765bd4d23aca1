import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe } from '#platform/stripe.ts';
import { getCustomer } from '../customers/customers.ts';
import { refundInvoice } from '../invoices/refund-invoice.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';

/** Returns all that was paid for a purchase that failed. Safe to run again. */
export async function refundOnce(ctx: Context, { invoiceId }: { invoiceId: string }): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const customer = await getCustomer(ctx, clientId);
  const invoice = await callStripe((stripe) => stripe.invoices.retrieve(invoiceId));
  if (!customer || invoice.status !== 'paid') return;
  await refundInvoice(invoice, { customer: customer.stripeCustomerId, cause: 'undelivered' });
  await syncInvoice(ctx, { invoiceId });
}
