import { z } from 'zod';
import { bool, decimal, endpoint, given, merged, metadata, num, page, paging } from '../api.ts';
import { codeView, couponView } from '../discounts.ts';
import { invalid } from '../refusal.ts';
import { newId, type Store, sequentially, type Thing } from '../store.ts';
import { realNow } from '../time.ts';

const currency = z.string().regex(/^[a-z]{3}$/, 'must be a three-letter ISO code in lower case');
const id = z.string().max(255).optional();
const minimums = z.record(z.string().regex(/^[a-z]{3}$/), z.strictObject({ minimum_amount: num.min(1) })).optional();

const clash = async (store: Store, code: string, customer: string | null) =>
  (await sequentially(await store.all('promotion_code'), (each) => codeView(store, each, realNow()))).some(
    (each) => each.active && each.code.toLowerCase() === code.toLowerCase() && each.customer === customer,
  );

export const promotionEndpoints = [
  endpoint(
    'POST',
    '/v1/coupons',
    {
      id,
      name: z.string().optional(),
      percent_off: decimal.gt(0).max(100).optional(),
      amount_off: num.min(1).optional(),
      currency: currency.optional(),
      duration: z.enum(['once', 'forever', 'repeating']),
      duration_in_months: num.min(1).optional(),
      max_redemptions: num.min(1).optional(),
      redeem_by: num.optional(),
      applies_to: z.strictObject({ products: z.array(z.string()).min(1) }).optional(),
      metadata,
    },
    async ({ store, params }) => {
      if ((params.percent_off === undefined) === (params.amount_off === undefined))
        throw invalid('You must pass exactly one of percent_off and amount_off.', { param: 'percent_off' });
      if (params.amount_off && !params.currency) throw invalid('You must pass currency when passing amount_off.', { param: 'currency' });
      if ((params.duration === 'repeating') !== (params.duration_in_months !== undefined))
        throw invalid('duration_in_months goes with duration=repeating, and only with it.', { param: 'duration_in_months' });
      if (params.id && (await store.find('coupon', params.id)))
        throw invalid('Coupon already exists.', { code: 'resource_already_exists', param: 'id' });
      for (const product of params.applies_to?.products ?? []) await store.get('product', product, 'applies_to[products]');
      const blank = {
        amount_off: null,
        currency: null,
        duration_in_months: null,
        max_redemptions: null,
        name: null,
        percent_off: null,
        redeem_by: null,
      };
      return store.put({
        ...blank,
        ...given(params),
        id: params.id ?? newId('co').slice(3, 11),
        object: 'coupon',
        created: realNow(),
        livemode: false,
        metadata: merged({}, params.metadata),
        times_redeemed: 0,
        valid: true,
      });
    },
  ),
  endpoint('GET', '/v1/coupons/:id', {}, async ({ store, path }) => couponView(await store.get('coupon', path.id!), realNow())),
  endpoint('GET', '/v1/coupons', paging, async ({ store, params }) =>
    page(
      (await store.all('coupon')).map((each) => couponView(each, realNow())),
      params,
      '/v1/coupons',
    ),
  ),
  endpoint('DELETE', '/v1/coupons/:id', {}, async ({ store, path }) => {
    const coupon = await store.get('coupon', path.id!);
    await store.remove(coupon);
    return { id: coupon.id, object: 'coupon', deleted: true };
  }),
  endpoint(
    'POST',
    '/v1/promotion_codes',
    {
      promotion: z.strictObject({ type: z.literal('coupon'), coupon: z.string() }),
      code: z
        .string()
        .regex(/^[A-Za-z0-9-]{1,500}$/, 'may have letters, digits and dashes alone')
        .optional(),
      active: bool.optional(),
      customer: z.string().optional(),
      max_redemptions: num.min(1).optional(),
      expires_at: num.optional(),
      restrictions: z
        .strictObject({
          first_time_transaction: bool.optional(),
          minimum_amount: num.min(1).optional(),
          minimum_amount_currency: currency.optional(),
          currency_options: minimums,
        })
        .optional(),
      metadata,
    },
    async ({ store, params }) => {
      const coupon = await store.get('coupon', params.promotion.coupon, 'promotion[coupon]');
      if (params.customer) await store.get('customer', params.customer, 'customer');
      const { first_time_transaction = false, minimum_amount = null, minimum_amount_currency = null, ...more } = params.restrictions ?? {};
      if ((minimum_amount === null) !== (minimum_amount_currency === null))
        throw invalid('minimum_amount and minimum_amount_currency go together.', { param: 'restrictions[minimum_amount_currency]' });
      if (params.expires_at && params.expires_at <= realNow())
        throw invalid('The promotion code expires_at must be in the future.', { param: 'expires_at' });
      if (params.expires_at && coupon.redeem_by && params.expires_at > coupon.redeem_by)
        throw invalid('The promotion code cannot expire after its coupon.', { param: 'expires_at' });
      if (params.max_redemptions && coupon.max_redemptions && params.max_redemptions > coupon.max_redemptions)
        throw invalid('max_redemptions cannot be greater than that of the coupon.', { param: 'max_redemptions' });
      const code = params.code ?? newId('c').slice(2, 10).toUpperCase();
      const customer = params.customer ?? null;
      if (params.active !== false && (await clash(store, code, customer)))
        throw invalid('An active promotion code with that code already exists.', { param: 'code' });
      return store.put({
        id: newId('promo'),
        object: 'promotion_code',
        active: params.active ?? true,
        code,
        created: realNow(),
        customer,
        customer_account: null,
        expires_at: params.expires_at ?? null,
        livemode: false,
        max_redemptions: params.max_redemptions ?? null,
        metadata: merged({}, params.metadata),
        promotion: params.promotion,
        restrictions: { first_time_transaction, minimum_amount, minimum_amount_currency, ...more },
        times_redeemed: 0,
      } as Thing);
    },
  ),
  endpoint('GET', '/v1/promotion_codes/:id', {}, async ({ store, path }) =>
    codeView(store, await store.get('promotion_code', path.id!), realNow()),
  ),
  endpoint('POST', '/v1/promotion_codes/:id', { active: bool.optional(), metadata }, async ({ store, path, params }) => {
    const before = await store.get('promotion_code', path.id!);
    const wanted = { ...before, active: params.active ?? before.active };
    const after = await codeView(store, wanted, realNow());
    if (params.active && !after.active)
      throw invalid('A promotion code can only be reactivated while it and its coupon can still be redeemed.', { param: 'active' });
    if (params.active && !before.active && (await clash(store, before.code, before.customer)))
      throw invalid('An active promotion code with that code already exists.', { param: 'active' });
    await store.put({ ...wanted, metadata: merged(before.metadata, params.metadata) } as Thing);
    return codeView(store, await store.get('promotion_code', before.id), realNow());
  }),
  endpoint(
    'GET',
    '/v1/promotion_codes',
    { ...paging, code: z.string().optional(), active: bool.optional(), coupon: z.string().optional(), customer: z.string().optional() },
    async ({ store, params: { code, active, coupon, customer, ...at } }) => {
      const all = await sequentially(await store.all('promotion_code'), (each) => codeView(store, each, realNow()));
      const fits = (each: Thing) =>
        (!code || each.code.toLowerCase() === code.toLowerCase()) &&
        (active === undefined || each.active === active) &&
        (!coupon || each.promotion.coupon === coupon) &&
        (!customer || each.customer === customer);
      return page(all.filter(fits), at, '/v1/promotion_codes');
    },
  ),
];
