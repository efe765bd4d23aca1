import type Stripe from 'stripe';
import { callStripe } from '#platform/stripe.ts';

/** The entries of a customer's credit, newest first. */
export const listBalance = (customer: string): Promise<Stripe.CustomerBalanceTransaction[]> =>
  callStripe((stripe) => stripe.customers.listBalanceTransactions(customer, { limit: 100 }).autoPagingToArray({ limit: 1000 }));

interface Credit {
  cents: number;
  currency: string;
  description?: string;
  /** Identifies it for good: Stripe's idempotency keys expire after a day. */
  mark: Record<string, string>;
}

/** Gives credit for the next invoices, once. */
export async function creditOnce(customer: string, { cents, currency, description, mark }: Credit): Promise<void> {
  const [[name, id]] = Object.entries(mark) as [[string, string]];
  if ((await listBalance(customer)).some(({ metadata }) => metadata?.[name] === id)) return;
  const given = { amount: -cents, currency, metadata: mark, ...(description && { description }) };
  await callStripe((stripe) => stripe.customers.createBalanceTransaction(customer, given, { idempotencyKey: `credit/${name}/${id}` }));
}
