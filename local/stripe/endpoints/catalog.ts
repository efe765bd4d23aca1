import { z } from 'zod';
import { bool, endpoint, given, merged, metadata, num, page, paging } from '../api.ts';
import { invalid } from '../refusal.ts';
import { newId, type Thing } from '../store.ts';
import { realNow } from '../time.ts';

const currency = z.string().regex(/^[a-z]{3}$/, 'must be a three-letter ISO code in lower case');
const id = z.string().max(255).optional();
const tier = z.strictObject({
  up_to: z.union([z.literal('inf').transform(() => null), num]),
  unit_amount: num.optional(),
  unit_amount_decimal: z.string().optional(),
  flat_amount: num.optional(),
});
const recurring = z.strictObject({
  interval: z.enum(['day', 'week', 'month', 'year']),
  interval_count: num.min(1).default(1),
  usage_type: z.enum(['licensed', 'metered']).default('licensed'),
  meter: z.string().optional(),
});

export const catalogEndpoints = [
  endpoint(
    'POST',
    '/v1/products',
    { id, name: z.string(), description: z.string().optional(), active: bool.optional(), metadata, unit_label: z.string().optional() },
    async ({ store, params }) => {
      if (params.id && (await store.find('product', params.id)))
        throw invalid(`Product already exists.`, { code: 'resource_already_exists', param: 'id' });
      const product = await store.put({
        id: params.id ?? newId('prod'),
        object: 'product',
        active: params.active ?? true,
        created: realNow(),
        default_price: null,
        description: params.description ?? null,
        images: [],
        livemode: false,
        metadata: merged({}, params.metadata),
        name: params.name,
        type: 'service',
        unit_label: params.unit_label ?? null,
        updated: realNow(),
      });
      await store.emit('product.created', product, realNow());
      return product;
    },
  ),
  endpoint(
    'GET',
    '/v1/products',
    { ...paging, active: bool.optional(), ids: z.array(z.string()).optional() },
    async ({ store, params: { active, ids, ...at } }) => {
      const all = await store.all('product');
      return page(
        all.filter((each) => (active === undefined || each.active === active) && (!ids || ids.includes(each.id))),
        at,
        '/v1/products',
      );
    },
  ),
  endpoint('GET', '/v1/products/:id', {}, ({ store, path }) => store.get('product', path.id!)),
  endpoint(
    'POST',
    '/v1/products/:id',
    { name: z.string().optional(), description: z.string().optional(), active: bool.optional(), metadata },
    async ({ store, path, params }) => {
      const product = await store.get('product', path.id!);
      return store.put({ ...product, ...given(params), metadata: merged(product.metadata, params.metadata), updated: realNow() });
    },
  ),

  endpoint(
    'POST',
    '/v1/prices',
    {
      product: z.string(),
      currency,
      unit_amount: num.min(0).optional(),
      unit_amount_decimal: z.string().optional(),
      recurring: recurring.optional(),
      nickname: z.string().optional(),
      lookup_key: z.string().max(200).optional(),
      transfer_lookup_key: bool.optional(),
      metadata,
      active: bool.optional(),
      tax_behavior: z.enum(['inclusive', 'exclusive', 'unspecified']).optional(),
      billing_scheme: z.enum(['per_unit', 'tiered']).default('per_unit'),
      tiers_mode: z.enum(['graduated', 'volume']).optional(),
      tiers: z.array(tier).optional(),
    },
    async ({ store, params }) => {
      await store.get('product', params.product, 'product');
      if (params.recurring?.usage_type === 'metered' && !params.recurring.meter)
        throw invalid('Prices with `recurring.usage_type=metered` must specify a `recurring.meter`: legacy usage records are gone.', {
          param: 'recurring[meter]',
          code: 'parameter_missing',
        });
      if (params.recurring?.meter) await store.get('billing.meter', params.recurring.meter, 'recurring[meter]');
      const tiered = params.billing_scheme === 'tiered';
      const isLast = params.tiers?.at(-1)?.up_to === null;
      if (tiered && !(params.tiers?.length && params.tiers_mode && isLast))
        throw invalid('A tiered price needs `tiers_mode` and `tiers`, the last of them up to `inf`.', { param: 'tiers' });
      const plain = params.unit_amount_decimal ?? params.unit_amount;
      if (!tiered && plain === undefined)
        throw invalid('Missing required param: unit_amount.', { code: 'parameter_missing', param: 'unit_amount' });
      const holder = params.lookup_key ? (await store.all('price')).find(({ lookup_key }) => lookup_key === params.lookup_key) : undefined;
      if (holder && !params.transfer_lookup_key)
        throw invalid(`A price (\`${holder.id}\`) already uses that lookup key.`, { param: 'lookup_key' });
      if (holder) await store.put({ ...holder, lookup_key: null });
      const price: Thing = {
        id: newId('price'),
        object: 'price',
        active: params.active ?? true,
        billing_scheme: params.billing_scheme,
        created: realNow(),
        currency: params.currency,
        livemode: false,
        lookup_key: params.lookup_key ?? null,
        metadata: merged({}, params.metadata),
        nickname: params.nickname ?? null,
        product: params.product,
        recurring: params.recurring ? { ...params.recurring, meter: params.recurring.meter ?? null, trial_period_days: null } : null,
        tax_behavior: params.tax_behavior ?? 'unspecified',
        tiers_mode: params.tiers_mode ?? null,
        ...(tiered
          ? {
              tiers: params.tiers!.map((each) => ({
                ...each,
                unit_amount_decimal: each.unit_amount_decimal ?? String(each.unit_amount ?? 0),
              })),
            }
          : {}),
        transform_quantity: null,
        type: params.recurring ? 'recurring' : 'one_time',
        unit_amount: tiered ? null : Number.isInteger(Number(plain)) ? Number(plain) : null,
        unit_amount_decimal: tiered ? null : String(plain),
      };
      await store.put(price);
      await store.emit('price.created', price, price.created);
      return price;
    },
  ),
  endpoint(
    'GET',
    '/v1/prices',
    {
      ...paging,
      active: bool.optional(),
      product: z.string().optional(),
      currency: currency.optional(),
      lookup_keys: z.array(z.string()).max(10).optional(),
      type: z.enum(['recurring', 'one_time']).optional(),
    },
    async ({ store, params: { lookup_keys: keys, limit, starting_after, ending_before, ...where } }) => {
      const all = (await store.all('price')).filter((price) =>
        Object.entries(where).every(([key, value]) => value === undefined || price[key] === value),
      );
      return page(
        all.filter((price) => !keys || keys.includes(price.lookup_key)),
        { limit, starting_after, ending_before },
        '/v1/prices',
      );
    },
  ),
  endpoint('GET', '/v1/prices/:id', {}, ({ store, path }) => store.get('price', path.id!)),
  endpoint(
    'POST',
    '/v1/prices/:id',
    { active: bool.optional(), nickname: z.string().optional(), lookup_key: z.string().optional(), metadata },
    async ({ store, path, params }) => {
      const price = await store.get('price', path.id!);
      const after = await store.put({ ...price, ...given(params), metadata: merged(price.metadata, params.metadata) });
      await store.emit('price.updated', after, realNow());
      return after;
    },
  ),
];
