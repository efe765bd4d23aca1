import { z } from 'zod';
import { bool, endpoint, merged, metadata, num, page, paging } from '../api.ts';
import { base } from '../base-url.ts';
import { invalid } from '../refusal.ts';
import { newId, type Thing } from '../store.ts';
import { nowFor, realNow } from '../time.ts';

const url = z.string().regex(/^https?:\/\//, 'must be an address that begins with http:// or https://');

export const sessionEndpoints = [
  endpoint(
    'POST',
    '/v1/checkout/sessions',
    {
      mode: z.literal('subscription'),
      customer: z.string(),
      line_items: z.array(z.strictObject({ price: z.string(), quantity: num.min(1).optional() })).min(1),
      success_url: url,
      cancel_url: url.optional(),
      locale: z.string().optional(),
      client_reference_id: z.string().max(200).optional(),
      payment_method_types: z.array(z.enum(['card', 'boleto', 'pix'])).optional(),
      allow_promotion_codes: bool.optional(),
      discounts: z.array(z.strictObject({ coupon: z.string().optional(), promotion_code: z.string().optional() })).optional(),
      subscription_data: z.strictObject({ metadata, trial_period_days: num.min(1).optional() }).optional(),
      metadata,
      expires_at: num.optional(),
    },
    async ({ store, params }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const prices = await Promise.all(params.line_items.map(({ price }) => store.get('price', price, 'line_items[price]')));
      for (const price of prices)
        if (!price.active || !price.recurring)
          throw invalid('You must provide active recurring prices in `subscription` mode.', { param: 'line_items' });
      if (params.payment_method_types?.some((type) => type !== 'card') && prices[0]!.currency !== 'brl')
        throw invalid('boleto and pix need the currency brl.', { param: 'payment_method_types' });
      if (params.allow_promotion_codes && params.discounts)
        throw invalid('You may only specify one of these parameters: allow_promotion_codes, discounts.');
      const total = prices.reduce(
        (sum, price, index) =>
          sum + (price.recurring.usage_type === 'metered' ? 0 : Number(price.unit_amount ?? 0) * (params.line_items[index]!.quantity ?? 1)),
        0,
      );
      const id = newId('cs_test');
      return store.put({
        id,
        object: 'checkout.session',
        allow_promotion_codes: params.allow_promotion_codes ?? null,
        amount_subtotal: total,
        amount_total: total,
        cancel_url: params.cancel_url ?? null,
        client_reference_id: params.client_reference_id ?? null,
        created: realNow(),
        currency: prices[0]!.currency,
        customer: customer.id,
        expires_at: params.expires_at ?? realNow() + 86_400,
        invoice: null,
        livemode: false,
        locale: params.locale ?? null,
        metadata: merged({}, params.metadata),
        mode: 'subscription',
        payment_method_types: params.payment_method_types ?? ['card'],
        payment_status: 'unpaid',
        status: 'open',
        subscription: null,
        success_url: params.success_url,
        ui_mode: 'hosted',
        url: `${base.url}/c/pay/${id}`,
        _items: params.line_items,
        _discounts: params.discounts ?? null,
        _data: params.subscription_data ?? {},
      } as Thing);
    },
  ),
  endpoint('GET', '/v1/checkout/sessions', { ...paging, customer: z.string().optional() }, async ({ store, params: { customer, ...at } }) =>
    page(await store.all('checkout.session', customer ? { customer } : {}), at, '/v1/checkout/sessions'),
  ),
  endpoint('GET', '/v1/checkout/sessions/:id', {}, ({ store, path }) => store.get('checkout.session', path.id!)),
  endpoint('POST', '/v1/checkout/sessions/:id/expire', {}, async ({ store, path }) => {
    const session = await store.get('checkout.session', path.id!);
    if (session.status !== 'open') throw invalid('Only Checkout Sessions with a status in ["open"] can be expired.');
    const expired = await store.put({ ...session, status: 'expired', url: null });
    await store.emit('checkout.session.expired', expired, await nowFor(store, await store.get('customer', session.customer)));
    return expired;
  }),
  endpoint(
    'POST',
    '/v1/billing_portal/sessions',
    {
      customer: z.string(),
      return_url: url.optional(),
      locale: z.string().optional(),
      flow_data: z.strictObject({ type: z.enum(['payment_method_update']) }).optional(),
    },
    async ({ store, params }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const id = newId('bps');
      return store.put({
        id,
        object: 'billing_portal.session',
        created: realNow(),
        customer: customer.id,
        flow: params.flow_data ?? null,
        livemode: false,
        locale: params.locale ?? null,
        return_url: params.return_url ?? null,
        url: `${base.url}/p/session/${id}`,
      });
    },
  ),
];
