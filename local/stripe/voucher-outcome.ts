import { isPayable, markPaid } from './invoices.ts';
import { succeed } from './payments.ts';
import type { Store, Thing } from './store.ts';
import { endSubscription, settle } from './subscriptions.ts';

/** The customer paid the boleto or the Pix. */
export async function voucherPaid(store: Store, intent: Thing, at: number): Promise<void> {
  const invoice = intent._invoice ? await store.get('invoice', intent._invoice) : null;
  if (invoice && !isPayable(invoice)) return;
  await succeed(store, invoice, { ...intent, _until: null } as Thing, await store.get('payment_method', intent.payment_method), at);
  if (invoice) await settle(store, await markPaid(store, invoice, at), at);
  const session = intent._session ? await store.get('checkout.session', intent._session) : null;
  if (session) await store.emit('checkout.session.async_payment_succeeded', await store.put({ ...session, payment_status: 'paid' }), at);
}

/** It expired unpaid. */
export async function voucherExpired(store: Store, intent: Thing, at: number): Promise<void> {
  const invoice = intent._invoice ? await store.get('invoice', intent._invoice) : null;
  if (invoice && invoice.status !== 'open') {
    await store.put({ ...intent, _until: null } as Thing);
    return;
  }
  const error = {
    type: 'invalid_request_error',
    code: 'payment_intent_payment_attempt_expired',
    message: 'The customer did not pay in time.',
  };
  const failed = await store.put({
    ...intent,
    status: 'requires_payment_method',
    next_action: null,
    last_payment_error: error,
    _until: null,
  } as Thing);
  await store.emit('payment_intent.payment_failed', failed, at);
  if (invoice) await store.emit('invoice.payment_failed', await store.put({ ...invoice, _last_error: error }), at);
  const session = intent._session ? await store.get('checkout.session', intent._session) : null;
  if (!session) return;
  await store.emit('checkout.session.async_payment_failed', session, at);
  if (!session.subscription) return;
  const subscription = await store.get('subscription', session.subscription);
  if (subscription.status === 'incomplete') await endSubscription(store, subscription, at, { use: 'none', reason: 'payment_failed' });
}
