import { isMethod, type Problem } from './card-form.ts';
import { keepMandate, methodOf } from './chosen-method.ts';
import { succeed } from './payments.ts';
import { newId, type Store, type Thing } from './store.ts';
import { nowFor } from './time.ts';
import { expiryOf, voucherOf } from './vouchers.ts';

/** Completes a one-time checkout without a subscription. */
export async function payOnce(
  store: Store,
  session: Thing,
  form: URLSearchParams,
): Promise<{ voucher: string } | { done: Thing } | Problem> {
  const customer = await store.get('customer', session.customer);
  const at = await nowFor(store, customer);
  const method = methodOf(session, form);
  if (!isMethod(method)) return method;
  await store.put(method);
  await store.emit('payment_method.attached', method, at);
  if (method.type === 'pix') await keepMandate(store, method, at);
  const intent = await store.put(intentOf(session, method, at, customer.test_clock));
  const waits = method.type !== 'card';
  const done = await store.put({
    ...session,
    payment_intent: intent.id,
    payment_status: waits ? 'unpaid' : 'paid',
    status: 'complete',
    url: null,
  } as Thing);
  if (waits) {
    const next_action = voucherOf(intent, method.type, at);
    const waiting: Thing = { ...intent, status: 'requires_action', next_action };
    await store.put({ ...waiting, _until: expiryOf(waiting) });
  } else await succeed(store, null, intent, method, at);
  await store.emit('checkout.session.completed', done, at);
  return waits ? { voucher: intent.id } : { done };
}

function intentOf(session: Thing, method: Thing, at: number, clock: string | null): Thing {
  const id = newId('pi');
  return {
    id,
    object: 'payment_intent',
    amount: session.amount_total,
    amount_received: 0,
    client_secret: `${id}_secret_${newId('s').slice(2)}`,
    created: at,
    currency: session.currency,
    customer: session.customer,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: session._data.metadata ?? {},
    next_action: null,
    payment_method: method.id,
    payment_method_types: session.payment_method_types,
    setup_future_usage: session._data.setup_future_usage ?? null,
    status: 'requires_confirmation',
    _clock: clock,
    _invoice: null,
    _session: session.id,
  };
}
