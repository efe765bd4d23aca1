import type Stripe from 'stripe';
import { callStripe } from '#platform/stripe.ts';
import { isLiving } from '../subscriptions/live-subscription.ts';

export interface ChargedCard {
  id: string;
  brand: string;
  last4: string;
}

/** The card that the next invoice is charged to: the subscription's, else the customer's default. Null for none, or another kind of payment. */
export async function chargedCard(customer: string): Promise<ChargedCard | null> {
  const { data } = await callStripe((stripe) =>
    stripe.subscriptions.list({ customer, status: 'all', limit: 100, expand: ['data.default_payment_method'] }),
  );
  const found = await callStripe((stripe) => stripe.customers.retrieve(customer, { expand: ['invoice_settings.default_payment_method'] }));
  const own = data.find(isLiving)?.default_payment_method;
  return cardIn(own) ?? (found.deleted ? null : cardIn(found.invoice_settings.default_payment_method));
}

const cardIn = (method: string | Stripe.PaymentMethod | null | undefined): ChargedCard | null =>
  method && typeof method !== 'string' && method.card ? { id: method.id, brand: method.card.brand, last4: method.card.last4 } : null;
