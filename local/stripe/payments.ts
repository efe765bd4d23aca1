import { type CardFate, DECLINES } from './cards.ts';
import { newId, type Store, type Thing } from './store.ts';
import { expiryOf, voucherOf } from './vouchers.ts';

export type Outcome = {
  ok: boolean;
  error?: object;
  /** The customer has to act. */
  action?: boolean;
  /** Namely to pay a boleto or a Pix. */
  voucher?: boolean;
  /** Sent to the bank, which will answer later. */
  pending?: boolean;
};

/** The payment method of an invoice: the given one, the subscription's, or the customer's. */
async function methodFor(store: Store, invoice: Thing, named?: string): Promise<Thing | null> {
  const subscription = await store.find('subscription', invoice.parent?.subscription_details?.subscription ?? '');
  const customer = await store.get('customer', invoice.customer);
  const id =
    named ?? invoice.default_payment_method ?? subscription?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return id ? store.find('payment_method', id) : null;
}

/** The unpaid payment intent of an invoice, or a new one. */
export async function intentOf(store: Store, invoice: Thing, at: number): Promise<Thing> {
  const known = (await store.all('payment_intent', { customer: invoice.customer })).find(
    ({ _invoice, status }) => _invoice === invoice.id && status !== 'succeeded',
  );
  if (known) return known;
  const id = newId('pi');
  const intent = await store.put({
    id,
    object: 'payment_intent',
    amount: invoice.amount_due,
    amount_received: 0,
    client_secret: `${id}_secret_${newId('s').slice(2)}`,
    created: at,
    currency: invoice.currency,
    customer: invoice.customer,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: {},
    next_action: null,
    payment_method: null,
    payment_method_types: ['card'],
    status: 'requires_payment_method',
    _clock: invoice.test_clock ?? null,
    _invoice: invoice.id,
  });
  await store.put({
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: intent.amount,
    created: at,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: id },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
    _customer: invoice.customer,
  });
  return intent;
}

/** Updates the invoice payments along with their intent. */
export async function linkEnds(store: Store, invoice: Thing, status: 'paid' | 'canceled', at: number): Promise<void> {
  const links = await store.all('invoice_payment', { customer: invoice.customer });
  const link = links.find((each) => each.invoice === invoice.id && each.status === 'open');
  if (!link) return;
  const paid = status === 'paid';
  const status_transitions = { canceled_at: paid ? null : at, paid_at: paid ? at : null };
  const after = await store.put({ ...link, status, amount_paid: paid ? link.amount_requested : null, status_transitions } as Thing);
  if (paid) await store.emit('invoice_payment.paid', after, at);
}

/** One attempt to collect an invoice: creates its payment intent, and a charge when there is a method to charge. */
export async function charge(store: Store, invoice: Thing, at: number, named?: string): Promise<Outcome> {
  const method = await methodFor(store, invoice, named);
  const intent = await intentOf(store, invoice, at);
  if (!method) {
    return { ok: false, error: { type: 'invalid_request_error', code: 'resource_missing', message: NO_METHOD } };
  }
  const isFirst = invoice.billing_reason === 'subscription_create';
  if (method.type === 'boleto' || (method.type === 'pix' && isFirst)) {
    const next_action = voucherOf(intent, method.type, at);
    const waiting: Thing = { ...intent, payment_method: method.id, status: 'requires_action', next_action };
    // The first one ends with its subscription.
    await store.put({ ...waiting, _until: isFirst ? null : expiryOf(waiting) });
    return { ok: false, action: true, voucher: true, error: { code: 'authentication_required', message: 'The customer has yet to pay.' } };
  }
  if (method.type === 'pix' && intent.amount > (method._mandate?.amount ?? DEFAULT_MANDATE))
    return decline(store, intent, method, ABOVE_MANDATE, at);
  if (method.type === 'pix' && intent.status !== 'processing') {
    await store.put({ ...intent, payment_method: method.id, status: 'processing' });
    return { ok: false, pending: true };
  }
  // The test card that attaches but declines pays once, at Checkout, and never again.
  const fate = (method._later && method._charged ? 'declines_later' : method._fate) as CardFate;
  if (fate === 'authentication' && !method._authenticated) {
    await store.put({ ...intent, payment_method: method.id, status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
    const message = 'This payment requires additional user action before it can be completed successfully.';
    return { ok: false, error: { code: 'authentication_required', message }, action: true };
  }
  const reason = DECLINES[fate];
  return reason ? decline(store, intent, method, reason, at) : succeed(store, invoice, intent, method, at);
}

/** Default Pix mandate in cents. */
const DEFAULT_MANDATE = 40_000;
const ABOVE_MANDATE = {
  code: 'payment_intent_mandate_invalid',
  message: 'The amount is above the maximum that the customer has authorized.',
};

const NO_METHOD =
  'This customer has no attached payment source or default payment method. Please consider adding a default payment method.';

async function decline(
  store: Store,
  intent: Thing,
  method: Thing,
  reason: { code: string; message: string },
  at: number,
): Promise<Outcome> {
  const payment = await store.put(chargeThing(intent, method, at, reason));
  const error = { type: 'card_error', ...reason, charge: payment.id };
  const failed = await store.put({ ...intent, status: 'requires_payment_method', last_payment_error: error, latest_charge: payment.id });
  await store.emit('charge.failed', payment, at);
  await store.emit('payment_intent.payment_failed', failed, at);
  return { ok: false, error };
}

/** Records a successful payment: a charge, the completed intent, and the link to the invoice. */
export async function succeed(store: Store, invoice: Thing | null, intent: Thing, method: Thing, at: number): Promise<Outcome> {
  const payment = await store.put(chargeThing(intent, method, at));
  const paid = await store.put({
    ...intent,
    payment_method: method.id,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: payment.id,
    last_payment_error: null,
    next_action: null,
  });
  if (invoice) await linkEnds(store, invoice, 'paid', at);
  if (method._later) await store.put({ ...method, _charged: true });
  await store.emit('charge.succeeded', payment, at);
  await store.emit('payment_intent.succeeded', paid, at);
  if (method._fate === 'disputed') await openDispute(store, payment, at);
  return { ok: true };
}

const chargeThing = (intent: Thing, method: Thing, at: number, reason?: { code: string; message: string }): Thing => ({
  id: newId('ch'),
  object: 'charge',
  amount: intent.amount,
  amount_captured: reason ? 0 : intent.amount,
  amount_refunded: 0,
  captured: !reason,
  created: at,
  currency: intent.currency,
  customer: intent.customer,
  disputed: false,
  failure_code: reason?.code ?? null,
  failure_message: reason?.message ?? null,
  livemode: false,
  metadata: {},
  paid: !reason,
  payment_intent: intent.id,
  payment_method: method.id,
  payment_method_details: { type: method.type, [method.type]: method[method.type] },
  receipt_url: null,
  refunded: false,
  status: reason ? 'failed' : 'succeeded',
});

async function openDispute(store: Store, payment: Thing, at: number): Promise<void> {
  await store.put({ ...payment, disputed: true });
  const dispute = await store.put({
    id: newId('du'),
    object: 'dispute',
    amount: payment.amount,
    charge: payment.id,
    created: at,
    currency: payment.currency,
    evidence_details: { due_by: at + 7 * 86_400, has_evidence: false, past_due: false, submission_count: 0 },
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: payment.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
    _customer: payment.customer,
  });
  await store.emit('charge.dispute.created', dispute, at);
}

/** Refunds a charge, wholly or in part. With two of the test cards the outcome follows later. */
export async function refund(
  store: Store,
  payment: Thing,
  amount: number,
  at: number,
  { reason = null, metadata = {} }: { reason?: string | null; metadata?: Record<string, string> } = {},
): Promise<Thing> {
  const { _fate: fate } = (await store.find('payment_method', payment.payment_method)) ?? { _fate: 'ok' };
  const charged = await store.put(returning(payment, amount));
  const given: Thing = await store.put({
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: newId('txn'),
    charge: payment.id,
    created: at,
    currency: payment.currency,
    destination_details: { type: payment.payment_method_details.type },
    metadata,
    payment_intent: payment.payment_intent,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: fate === 'refund_pends' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  });
  await store.emit('charge.refunded', charged, at);
  await store.emit('refund.created', given, at);
  if (fate === 'refund_pends') await tellRefund(store, { ...given, status: 'succeeded' }, at);
  if (fate === 'refund_fails') {
    await store.put(returning(charged, -amount));
    const failed = { ...given, status: 'failed', failure_reason: 'unknown', failure_balance_transaction: newId('txn') };
    await tellRefund(store, failed, at);
    await store.emit('refund.failed', failed, at);
  }
  return given;
}

const returning = (payment: Thing, amount: number): Thing => ({
  ...payment,
  amount_refunded: payment.amount_refunded + amount,
  refunded: payment.amount_refunded + amount === payment.amount,
});

async function tellRefund(store: Store, refund: Thing, at: number): Promise<void> {
  await store.put(refund);
  await store.emit('refund.updated', refund, at);
  await store.emit('charge.refund.updated', refund, at);
}
