import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe } from '#platform/stripe.ts';
import { getCustomer } from '../customers/customers.ts';
import { creditUsed } from '../invoices/invoice-preview.ts';
import { refundInvoice } from '../invoices/refund-invoice.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';

/** Returns all that was paid for a purchase that failed: to the card, and credit as credit. Safe to run again. */
export async function refundOnce(ctx: Context, { invoiceId }: { invoiceId: string }): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const customer = await getCustomer(ctx, clientId);
  const invoice = await callStripe((stripe) => stripe.invoices.retrieve(invoiceId));
  if (!customer || invoice.status !== 'paid') return;
  await refundInvoice(invoiceId, { customer: customer.stripeCustomerId, cause: 'undelivered' });
  await returnCredit(customer.stripeCustomerId, invoiceId, creditUsed(invoice), invoice.currency);
  await syncInvoice(ctx, { invoiceId });
}

async function returnCredit(customer: string, invoiceId: string, cents: number, currency: string): Promise<void> {
  if (cents <= 0) return;
  const { data } = await callStripe((stripe) => stripe.customers.listBalanceTransactions(customer, { limit: 100 }));
  if (data.some(({ metadata }) => metadata?.undelivered === invoiceId)) return;
  const given = { amount: -cents, currency, description: 'Credit of a purchase that failed', metadata: { undelivered: invoiceId } };
  await callStripe((stripe) => stripe.customers.createBalanceTransaction(customer, given, { idempotencyKey: `undelivered/${invoiceId}` }));
}
