import { invalid } from './refusal.ts';
import { newId, type Store, type Thing } from './store.ts';

export type ItemInput = {
  id?: string | undefined;
  price?: string | undefined;
  quantity?: number | undefined;
  deleted?: boolean | undefined;
  metadata?: Record<string, string> | undefined;
};

export async function makeItem(
  store: Store,
  subscription: string,
  input: ItemInput,
  period: { start: number; end: number },
  at: number,
): Promise<Thing> {
  const price = await store.get('price', input.price ?? '', 'items[price]');
  if (!price.active) throw invalid('The price specified is inactive. This field only accepts active prices.', { param: 'items[price]' });
  if (!price.recurring)
    throw invalid('The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.', {
      param: 'items[price]',
    });
  const metered = price.recurring.usage_type === 'metered';
  if (metered && input.quantity !== undefined)
    throw invalid('Quantity should not be specified where usage_type is `metered`.', { param: 'items[quantity]' });
  return {
    id: input.id ?? newId('si'),
    object: 'subscription_item',
    created: at,
    current_period_start: period.start,
    current_period_end: period.end,
    discounts: [],
    metadata: input.metadata ?? {},
    plan: planOf(price),
    price,
    ...(metered ? { _usage_from: at } : { quantity: input.quantity ?? 1 }),
    subscription,
    tax_rates: [],
  };
}

/** The legacy plan object, which Stripe still includes. */
const planOf = (price: Thing): Thing => ({
  id: price.id,
  object: 'plan',
  active: price.active,
  amount: price.unit_amount,
  amount_decimal: price.unit_amount_decimal,
  billing_scheme: price.billing_scheme,
  created: price.created,
  currency: price.currency,
  interval: price.recurring.interval,
  interval_count: price.recurring.interval_count,
  livemode: false,
  metadata: price.metadata,
  meter: price.recurring.meter ?? null,
  nickname: price.nickname ?? null,
  product: price.product,
  tiers_mode: price.tiers_mode ?? null,
  transform_usage: null,
  trial_period_days: null,
  usage_type: price.recurring.usage_type,
});

/** No two items share a price; all share a currency and an interval. */
export function requireCompatible(items: Thing[], currency: string): void {
  if (items.length === 0) throw invalid('A subscription must have at least one active item.', { param: 'items' });
  const prices = items.map(({ price }) => price.id);
  const twice = prices.find((id, index) => prices.indexOf(id) !== index);
  if (twice) throw invalid(`Cannot add multiple subscription items with the same plan: ${twice}`, { param: 'items' });
  const other = items.find(({ price }) => price.currency !== currency);
  if (other)
    throw invalid(
      `The price specified only supports \`${other.price.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
      { param: 'items[price]' },
    );
  const intervals = new Set(items.map(({ price }) => `${price.recurring.interval} ${price.recurring.interval_count}`));
  if (intervals.size > 1)
    throw invalid('The local Stripe does not cover a subscription with several billing intervals.', { param: 'items' });
}

export const itemList = (id: string, data: Thing[]) => ({
  object: 'list',
  data,
  has_more: false,
  url: `/v1/subscription_items?subscription=${id}`,
});

export const periodOf = (subscription: Thing): { start: number; end: number } => ({
  start: subscription.items.data[0].current_period_start,
  end: subscription.items.data[0].current_period_end,
});

/** The same items in another period. */
export const inPeriod = (items: Thing[], period: { start: number; end: number }): Thing[] =>
  items.map((item) => ({ ...item, current_period_start: period.start, current_period_end: period.end }));

/** The items of a subscription after these changes. */
export function itemsAfter(subscription: Thing, inputs: ItemInput[] = []): { price: string; quantity?: number | undefined }[] {
  const kept = (subscription.items.data as Thing[]).map((item) => {
    const input = inputs.find(({ id }) => id === item.id);
    return { price: input?.price ?? (item.price.id as string), quantity: input?.quantity ?? item.quantity, deleted: input?.deleted };
  });
  const added = inputs.flatMap(({ id, price, quantity }) => (!id && price ? [{ price, quantity }] : []));
  return [...kept.filter(({ deleted }) => !deleted).map(({ price, quantity }) => ({ price, quantity })), ...added];
}
