import { Refusal } from '../http/http.ts';
import { isMethod, type Problem } from './card-form.ts';
import { keepMandate, methodOf } from './chosen-method.ts';
import { basketOf, codeView, type DiscountInput, makeDiscounts } from './discounts.ts';
import { payOnce } from './one-payment.ts';
import { type Store, sequentially, type Thing } from './store.ts';
import { startSubscription } from './subscriptions.ts';
import { DAY, nowFor } from './time.ts';
import { expiryOf } from './vouchers.ts';

/** Completes a subscription checkout: a card pays at once; boleto and Pix give the customer something to pay. */
export async function payCheckout(store: Store, session: Thing, form: URLSearchParams): Promise<{ url: string } | Problem> {
  if (session.mode === 'payment') {
    const paid = await payOnce(store, session, form);
    return 'voucher' in paid ? { url: `/v/${paid.voucher}` } : 'done' in paid ? { url: addressAfter(paid.done) } : paid;
  }
  const customer = await store.get('customer', session.customer);
  const at = await nowFor(store, customer);
  const code = form.get('promotion_code')?.trim().toLowerCase();
  const promotion = code && session.allow_promotion_codes ? await codeOf(store, code, customer.id, at) : undefined;
  if (code && !promotion) return { problem: 'code' };
  const discounts = promotion ? [{ promotion_code: promotion.id }] : (session._discounts ?? undefined);
  const method = methodOf(session, form);
  if (!isMethod(method)) return method;
  const redeemed = await redeem(store, customer.id, discounts, at, session._items);
  if (!redeemed) return { problem: 'code' };
  await store.put(method);
  await store.emit('payment_method.attached', method, at);
  if (method.type === 'pix') await keepMandate(store, method, at);
  const days = session._data.trial_period_days as number | undefined;
  const subscription = await startSubscription(store, {
    customer,
    items: session._items,
    at,
    trialEnd: days ? at + days * DAY : undefined,
    metadata: session._data.metadata,
    method: method.id,
    discounts: redeemed,
  });
  const invoice = subscription.latest_invoice ? await store.get('invoice', subscription.latest_invoice) : null;
  const status = !invoice || invoice.total === 0 ? 'no_payment_required' : invoice.status === 'paid' ? 'paid' : 'unpaid';
  const done = await store.put({
    ...session,
    amount_subtotal: invoice?.subtotal ?? 0,
    amount_total: invoice?.total ?? 0,
    customer_details: { email: customer.email, name: customer.name, phone: null, address: null, tax_ids: [], tax_exempt: 'none' },
    invoice: invoice?.id ?? null,
    payment_status: status,
    status: 'complete',
    subscription: subscription.id,
    total_details: { amount_discount: (invoice?.subtotal ?? 0) - (invoice?.total ?? 0), amount_shipping: 0, amount_tax: 0 },
    url: null,
  });
  const intent = invoice && status === 'unpaid' ? await intentOfInvoice(store, invoice) : null;
  if (intent) {
    await store.put({ ...subscription, _voucher_until: expiryOf(intent) });
    await store.put({ ...intent, _session: session.id });
  }
  await store.emit('checkout.session.completed', done, at);
  return { url: intent ? `/v/${intent.id}` : addressAfter(done) };
}

/** A customer's own code takes precedence over a public one, in any letter case. */
async function codeOf(store: Store, code: string, customer: string, at: number): Promise<Thing | undefined> {
  const all = await sequentially(await store.all('promotion_code'), (each) => codeView(store, each, at));
  const fits = all.filter((each) => each.active && each.code.toLowerCase() === code);
  return fits.find((each) => each.customer === customer) ?? fits.find((each) => each.customer === null);
}

/** Null when a code cannot be redeemed; the page shows an error. */
async function redeem(store: Store, customer: string, wanted: DiscountInput[] | undefined, at: number, items: { price: string }[]) {
  try {
    return await makeDiscounts(store, customer, wanted, at, await basketOf(store, items));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

export const addressAfter = (session: Thing): string => session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id);

const intentOfInvoice = async (store: Store, invoice: Thing): Promise<Thing | null> =>
  (await store.all('payment_intent', { customer: invoice.customer })).find((each) => each._invoice === invoice.id) ?? null;

/** Expires unfinished checkouts. */
export async function expireSessions(store: Store, now: number): Promise<void> {
  const { rows } = await store.client.query<{ body: Thing }>(
    `select body from stripe.objects where object = 'checkout.session' and body->>'status' = 'open' and (body->>'expires_at')::bigint <= $1`,
    [now],
  );
  for (const { body } of rows) await expireSession(store, body, await nowFor(store, await store.get('customer', body.customer)));
}

export async function expireSession(store: Store, session: Thing, at: number): Promise<Thing> {
  const expired = await store.put({ ...session, status: 'expired', url: null });
  await store.emit('checkout.session.expired', expired, at);
  return expired;
}
