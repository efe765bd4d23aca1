import { z } from 'zod';
import { bool, endpoint, merged, metadata, num, page, paging } from '../api.ts';
import { base } from '../base-url.ts';
import { expireSession } from '../checkout.ts';
import { basketOf, totalsOf } from '../discounts.ts';
import { invalid } from '../refusal.ts';
import { newId, type Store, sequentially, type Thing } from '../store.ts';
import { DAY, nowFor, realNow } from '../time.ts';
import { billingMode } from './subscriptions.ts';

/** Locales that the pages support; Stripe has more. */
const LOCALES = ['auto', 'pt-BR', 'pt', 'en', 'es', 'es-419'] as const;
const mandate = z.strictObject({
  amount: num.min(1).optional(),
  amount_type: z.enum(['fixed', 'maximum']).optional(),
  currency: z.literal('brl').optional(),
  payment_schedule: z.enum(['weekly', 'monthly', 'quarterly', 'halfyearly', 'yearly']).optional(),
  reference: z.string().max(35).optional(),
});
export const methodOptions = z.strictObject({ pix: z.strictObject({ mandate_options: mandate.optional() }).optional() }).optional();
const priceData = z
  .strictObject({ currency: z.string().length(3), unit_amount: num.min(50), product_data: z.strictObject({ name: z.string() }) })
  .optional();
const url = z.string().regex(/^https?:\/\//, 'must be an address that begins with http:// or https://');

const sessionShape = {
  mode: z.enum(['subscription', 'payment']),
  customer: z.string(),
  line_items: z.array(z.strictObject({ price: z.string().optional(), price_data: priceData, quantity: num.min(1).optional() })).min(1),
  success_url: url,
  cancel_url: url.optional(),
  locale: z.enum(LOCALES).optional(),
  client_reference_id: z.string().max(200).optional(),
  allowed_payment_method_types: z
    .array(z.enum(['card', 'boleto', 'pix']))
    .min(1)
    .optional(),
  allow_promotion_codes: bool.optional(),
  discounts: z
    .array(z.strictObject({ coupon: z.string().optional(), promotion_code: z.string().optional() }))
    .max(1)
    .optional(),
  subscription_data: z
    .strictObject({ metadata, trial_period_days: num.min(1).optional(), description: z.string().optional(), billing_mode: billingMode })
    .optional(),
  payment_intent_data: z.strictObject({ setup_future_usage: z.literal('off_session').optional(), metadata }).optional(),
  payment_method_collection: z.enum(['always']).optional(),
  payment_method_options: methodOptions,
  metadata,
  expires_at: num.optional(),
};
type SessionParams = z.output<z.ZodObject<typeof sessionShape>>;

/** The currency of a subscription. @throws where its prices do not go together. */
async function currencyOf(store: Store, params: SessionParams): Promise<string> {
  const prices = await sequentially(params.line_items, ({ price = '' }) => store.get('price', price, 'line_items[price]'));
  for (const price of prices)
    if (!price.active || !price.recurring)
      throw invalid('You must provide active recurring prices in `subscription` mode.', { param: 'line_items' });
  const currency = prices[0]!.currency as string;
  if (params.allowed_payment_method_types?.some((type) => type !== 'card') && currency !== 'brl')
    throw invalid('The payment method types boleto and pix are for the currency brl alone.', { param: 'allowed_payment_method_types' });
  if (prices.some((price) => price.currency !== currency))
    throw invalid('All prices on a Checkout Session must have the same currency.', { param: 'line_items' });
  for (const [index, price] of prices.entries()) {
    const given = params.line_items[index]!.quantity;
    const metered = price.recurring.usage_type === 'metered';
    if (metered && given !== undefined)
      throw invalid('Quantity should not be specified where usage_type is `metered`.', { param: `line_items[${index}][quantity]` });
    if (!metered && given === undefined)
      throw invalid('Quantity is required for a price that is not metered.', { param: `line_items[${index}][quantity]` });
  }
  return currency;
}

/** Start and end of a session's validity. */
async function validityOf(store: Store, customer: Thing, params: SessionParams): Promise<{ now: number; expires: number }> {
  const now = await nowFor(store, customer);
  const expires = params.expires_at ?? now + DAY;
  if (expires < now + 1800 || expires > now + DAY)
    throw invalid('The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.', {
      param: 'expires_at',
    });
  return { now, expires };
}

async function subscriptionSession(store: Store, customer: Thing, params: SessionParams): Promise<Thing> {
  const currency = await currencyOf(store, params);
  const days = params.subscription_data?.trial_period_days;
  // Without a list Stripe offers the account's methods: here everything the currency allows.
  const offered = params.allowed_payment_method_types ?? (currency === 'brl' && !days ? ['card', 'boleto', 'pix'] : ['card']);
  const { now, expires } = await validityOf(store, customer, params);
  if (params.allow_promotion_codes && params.discounts)
    throw invalid('You may only specify one of these parameters: allow_promotion_codes, discounts.');
  // An invalid code is refused here already; it is redeemed when the page is paid.
  const { subtotal, total } = await totalsOf(store, customer.id, params.discounts, now, await basketOf(store, params.line_items));
  const id = newId('cs_test');
  return {
    id,
    object: 'checkout.session',
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: subtotal,
    amount_total: total,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    created: now,
    currency,
    customer: customer.id,
    expires_at: expires,
    invoice: null,
    livemode: false,
    locale: params.locale ?? null,
    metadata: merged({}, params.metadata),
    mode: 'subscription',
    payment_method_options: params.payment_method_options ?? {},
    payment_method_types: offered,
    payment_status: 'unpaid',
    recovered_from: null,
    status: 'open',
    subscription: null,
    success_url: params.success_url,
    ui_mode: 'hosted_page',
    url: `${base.url}/c/pay/${id}`,
    _items: params.line_items,
    _discounts: params.discounts ?? null,
    _data: params.subscription_data ?? {},
    _mandate: params.payment_method_options?.pix?.mandate_options ?? null,
  } as Thing;
}

export const sessionEndpoints = [
  endpoint('POST', '/v1/checkout/sessions', sessionShape, async ({ store, params }) => {
    const customer = await store.get('customer', params.customer, 'customer');
    return store.put(
      params.mode === 'payment' ? await onePayment(store, customer, params) : await subscriptionSession(store, customer, params),
    );
  }),
  endpoint(
    'GET',
    '/v1/checkout/sessions',
    {
      ...paging,
      customer: z.string().optional(),
      subscription: z.string().optional(),
      payment_intent: z.string().optional(),
      status: z.enum(['open', 'complete', 'expired']).optional(),
    },
    async ({ store, params: { customer, subscription, payment_intent: intent, status, ...at } }) => {
      const of = intent ? (await store.get('payment_intent', intent, 'payment_intent'))._invoice : null;
      const all = await store.all('checkout.session', customer ? { customer } : {});
      const fits = (each: Thing) =>
        (!subscription || each.subscription === subscription) && (!of || each.invoice === of) && (!status || each.status === status);
      return page(all.filter(fits), at, '/v1/checkout/sessions');
    },
  ),
  endpoint('GET', '/v1/checkout/sessions/:id/line_items', paging, async ({ store, path, params }) => {
    const session = await store.get('checkout.session', path.id!);
    const items = await sequentially(session._items as { price: string; quantity?: number }[], async ({ price: id, quantity }, index) => {
      const price = await store.get('price', id);
      const { name } = await store.get('product', price.product);
      const amount = price.recurring.usage_type === 'metered' ? 0 : Number(price.unit_amount ?? 0) * (quantity ?? 1);
      const [amount_subtotal, amount_total] = [amount, amount];
      const known = { id: `li_${session.id}_${index}`, object: 'item', amount_discount: 0, amount_tax: 0, amount_subtotal, amount_total };
      return { ...known, currency: price.currency, description: name, price, quantity: quantity ?? null };
    });
    return page(items, params, `/v1/checkout/sessions/${session.id}/line_items`);
  }),
  endpoint('GET', '/v1/checkout/sessions/:id', {}, ({ store, path }) => store.get('checkout.session', path.id!)),
  endpoint('POST', '/v1/checkout/sessions/:id/expire', {}, async ({ store, path }) => {
    const session = await store.get('checkout.session', path.id!);
    if (session.status !== 'open') throw invalid('Only Checkout Sessions with a status in ["open"] can be expired.');
    return expireSession(store, session, await nowFor(store, await store.get('customer', session.customer)));
  }),
  endpoint(
    'POST',
    '/v1/billing_portal/sessions',
    {
      customer: z.string(),
      return_url: url.optional(),
      locale: z.enum(LOCALES).optional(),
      configuration: z.string().optional(),
      flow_data: z
        .strictObject({
          type: z.enum(['payment_method_update']),
          after_completion: z.strictObject({ type: z.literal('redirect'), redirect: z.strictObject({ return_url: url }) }).optional(),
        })
        .optional(),
    },
    async ({ store, params }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const id = newId('bps');
      return store.put({
        id,
        object: 'billing_portal.session',
        created: realNow(),
        customer: customer.id,
        configuration: params.configuration ?? 'bpc_default',
        flow: params.flow_data ?? null,
        livemode: false,
        locale: params.locale ?? null,
        return_url: params.return_url ?? null,
        url: `${base.url}/p/session/${id}`,
      });
    },
  ),
];

interface Once {
  line_items: { price_data?: z.infer<typeof priceData>; quantity?: number | undefined }[];
  allowed_payment_method_types?: string[] | undefined;
  payment_intent_data?: object | undefined;
  payment_method_options?: z.infer<typeof methodOptions>;
  success_url: string;
  cancel_url?: string | undefined;
  client_reference_id?: string | undefined;
  locale?: string | undefined;
  metadata?: Record<string, string> | undefined;
}

/** A session for a one-time payment of amounts given in the request. */
async function onePayment(store: Store, customer: Thing, params: Once): Promise<Thing> {
  const items = params.line_items.map(({ price_data: data, quantity = 1 }, index) => {
    if (!data) throw invalid('The local Stripe takes `price_data` alone in `payment` mode.', { param: `line_items[${index}][price]` });
    return { name: data.product_data.name, amount: data.unit_amount * quantity, currency: data.currency };
  });
  const total = items.reduce((sum, { amount }) => sum + amount, 0);
  const now = await nowFor(store, customer);
  const id = newId('cs_test');
  return {
    id,
    object: 'checkout.session',
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    created: now,
    currency: items[0]!.currency,
    customer: customer.id,
    expires_at: now + DAY,
    invoice: null,
    livemode: false,
    locale: params.locale ?? null,
    metadata: merged({}, params.metadata),
    mode: 'payment',
    payment_intent: null,
    payment_method_options: params.payment_method_options ?? {},
    payment_method_types: params.allowed_payment_method_types ?? ['card'],
    payment_status: 'unpaid',
    recovered_from: null,
    status: 'open',
    subscription: null,
    success_url: params.success_url,
    ui_mode: 'hosted_page',
    url: `${base.url}/c/pay/${id}`,
    _items: items,
    _data: params.payment_intent_data ?? {},
    _mandate: params.payment_method_options?.pix?.mandate_options ?? null,
  };
}
