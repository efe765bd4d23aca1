import { type CardFate, DECLINES } from './cards.ts';
import { newId, type Store, type Thing } from './store.ts';

export type Outcome = { ok: true } | { ok: false; error: object; action: boolean };

/** The method that pays an invoice: that named, the subscription's, the customer's. */
async function methodFor(store: Store, invoice: Thing, named?: string): Promise<Thing | null> {
  const subscription = await store.find('subscription', invoice.parent.subscription_details?.subscription ?? '');
  const customer = await store.get('customer', invoice.customer);
  const id = named ?? subscription?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return id ? store.find('payment_method', id) : null;
}

/** One try to collect an invoice: makes its payment intent, and a charge when there is a method to charge. */
export async function charge(store: Store, invoice: Thing, at: number, named?: string): Promise<Outcome> {
  const method = await methodFor(store, invoice, named);
  const known = (await store.all('payment_intent', { customer: invoice.customer })).find(
    ({ _invoice, status }) => _invoice === invoice.id && status !== 'succeeded',
  );
  const intent: Thing = known ?? {
    id: newId('pi'),
    object: 'payment_intent',
    amount: invoice.amount_due,
    amount_received: 0,
    client_secret: `${newId('pi')}_secret_${newId('s')}`,
    created: at,
    currency: invoice.currency,
    customer: invoice.customer,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: {},
    payment_method: null,
    status: 'requires_payment_method',
    _invoice: invoice.id,
  };
  if (!method) {
    await store.put(intent);
    const error = { type: 'invalid_request_error', message: 'This customer has no attached payment source or default payment method.' };
    return { ok: false, error, action: false };
  }
  // The card that attaches but declines pays once, at Checkout, and never again.
  const fate = (method._later && method._charged ? 'declines_later' : method._fate) as CardFate;
  const needsAction = fate === 'authentication' && !method._authenticated;
  const decline = DECLINES[fate];
  const payment: Thing = {
    id: newId('ch'),
    object: 'charge',
    amount: invoice.amount_due,
    amount_refunded: 0,
    captured: true,
    created: at,
    currency: invoice.currency,
    customer: invoice.customer,
    disputed: false,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    livemode: false,
    metadata: {},
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { type: method.type, [method.type]: method[method.type] },
    receipt_url: null,
    refunded: false,
    status: decline ? 'failed' : 'succeeded',
  };
  if (needsAction) {
    await store.put({ ...intent, payment_method: method.id, status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
    return {
      ok: false,
      error: { code: 'authentication_required', message: 'This payment requires additional user action.' },
      action: true,
    };
  }
  await store.put(payment);
  if (decline) {
    const error = { type: 'card_error', ...decline, charge: payment.id };
    const failed = await store.put({ ...intent, status: 'requires_payment_method', last_payment_error: error, latest_charge: payment.id });
    await store.emit('charge.failed', payment, at);
    await store.emit('payment_intent.payment_failed', failed, at);
    return { ok: false, error, action: false };
  }
  const paid = await store.put({
    ...intent,
    payment_method: method.id,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: payment.id,
    last_payment_error: null,
  });
  await store.put({
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: intent.amount,
    amount_requested: intent.amount,
    created: at,
    currency: invoice.currency,
    customer: invoice.customer,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: intent.id },
    status: 'paid',
    status_transitions: { canceled_at: null, paid_at: at },
  });
  if (method._later) await store.put({ ...method, _charged: true });
  await store.emit('charge.succeeded', payment, at);
  await store.emit('payment_intent.succeeded', paid, at);
  if (fate === 'disputed') await openDispute(store, payment, at);
  return { ok: true };
}

async function openDispute(store: Store, payment: Thing, at: number): Promise<void> {
  await store.put({ ...payment, disputed: true });
  const dispute = await store.put({
    id: newId('dp'),
    object: 'dispute',
    amount: payment.amount,
    charge: payment.id,
    created: at,
    currency: payment.currency,
    livemode: false,
    metadata: {},
    payment_intent: payment.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  });
  await store.emit('charge.dispute.created', dispute, at);
}

/** Gives back a charge, wholly or in part. */
export async function refund(store: Store, payment: Thing, amount: number, at: number, reason: string | null): Promise<Thing> {
  const charged = await store.put({
    ...payment,
    amount_refunded: payment.amount_refunded + amount,
    refunded: payment.amount_refunded + amount === payment.amount,
  });
  const given: Thing = await store.put({
    id: newId('re'),
    object: 'refund',
    amount,
    charge: payment.id,
    created: at,
    currency: payment.currency,
    metadata: {},
    payment_intent: payment.payment_intent,
    reason,
    status: 'succeeded',
  });
  await store.emit('charge.refunded', charged, at);
  await store.emit('refund.created', given, at);
  return given;
}
