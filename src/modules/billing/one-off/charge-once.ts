import type Stripe from 'stripe';
import { type Context, requireAccount } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import { getCustomer } from '../customers/customers.ts';
import type { Currency } from '../input.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { chargedCard } from './charged-card.ts';

export interface OneOff {
  /** Identifies the purchase: whatever happens, it is charged once. */
  orderId: string;
  cents: number;
  currency: Currency;
  /** The invoice line, in the client's language. */
  description: string;
}

export type Charged = { isPaid: true; invoiceId: string } | { isPaid: false; invoiceId: string | null; problem: string };

/**
 * Charges a purchase to the account's card, on an invoice of its own. Safe to run again after any interruption: the invoice is found by its
 * order and finished. A declined invoice is voided, so that Stripe never collects it later.
 */
export async function chargeOnce(ctx: Context, purchase: OneOff): Promise<Charged> {
  const { id: clientId } = requireAccount(ctx);
  const customer = await getCustomer(ctx, clientId);
  if (!customer) return { isPaid: false, invoiceId: null, problem: 'no_card' };
  const { stripeCustomerId } = customer;
  const known = await findInvoice(stripeCustomerId, purchase.orderId);
  const card = await chargedCard(stripeCustomerId);
  if (!known && !card) return { isPaid: false, invoiceId: null, problem: 'no_card' };
  const invoice = known ?? (await draft(stripeCustomerId, purchase));
  const charged = await finish(invoice, stripeCustomerId, purchase, card?.id ?? null);
  await syncInvoice(ctx, { invoiceId: invoice.id });
  return charged;
}

/** Stripe's idempotency keys expire after a day: the invoice of an order is found by its metadata. */
export async function findInvoice(customer: string, orderId: string): Promise<Stripe.Invoice | undefined> {
  const invoices = await callStripe((stripe) => stripe.invoices.list({ customer, limit: 100 }).autoPagingToArray({ limit: 1000 }));
  return invoices.find(({ metadata }) => metadata?.domain_order === orderId);
}

async function draft(customer: string, { orderId, currency }: OneOff): Promise<Stripe.Invoice> {
  const params = {
    customer,
    currency: currency.toLowerCase(),
    auto_advance: false,
    collection_method: 'charge_automatically' as const,
    pending_invoice_items_behavior: 'exclude' as const,
    metadata: { domain_order: orderId },
  };
  return callStripe((stripe) => stripe.invoices.create(params, { idempotencyKey: `domain-order/${orderId}` }));
}

async function finish(invoice: Stripe.Invoice, customer: string, purchase: OneOff, card: string | null): Promise<Charged> {
  const { id } = invoice;
  let { status } = invoice;
  if (status === 'draft') {
    if (invoice.lines.data.length === 0) await addLine(id, customer, purchase);
    ({ status } = await callStripe((stripe) => stripe.invoices.finalizeInvoice(id, { auto_advance: false })).catch(() =>
      // Somebody else has just finalized it.
      callStripe((stripe) => stripe.invoices.retrieve(id)),
    ));
  }
  if (status === 'paid') return { isPaid: true, invoiceId: id };
  if (status !== 'open') return { isPaid: false, invoiceId: id, problem: 'declined' };
  const problem = card ? await pay(id, card) : 'no_card';
  if (!problem) return { isPaid: true, invoiceId: id };
  return (await voidUnlessPaid(id)) ? { isPaid: false, invoiceId: id, problem } : { isPaid: true, invoiceId: id };
}

async function addLine(invoice: string, customer: string, { orderId, cents, currency, description }: OneOff): Promise<void> {
  const params = {
    ...{ customer, invoice, description },
    amount: cents,
    currency: currency.toLowerCase(),
    discountable: false,
    metadata: { domain_order: orderId },
  };
  await callStripe((stripe) => stripe.invoiceItems.create(params, { idempotencyKey: `domain-order/${orderId}/line` }));
}

/** Null when paid, else the bank's reason. */
async function pay(id: string, card: string): Promise<string | null> {
  try {
    await callStripe((stripe) => stripe.invoices.pay(id, { payment_method: card, off_session: true }));
    return null;
  } catch (error) {
    if (isAppError(error) && error.reason === 'payment_declined') return String(error.details.code ?? 'declined');
    const { status } = await callStripe((stripe) => stripe.invoices.retrieve(id));
    if (status === 'paid') return null;
    throw error;
  }
}

/** False if it was paid in the meantime. */
async function voidUnlessPaid(id: string): Promise<boolean> {
  const voided = await callStripe((stripe) => stripe.invoices.voidInvoice(id)).catch(() =>
    callStripe((stripe) => stripe.invoices.retrieve(id)),
  );
  return voided.status !== 'paid';
}
