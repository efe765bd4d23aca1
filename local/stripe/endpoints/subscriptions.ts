import { z } from 'zod';
import { bool, endpoint, merged, metadata, num, page, paging } from '../api.ts';
import { collect, draftInvoice, finalizeInvoice } from '../invoices.ts';
import { invalid } from '../refusal.ts';
import { newId, type Store, type Thing } from '../store.ts';
import {
  change,
  changeItems,
  declined,
  endSubscription,
  itemList,
  keepProrations,
  openSubscription,
  periodOf,
  settle,
} from '../subscriptions.ts';
import { DAY, nowFor } from '../time.ts';

export const itemShape = z.strictObject({
  id: z.string().optional(),
  price: z.string().optional(),
  quantity: num.min(0).optional(),
  deleted: bool.optional(),
});
const discountShape = z.array(z.strictObject({ coupon: z.string().optional(), promotion_code: z.string().optional() })).optional();
const proration = z.enum(['create_prorations', 'always_invoice', 'none']);

/** A discount of this subscription from a coupon or a code that still holds. */
export async function makeDiscounts(
  store: Store,
  customer: string,
  wanted: { coupon?: string | undefined; promotion_code?: string | undefined }[] | undefined,
  at: number,
): Promise<string[]> {
  const made: string[] = [];
  for (const each of wanted ?? []) {
    const code = each.promotion_code ? await store.get('promotion_code', each.promotion_code, 'discounts[promotion_code]') : null;
    if (
      code &&
      (!code.active || (code.expires_at && code.expires_at <= at) || (code.max_redemptions && code.times_redeemed >= code.max_redemptions))
    )
      throw invalid('This promotion code is not active.', { param: 'discounts[promotion_code]', code: 'promotion_code_expired' });
    const coupon = await store.get('coupon', code?.promotion.coupon ?? each.coupon ?? '', 'discounts[coupon]');
    if ((coupon.redeem_by && coupon.redeem_by <= at) || (coupon.max_redemptions && coupon.times_redeemed >= coupon.max_redemptions))
      throw invalid('This coupon has expired or has been fully redeemed.', { param: 'discounts[coupon]', code: 'coupon_expired' });
    await store.put({ ...coupon, times_redeemed: coupon.times_redeemed + 1 });
    if (code) await store.put({ ...code, times_redeemed: code.times_redeemed + 1 });
    const months = coupon.duration === 'repeating' ? coupon.duration_in_months : null;
    const discount = await store.put({
      id: newId('di'),
      object: 'discount',
      customer,
      // `once` covers the first invoice alone: it is over right after.
      end: coupon.duration === 'once' ? at + 1 : months ? at + months * 31 * DAY : null,
      promotion_code: code?.id ?? null,
      source: { type: 'coupon', coupon: coupon.id },
      start: at,
      _coupon: coupon,
    });
    made.push(discount.id);
  }
  return made;
}

async function trialEndOf(
  at: number,
  { trial_period_days: days, trial_end: end }: { trial_period_days?: number | undefined; trial_end?: number | 'now' | undefined },
): Promise<number | undefined> {
  if (typeof end === 'number') {
    if (end <= at) throw invalid('Invalid timestamp: must be an integer Unix timestamp in the future.', { param: 'trial_end' });
    return end;
  }
  return days ? at + days * DAY : undefined;
}

const notEnded = (subscription: Thing) => {
  if (['canceled', 'incomplete_expired'].includes(subscription.status))
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.', { code: 'resource_missing' });
};

export const subscriptionEndpoints = [
  endpoint(
    'POST',
    '/v1/subscriptions',
    {
      customer: z.string(),
      items: z.array(itemShape).min(1),
      trial_period_days: num.min(1).max(730).optional(),
      trial_end: z.union([z.literal('now'), num]).optional(),
      payment_behavior: z.enum(['allow_incomplete', 'error_if_incomplete', 'default_incomplete']).default('allow_incomplete'),
      default_payment_method: z.string().optional(),
      off_session: bool.optional(),
      proration_behavior: proration.optional(),
      discounts: discountShape,
      metadata,
    },
    async ({ store, params }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const at = await nowFor(store, customer);
      return openSubscription(store, {
        customer,
        items: params.items,
        at,
        trialEnd: await trialEndOf(at, params),
        metadata: merged({}, params.metadata),
        method: params.default_payment_method,
        discounts: await makeDiscounts(store, customer.id, params.discounts, at),
        onDecline: params.payment_behavior === 'error_if_incomplete' ? 'refuse' : 'incomplete',
      });
    },
  ),
  endpoint(
    'GET',
    '/v1/subscriptions',
    { ...paging, customer: z.string().optional(), status: z.string().optional(), price: z.string().optional() },
    async ({ store, params: { customer, status, price, ...at } }) => {
      const all = await store.all('subscription', customer ? { customer } : {});
      const fits = (each: Thing) => (status === 'all' ? true : status ? each.status === status : each.status !== 'canceled');
      return page(
        all.filter((each) => fits(each) && (!price || each.items.data.some((item: Thing) => item.price.id === price))),
        at,
        '/v1/subscriptions',
      );
    },
  ),
  endpoint('GET', '/v1/subscriptions/:id', {}, ({ store, path }) => store.get('subscription', path.id!)),
  endpoint(
    'POST',
    '/v1/subscriptions/:id',
    {
      items: z.array(itemShape).optional(),
      proration_behavior: proration.default('create_prorations'),
      proration_date: num.optional(),
      cancel_at_period_end: bool.optional(),
      cancellation_details: z.strictObject({ comment: z.string(), feedback: z.string() }).partial().optional(),
      default_payment_method: z.string().optional(),
      payment_behavior: z.enum(['allow_incomplete', 'error_if_incomplete', 'default_incomplete', 'pending_if_incomplete']).optional(),
      trial_end: z.literal('now').optional(),
      discounts: discountShape,
      metadata,
    },
    async ({ store, path, params }) => {
      const before = await store.get('subscription', path.id!);
      const at = await nowFor(store, await store.get('customer', before.customer));
      if (params.payment_behavior === 'pending_if_incomplete')
        throw invalid('The local Stripe does not cover pending updates.', { param: 'payment_behavior' });
      const patch: Partial<Thing> = {};
      if (params.metadata) patch.metadata = merged(before.metadata, params.metadata);
      if (
        Object.keys(params).some(
          (key) => !['metadata', 'proration_behavior'].includes(key) && params[key as keyof typeof params] !== undefined,
        )
      )
        notEnded(before);
      if (params.cancel_at_period_end !== undefined)
        Object.assign(patch, {
          cancel_at_period_end: params.cancel_at_period_end,
          cancel_at: params.cancel_at_period_end ? periodOf(before).end : null,
          canceled_at: params.cancel_at_period_end ? at : null,
        });
      if (params.cancellation_details) patch.cancellation_details = { ...before.cancellation_details, ...params.cancellation_details };
      if (params.default_payment_method)
        patch.default_payment_method = (await store.get('payment_method', params.default_payment_method, 'default_payment_method')).id;
      if (params.discounts) patch.discounts = await makeDiscounts(store, before.customer, params.discounts, at);
      if (!params.items) return change(store, before, patch, at);
      const when = params.proration_date ?? at;
      const { items, prorations } = await changeItems(store, before, params.items, when);
      patch.items = itemList(before.id, items);
      if (params.proration_behavior !== 'none') await keepProrations(store, before, prorations, at);
      const changed = { ...before, ...patch } as Thing;
      if (params.proration_behavior === 'always_invoice' && prorations.length > 0) {
        const draft = await draftInvoice(store, changed, [], { reason: 'subscription_update', at, period: { start: at, end: at } });
        const invoice = await collect(store, await finalizeInvoice(store, draft, at), at);
        if (invoice.status !== 'paid' && params.payment_behavior === 'error_if_incomplete') throw declined(invoice);
        patch.latest_invoice = invoice.id;
        const after = await change(store, before, patch, at);
        if (invoice.status !== 'paid') await settle(store, invoice, at);
        return store.get('subscription', after.id);
      }
      return change(store, before, patch, at);
    },
  ),
  endpoint(
    'DELETE',
    '/v1/subscriptions/:id',
    {
      invoice_now: bool.optional(),
      prorate: bool.optional(),
      cancellation_details: z.strictObject({ comment: z.string(), feedback: z.string() }).partial().optional(),
    },
    async ({ store, path, params }) => {
      const subscription = await store.get('subscription', path.id!);
      notEnded(subscription);
      const at = await nowFor(store, await store.get('customer', subscription.customer));
      const details = { ...subscription.cancellation_details, ...params.cancellation_details };
      if (params.prorate) {
        const { prorations } = await changeItems(
          store,
          subscription,
          [{ price: subscription.items.data[0].price.id }, ...subscription.items.data.map(({ id }: Thing) => ({ id, deleted: true }))],
          at,
        );
        await keepProrations(
          store,
          subscription,
          prorations.filter(({ amount }) => amount < 0),
          at,
        );
      }
      return endSubscription(store, { ...subscription, cancellation_details: details }, at, {
        invoiceNow: params.invoice_now ?? false,
        reason: 'cancellation_requested',
      });
    },
  ),
  endpoint('GET', '/v1/subscription_items', { ...paging, subscription: z.string() }, async ({ store, params: { subscription, ...at } }) => {
    const { items } = await store.get('subscription', subscription, 'subscription');
    return page(items.data, at, '/v1/subscription_items');
  }),
];
