import type Stripe from 'stripe';
import { callStripe, idOf } from '#platform/stripe.ts';
import { momentOf } from '../customers/customers.ts';

export interface Boleto {
  /** URL of the boleto; null when it has expired. */
  url: string | null;
  until: Date;
}

const EXPIRED = 'payment_intent_payment_attempt_expired';

/** The unpaid boleto of an open invoice. */
export async function boletoOf({ id, status }: Stripe.Invoice, now: Date): Promise<Boleto | null> {
  if (status !== 'open') return null;
  const { data } = await callStripe((stripe) => stripe.invoicePayments.list({ invoice: id, status: 'open', limit: 1 }));
  const intent = data[0]?.payment.payment_intent;
  if (!intent) return null;
  const { next_action: next, last_payment_error: error } = await callStripe((stripe) => stripe.paymentIntents.retrieve(idOf(intent)));
  const boleto = next?.boleto_display_details;
  const until = momentOf(boleto?.expires_at ?? null);
  if (boleto && until) return { url: boleto.hosted_voucher_url, until };
  return error?.code === EXPIRED ? { url: null, until: now } : null;
}
