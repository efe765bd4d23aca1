import { z } from 'zod';
import { bool, endpoint, merged, metadata, num, page, paging } from '../api.ts';
import { basketOf, makeDiscounts } from '../discounts.ts';
import { collect, finalizeInvoice } from '../invoices.ts';
import { itemsAfter, periodOf } from '../items.ts';
import { debitsOf, dropPending, holdUpdate } from '../pending-update.ts';
import { invalid } from '../refusal.ts';
import { activeSchedule } from '../schedules.ts';
import type { Store, Thing } from '../store.ts';
import { change, declined, endSubscription, isOver, settle, startSubscription } from '../subscriptions.ts';
import { DAY, nowFor } from '../time.ts';
import { keepCredits, startsNewCycle, type Update, updateItems } from '../update-items.ts';

export const itemShape = z.strictObject({
  id: z.string().optional(),
  price: z.string().optional(),
  quantity: num.min(0).optional(),
  deleted: bool.optional(),
  metadata: z.record(z.string(), z.string()).optional(),
});
const oneOf = z
  .strictObject({ coupon: z.string().optional(), promotion_code: z.string().optional(), discount: z.string().optional() })
  .refine((each) => Object.values(each).filter(Boolean).length === 1, 'must be one of coupon, discount and promotion_code');
export const discountShape = z.array(oneOf).max(20).optional();
export const proration = z.enum(['create_prorations', 'always_invoice', 'none']);
export const billingMode = z.strictObject({ type: z.literal('flexible') }).optional();
export const anchor = z.strictObject({ type: z.enum(['now', 'unchanged']) }).optional();
const behaviour = z.enum(['allow_incomplete', 'error_if_incomplete', 'default_incomplete', 'pending_if_incomplete']);
const details = z.strictObject({ comment: z.string(), feedback: z.string() }).partial().optional();

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

/** Only a card pays at once: Stripe supports pending updates for nothing else. */
async function requireCard(store: Store, subscription: Thing): Promise<void> {
  const { invoice_settings: settings } = await store.get('customer', subscription.customer);
  const id = subscription.default_payment_method ?? settings.default_payment_method;
  const method = id ? await store.find('payment_method', id) : null;
  if (method && method.type !== 'card')
    throw invalid('Pending updates are for subscriptions that are paid by card or Link.', { param: 'payment_behavior' });
}

const notEnded = (subscription: Thing) => {
  if (isOver(subscription))
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.', { code: 'resource_missing' });
};

/** Changes that take effect at once, apart from items. */
async function simplePatch(
  store: Store,
  before: Thing,
  params: {
    metadata?: Record<string, string> | undefined;
    cancel_at_period_end?: boolean | undefined;
    cancel_at?: number | '' | undefined;
    cancellation_details?: object | undefined;
    default_payment_method?: string | undefined;
  },
  at: number,
): Promise<Partial<Thing>> {
  const patch: Partial<Thing> = {};
  if (params.metadata) patch.metadata = merged(before.metadata, params.metadata);
  if (params.cancel_at_period_end !== undefined) {
    const ends = params.cancel_at_period_end;
    Object.assign(patch, { cancel_at_period_end: ends, cancel_at: ends ? periodOf(before).end : null, canceled_at: ends ? at : null });
    patch.cancellation_details = { ...before.cancellation_details, reason: ends ? 'cancellation_requested' : null };
  }
  if (params.cancel_at !== undefined)
    Object.assign(patch, { cancel_at: params.cancel_at || null, cancel_at_period_end: false, canceled_at: params.cancel_at ? at : null });
  if (params.cancellation_details)
    patch.cancellation_details = { ...(patch.cancellation_details ?? before.cancellation_details), ...params.cancellation_details };
  if (params.default_payment_method === '') patch.default_payment_method = null;
  else if (params.default_payment_method)
    patch.default_payment_method = (await store.get('payment_method', params.default_payment_method, 'default_payment_method')).id;
  return patch;
}

/** Changes items or the billing cycle, and collects the cost according to `payment_behavior`. */
async function changeNow(
  store: Store,
  given: Thing,
  { behaviour: behaviourWhenUnpaid, discounts, ...update }: Update & { behaviour: string; discounts: string[] | undefined },
  at: number,
): Promise<Thing> {
  const before = given._pending ? await dropPending(store, given, at) : given;
  const debits = await debitsOf(store, before.customer);
  const { patch, draft } = await updateItems(store, discounts ? { ...before, discounts } : before, update, at);
  if (discounts) patch.discounts = discounts;
  if (!draft) return change(store, before, patch, at);
  const waits = behaviourWhenUnpaid === 'pending_if_incomplete';
  const open = await finalizeInvoice(store, waits ? { ...draft, _one_try: true } : draft, at);
  const invoice = await collect(store, open, at);
  if (invoice.status === 'paid' || behaviourWhenUnpaid === 'allow_incomplete') {
    const after = await change(store, before, patch, at);
    if (invoice.status !== 'paid') await settle(store, invoice, at);
    return store.get('subscription', after.id);
  }
  if (waits) return holdUpdate(store, before, { patch, invoice, debits, at });
  throw declined(invoice);
}

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
      billing_mode: billingMode,
      default_payment_method: z.string().optional(),
      off_session: bool.optional(),
      proration_behavior: proration.optional(),
      discounts: discountShape,
      metadata,
    },
    async ({ store, params }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const at = await nowFor(store, customer);
      return startSubscription(store, {
        customer,
        items: params.items,
        at,
        trialEnd: await trialEndOf(at, params),
        metadata: merged({}, params.metadata),
        method: params.default_payment_method,
        discounts: await makeDiscounts(store, customer.id, params.discounts, at, await basketOf(store, params.items)),
        refuseIfUnpaid: params.payment_behavior === 'error_if_incomplete',
        leaveUnpaid: params.payment_behavior === 'default_incomplete',
      });
    },
  ),
  endpoint(
    'GET',
    '/v1/subscriptions',
    {
      ...paging,
      customer: z.string().optional(),
      status: z
        .enum(['active', 'all', 'canceled', 'ended', 'incomplete', 'incomplete_expired', 'past_due', 'paused', 'trialing', 'unpaid'])
        .optional(),
      price: z.string().optional(),
      created: z.strictObject({ gt: num, gte: num, lt: num, lte: num }).partial().optional(),
    },
    async ({ store, params: { customer, status, price, created = {}, ...at } }) => {
      const all = await store.all('subscription', customer ? { customer } : {});
      const { gt = -1, gte = 0, lt = Number.POSITIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = created;
      const fits = (each: Thing) => {
        if (status === 'ended') return isOver(each);
        return status === 'all' || (status ? each.status === status : each.status !== 'canceled');
      };
      const during = (each: Thing) => each.created > gt && each.created >= gte && each.created < lt && each.created <= lte;
      return page(
        all.filter((each) => fits(each) && during(each) && (!price || each.items.data.some((item: Thing) => item.price.id === price))),
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
      billing_cycle_anchor: anchor,
      cancel_at_period_end: bool.optional(),
      cancel_at: z.union([z.literal(''), num]).optional(),
      cancellation_details: details,
      default_payment_method: z.string().optional(),
      off_session: bool.optional(),
      payment_behavior: behaviour.default('allow_incomplete'),
      trial_end: z.literal('now').optional(),
      discounts: discountShape,
      metadata,
    },
    async ({ store, path, params }) => {
      const before = await store.get('subscription', path.id!);
      const at = await nowFor(store, await store.get('customer', before.customer));
      const quiet = ['metadata', 'proration_behavior', 'payment_behavior', 'cancellation_details'];
      if (Object.keys(params).some((key) => !quiet.includes(key) && params[key as keyof typeof params] !== undefined)) notEnded(before);
      if (params.payment_behavior === 'default_incomplete')
        throw invalid('The local Stripe does not cover default_incomplete for updates.', { param: 'payment_behavior' });
      const rest = ['metadata', 'cancel_at_period_end', 'cancel_at', 'cancellation_details', 'default_payment_method'] as const;
      const also = rest.find((key) => params[key] !== undefined);
      if (params.payment_behavior === 'pending_if_incomplete' && also)
        throw invalid(`You cannot pass \`${also}\` when \`payment_behavior\` is set to \`pending_if_incomplete\`.`, { param: also });
      if (params.payment_behavior === 'pending_if_incomplete') await requireCard(store, before);
      const led = await activeSchedule(store, before);
      if (led && (params.items || params.cancel_at !== undefined || params.cancel_at_period_end !== undefined))
        throw invalid(`The subscription is managed by the subscription schedule \`${led.id}\`, and updating it directly is not allowed.`);
      const gone = params.items?.findIndex(({ deleted }) => deleted) ?? -1;
      if (params.payment_behavior === 'pending_if_incomplete' && gone >= 0)
        throw invalid('When `payment_behavior` is `pending_if_incomplete`, `items` takes `price` and `quantity` alone.', {
          param: `items[${gone}][deleted]`,
        });
      const patch = await simplePatch(store, before, params, at);
      const changesItems = params.items || startsNewCycle(params) || params.trial_end === 'now';
      const basket = await basketOf(store, itemsAfter(before, params.items));
      const discounts = params.discounts && (await makeDiscounts(store, before.customer, params.discounts, at, basket));
      if (!changesItems && discounts) patch.discounts = discounts;
      const after = Object.keys(patch).length > 0 ? await change(store, before, patch, at) : before;
      return changesItems ? changeNow(store, after, { ...params, behaviour: params.payment_behavior, discounts }, at) : after;
    },
  ),
  endpoint(
    'DELETE',
    '/v1/subscriptions/:id',
    { invoice_now: bool.optional(), prorate: bool.optional(), cancellation_details: details },
    async ({ store, path, params }) => {
      const subscription = await store.get('subscription', path.id!);
      notEnded(subscription);
      const at = await nowFor(store, await store.get('customer', subscription.customer));
      if (params.prorate) await keepCredits(store, subscription, at);
      const cancellation_details = { ...subscription.cancellation_details, ...params.cancellation_details };
      return endSubscription(store, { ...subscription, cancellation_details }, at, {
        use: params.invoice_now ? 'now' : 'none',
        reason: 'cancellation_requested',
      });
    },
  ),
  endpoint('GET', '/v1/subscription_items', { ...paging, subscription: z.string() }, async ({ store, params: { subscription, ...at } }) => {
    const { items } = await store.get('subscription', subscription, 'subscription');
    return page(items.data, at, '/v1/subscription_items');
  }),
];
