import type Stripe from 'stripe';
import { callStripe } from '#platform/stripe.ts';

/** All lines of an invoice or of a preview of one: Stripe sends the first ten with it, and the others when they are asked for. */
export const linesOfInvoice = async ({ id, lines }: Pick<Stripe.Invoice, 'id' | 'lines'>): Promise<Stripe.InvoiceLineItem[]> =>
  lines.has_more
    ? callStripe((stripe) => stripe.invoices.listLineItems(id, { limit: 100 }).autoPagingToArray({ limit: 1000 }))
    : lines.data;
