import type Stripe from 'stripe';
import { AppError } from '#platform/errors.ts';
import { callStripe, idOf, refusalOf } from '#platform/stripe.ts';
import { creditOnce, listBalance } from '../customers/balance.ts';
import { creditUsed } from './invoice-preview.ts';

/** Why a payment goes back: it came twice, its purchase failed, or the customer withdrew within the legal days. */
type Cause = 'duplicate' | 'undelivered' | 'withdrawn';
const STRIPE_REASONS = { duplicate: 'duplicate', undelivered: 'requested_by_customer', withdrawn: 'requested_by_customer' } as const;
const DESCRIPTIONS: Record<Cause, string> = {
  duplicate: 'Paid twice, and the payment cannot be refunded',
  undelivered: 'Not delivered, and the payment cannot be refunded',
  withdrawn: 'Withdrawn, and the refund failed',
};

/**
 * Returns all that was paid for an invoice: payments to where they came from, credit as credit. Not every payment can be refunded, a boleto
 * never: it becomes credit. Safe to run again.
 * @throws AppError `refund_refused` for a withdrawal, whose money goes back by transfer.
 */
export async function refundInvoice(invoice: Stripe.Invoice, { customer, cause }: { customer: string; cause: Cause }): Promise<void> {
  const { data } = await callStripe((stripe) => stripe.invoicePayments.list({ invoice: invoice.id, limit: 10 }));
  for (const { id, status, payment } of data) {
    const intent = idOf(payment.payment_intent);
    if (status !== 'paid' || !intent || (await wasCredited(customer, id))) continue;
    if (await refund(id, intent, cause)) continue;
    if (cause === 'withdrawn') throw new AppError('conflict', 'refund_refused');
    await credit(id, intent, { customer, cause });
  }
  const cents = invoice.status === 'paid' ? creditUsed(invoice) : 0;
  if (cents === 0) return;
  const { currency, id } = invoice;
  await creditOnce(customer, { cents, currency, description: 'Credit of a purchase that was undone', mark: { credit_of: id } });
}

/** Nothing is left to refund of a payment already refunded, or being charged back by the customer's bank. */
const SETTLED = ['charge_already_refunded', 'charge_disputed'];

async function refund(id: string, intent: string, cause: Cause): Promise<boolean> {
  const given = { payment_intent: intent, reason: STRIPE_REASONS[cause], metadata: { invoice_payment: id, cause } };
  try {
    await callStripe((stripe) => stripe.refunds.create(given, { idempotencyKey: `${cause}/${id}` }));
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return SETTLED.includes(refusal);
  }
}

const wasCredited = async (customer: string, id: string): Promise<boolean> =>
  (await listBalance(customer)).some(({ metadata }) => metadata?.invoice_payment === id);

async function credit(id: string, intent: string, { customer, cause }: { customer: string; cause: Cause }): Promise<void> {
  const { latest_charge: charge } = await callStripe((stripe) => stripe.paymentIntents.retrieve(intent, { expand: ['latest_charge'] }));
  if (!charge || typeof charge === 'string') return;
  const { amount, amount_refunded: refunded, currency } = charge;
  await creditOnce(customer, { cents: amount - refunded, currency, description: DESCRIPTIONS[cause], mark: { invoice_payment: id } });
}

const isCause = (cause: string | undefined): cause is Cause => cause !== undefined && Object.hasOwn(DESCRIPTIONS, cause);

/** A refund can fail days later: then the payment is back with us, and becomes credit instead. */
export async function creditFailedRefund({ refundId }: { refundId: string }): Promise<void> {
  const {
    status,
    metadata,
    payment_intent: intent,
  } = await callStripe((stripe) => stripe.refunds.retrieve(refundId, { expand: ['payment_intent'] }));
  const paid = metadata?.invoice_payment;
  if (status !== 'failed' || !paid || !intent || typeof intent === 'string' || !intent.customer) return;
  const customer = idOf(intent.customer);
  const cause = isCause(metadata?.cause) ? metadata.cause : 'duplicate';
  await credit(paid, intent.id, { customer, cause });
}
