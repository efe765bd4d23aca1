import { z } from 'zod';
import { endpoint, merged, metadata, page, paging } from '../api.ts';
import { type CardFate, cardOfToken, DECLINES } from '../cards.ts';
import { invalid, refuse } from '../refusal.ts';
import { newId, type Store, type Thing } from '../store.ts';
import { endSubscription, isOver } from '../subscriptions.ts';
import { nowFor, realNow } from '../time.ts';

const address = z
  .strictObject({ line1: z.string(), line2: z.string(), city: z.string(), state: z.string(), postal_code: z.string(), country: z.string() })
  .partial()
  .optional();
const fields = {
  email: z.email().max(512).optional(),
  name: z.string().max(256).optional(),
  phone: z.string().max(20).optional(),
  description: z.string().optional(),
  address,
  metadata,
  preferred_locales: z.array(z.string()).optional(),
  invoice_settings: z.strictObject({ default_payment_method: z.string().optional() }).optional(),
};

async function patched(
  store: Store,
  customer: Thing,
  { metadata: more, invoice_settings: settings, ...rest }: Partial<Thing>,
): Promise<Thing> {
  if (settings?.default_payment_method) await ownMethod(store, customer.id, settings.default_payment_method);
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...customer,
    ...given,
    metadata: merged(customer.metadata, more),
    invoice_settings: { ...customer.invoice_settings, ...settings },
  };
}

async function ownMethod(store: Store, customer: string, id: string): Promise<Thing> {
  const method = await store.get('payment_method', id, 'payment_method');
  if (method.customer !== customer)
    throw invalid(`The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`, {
      param: 'payment_method',
    });
  return method;
}

/** Attaches a payment method made from one of Stripe's test tokens. */
export async function attach(store: Store, token: string, customer: string): Promise<Thing> {
  const card = cardOfToken(token);
  if (!card) {
    const method = await store.get('payment_method', token, 'payment_method');
    if (method.customer && method.customer !== customer)
      throw invalid('The payment method you provided has already been attached to a customer.');
    return store.put({ ...method, customer });
  }
  // A card that declines from the start cannot be saved; one that declines later can.
  const reason = card.fate === 'declines_later' ? undefined : DECLINES[card.fate as CardFate];
  if (reason) throw refuse(402, 'card_error', reason.message, reason);
  return store.put(cardMethod(card, customer));
}

/** Makes a new card the customer's default, also for subscriptions that had a card of their own. */
export async function ownMethodAsDefault(store: Store, customer: Thing, method: Thing, at: number): Promise<void> {
  await store.put(method);
  await store.emit('payment_method.attached', method, at);
  const after = await store.put({ ...customer, invoice_settings: { ...customer.invoice_settings, default_payment_method: method.id } });
  await store.emit('customer.updated', after, at);
  for (const each of await store.all('subscription', { customer: customer.id })) {
    if (!each.default_payment_method || ['canceled', 'incomplete_expired'].includes(each.status)) continue;
    const changed = await store.put({ ...each, default_payment_method: method.id });
    await store.emit('customer.subscription.updated', changed, at, { default_payment_method: each.default_payment_method });
  }
}

export const cardMethod = (card: { number: string; brand: string; fate: string }, customer: string): Thing => ({
  id: newId('pm'),
  object: 'payment_method',
  allow_redisplay: 'unspecified',
  billing_details: { address: null, email: null, name: null, phone: null },
  card: {
    brand: card.brand,
    country: 'BR',
    exp_month: 12,
    exp_year: 2034,
    fingerprint: `fp${card.number.slice(-6)}`,
    funding: 'credit',
    last4: card.number.slice(-4),
  },
  created: realNow(),
  customer,
  livemode: false,
  metadata: {},
  type: 'card',
  _fate: card.fate,
});

export const customerEndpoints = [
  endpoint(
    'POST',
    '/v1/customers',
    { ...fields, test_clock: z.string().optional(), payment_method: z.string().optional() },
    async ({ store, params }) => {
      const { test_clock, payment_method, ...rest } = params;
      if (test_clock) await store.get('test_helpers.test_clock', test_clock, 'test_clock');
      const blank: Thing = {
        id: newId('cus'),
        object: 'customer',
        address: null,
        balance: 0,
        created: 0,
        currency: null,
        default_source: null,
        delinquent: false,
        description: null,
        email: null,
        invoice_prefix: newId('x').slice(2, 10).toUpperCase(),
        invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
        livemode: false,
        metadata: {},
        name: null,
        next_invoice_sequence: 1,
        phone: null,
        preferred_locales: [],
        shipping: null,
        tax_exempt: 'none',
        test_clock: test_clock ?? null,
      };
      blank.created = await nowFor(store, blank);
      const customer = await store.put(await patched(store, blank, { ...rest, invoice_settings: undefined }));
      if (payment_method) await attach(store, payment_method, customer.id);
      if (rest.invoice_settings) await store.put(await patched(store, customer, { invoice_settings: rest.invoice_settings }));
      await store.emit('customer.created', customer, customer.created);
      return store.get('customer', customer.id);
    },
  ),
  endpoint('GET', '/v1/customers', { ...paging, email: z.string().optional() }, async ({ store, params: { email, ...at } }) => {
    const all = await store.all('customer');
    return page(email ? all.filter((each) => each.email === email) : all, at, '/v1/customers');
  }),
  endpoint('GET', '/v1/customers/:id', {}, async ({ store, path }) => {
    const gone = await store.find('deleted_customer', path.id!);
    return gone ? { id: gone.id, object: 'customer', deleted: true } : store.get('customer', path.id!);
  }),
  endpoint('POST', '/v1/customers/:id', fields, async ({ store, path, params }) => {
    const before = await store.get('customer', path.id!);
    const after = await store.put(await patched(store, before, params));
    await store.emit('customer.updated', after, await nowFor(store, after));
    return after;
  }),
  endpoint('DELETE', '/v1/customers/:id', {}, async ({ store, path }) => {
    const customer = await store.get('customer', path.id!);
    for (const each of await store.all('subscription', { customer: customer.id }))
      if (!isOver(each))
        await endSubscription(store, each, await nowFor(store, customer), { use: 'none', reason: 'cancellation_requested' });
    await store.put({ ...customer, object: 'deleted_customer' });
    await store.emit('customer.deleted', customer, await nowFor(store, customer));
    return { id: customer.id, object: 'customer', deleted: true };
  }),

  endpoint(
    'GET',
    '/v1/customers/:id/payment_methods',
    { ...paging, type: z.string().optional() },
    async ({ store, path, params: { type, ...at } }) => {
      await store.get('customer', path.id!);
      const all = await store.all('payment_method', { customer: path.id! });
      return page(type ? all.filter((each) => each.type === type) : all, at, `/v1/customers/${path.id}/payment_methods`);
    },
  ),
  endpoint(
    'GET',
    '/v1/payment_methods',
    { ...paging, customer: z.string(), type: z.string().optional() },
    async ({ store, params: { customer, type, ...at } }) => {
      const all = await store.all('payment_method', { customer });
      return page(type ? all.filter((each) => each.type === type) : all, at, '/v1/payment_methods');
    },
  ),
  endpoint('GET', '/v1/payment_methods/:id', {}, ({ store, path }) => store.get('payment_method', path.id!)),
  endpoint('POST', '/v1/payment_methods/:id/attach', { customer: z.string() }, async ({ store, path, params: { customer } }) => {
    const owner = await store.get('customer', customer, 'customer');
    const method = await attach(store, path.id!, customer);
    await store.emit('payment_method.attached', method, await nowFor(store, owner));
    return method;
  }),
  endpoint('POST', '/v1/payment_methods/:id/detach', {}, async ({ store, path }) => {
    const method = await store.get('payment_method', path.id!);
    if (!method.customer) throw invalid('The payment method you provided is not attached to a customer.');
    const customer = await store.get('customer', method.customer);
    if (customer.invoice_settings.default_payment_method === method.id)
      await store.put({ ...customer, invoice_settings: { ...customer.invoice_settings, default_payment_method: null } });
    const free = await store.put({ ...method, customer: null });
    await store.emit('payment_method.detached', free, await nowFor(store, customer));
    return free;
  }),
];
