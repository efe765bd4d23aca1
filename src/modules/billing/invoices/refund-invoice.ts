import { AppError } from '#platform/errors.ts';
import { callStripe, refusalOf } from '#platform/stripe.ts';

/** Why a payment goes back: it came twice, its purchase failed, or the customer withdrew within the legal days. */
type Cause = 'duplicate' | 'undelivered' | 'withdrawn';
const STRIPE_REASONS = { duplicate: 'duplicate', undelivered: 'requested_by_customer', withdrawn: 'requested_by_customer' } as const;
const DESCRIPTIONS: Record<Cause, string> = {
  duplicate: 'Paid twice, and the payment cannot be refunded',
  undelivered: 'Not delivered, and the payment cannot be refunded',
  withdrawn: 'Withdrawn, and the refund failed',
};

/**
 * Not every payment can be refunded, a boleto never: it is then credited towards the next invoices.
 * @throws AppError `refund_refused` for a withdrawal, whose money goes back by transfer.
 */
export async function refundInvoice(invoiceId: string, { customer, cause }: { customer: string; cause: Cause }): Promise<void> {
  const { data } = await callStripe((stripe) => stripe.invoicePayments.list({ invoice: invoiceId, limit: 10 }));
  for (const { id, status, payment } of data) {
    const intent = typeof payment.payment_intent === 'string' ? payment.payment_intent : payment.payment_intent?.id;
    if (status !== 'paid' || !intent || (await wasCredited(customer, id))) continue;
    if (await refund(id, intent, cause)) continue;
    if (cause === 'withdrawn') throw new AppError('conflict', 'refund_refused');
    await credit(id, intent, { customer, cause });
  }
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

/** Stripe's idempotency keys expire after a day: a credit is identified by the payment it returns. */
async function wasCredited(customer: string, id: string): Promise<boolean> {
  const { data } = await callStripe((stripe) => stripe.customers.listBalanceTransactions(customer, { limit: 100 }));
  return data.some(({ metadata }) => metadata?.invoice_payment === id);
}

async function credit(id: string, intent: string, { customer, cause }: { customer: string; cause: Cause }): Promise<void> {
  const { latest_charge: charge } = await callStripe((stripe) => stripe.paymentIntents.retrieve(intent, { expand: ['latest_charge'] }));
  if (!charge || typeof charge === 'string') return;
  const given = {
    amount: charge.amount_refunded - charge.amount,
    currency: charge.currency,
    description: DESCRIPTIONS[cause],
    metadata: { invoice_payment: id },
  };
  await callStripe((stripe) => stripe.customers.createBalanceTransaction(customer, given, { idempotencyKey: `${cause}/credit/${id}` }));
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
  const customer = typeof intent.customer === 'string' ? intent.customer : intent.customer.id;
  const cause = isCause(metadata?.cause) ? metadata.cause : 'duplicate';
  if (!(await wasCredited(customer, paid))) await credit(paid, intent.id, { customer, cause });
}
