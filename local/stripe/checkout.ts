import { cardOfNumber, DECLINES } from './cards.ts';
import { cardMethod, ownMethodAsDefault } from './endpoints/customers.ts';
import { makeDiscounts } from './endpoints/subscriptions.ts';
import { newId, type Store, type Thing } from './store.ts';
import { openSubscription } from './subscriptions.ts';
import { DAY, nowFor } from './time.ts';

type Problem = { problem: string; authenticate?: string };
type Outcome = { url: string } | Problem;

/** Someone pressed "Subscribe": a card pays at once; Pix and boleto count as paid when they are shown, since nobody will pay them here. */
export async function payCheckout(store: Store, session: Thing, form: URLSearchParams): Promise<Outcome> {
  const customer = await store.get('customer', session.customer);
  const at = await nowFor(store, customer);
  const code = form.get('promotion_code')?.trim();
  const promotion = code
    ? (await store.all('promotion_code')).find((each) => each.active && each.code.toLowerCase() === code.toLowerCase())
    : undefined;
  if (code && !promotion) return { problem: 'This code is invalid.' };
  const method = methodOf(customer.id, form);
  if (!isMethod(method)) return method;
  await ownMethodAsDefault(store, customer, method, at);
  const days = session._data.trial_period_days as number | undefined;
  const subscription = await openSubscription(store, {
    customer: await store.get('customer', customer.id),
    items: session._items,
    at,
    trialEnd: days ? at + days * DAY : undefined,
    metadata: session._data.metadata,
    method: method.id,
    discounts: await makeDiscounts(
      store,
      customer.id,
      promotion ? [{ promotion_code: promotion.id }] : (session._discounts ?? undefined),
      at,
    ),
    onDecline: 'incomplete',
  });
  const invoice = await store.get('invoice', subscription.latest_invoice);
  const done = await store.put({
    ...session,
    amount_subtotal: invoice.subtotal,
    amount_total: invoice.total,
    invoice: invoice.id,
    payment_status: invoice.amount_due === 0 ? 'no_payment_required' : 'paid',
    status: 'complete',
    subscription: subscription.id,
    url: null,
  });
  await store.emit('checkout.session.completed', done, at);
  return { url: session.success_url.replace('{CHECKOUT_SESSION_ID}', session.id) };
}

const isMethod = (one: Thing | Problem): one is Thing => 'id' in one;

function methodOf(customer: string, form: URLSearchParams): Thing | Problem {
  const kind = form.get('method') ?? 'card';
  if (kind === 'pix' || kind === 'boleto')
    return {
      id: newId('pm'),
      object: 'payment_method',
      billing_details: {},
      created: 0,
      customer,
      livemode: false,
      metadata: {},
      type: kind,
      [kind]: {},
      _fate: 'ok',
    };
  const card = cardOfNumber(form.get('number') ?? '');
  if (!card) return { problem: 'Your card number is incorrect.' };
  if (!/^\d{2} ?\/? ?\d{2,4}$/.test(form.get('exp') ?? '') || !/^\d{3,4}$/.test(form.get('cvc') ?? ''))
    return { problem: "Your card's expiration date or security code is incomplete." };
  const authenticated = form.get('authenticated');
  if (card.fate === 'authentication' && authenticated !== 'yes')
    return authenticated === 'no'
      ? { problem: 'We are unable to authenticate your payment method. Please choose a different one.' }
      : { problem: '', authenticate: card.number };
  const decline = DECLINES[card.fate];
  if (decline && card.fate !== 'declines_later') return { problem: decline.message };
  return {
    ...cardMethod(card, customer),
    ...(card.fate === 'declines_later' ? { _fate: 'ok', _later: true } : {}),
    ...(authenticated ? { _authenticated: true } : {}),
  };
}
