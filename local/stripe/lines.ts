import { type Line, partsOf, usageOf } from './amounts.ts';
import { newId, type Store, type Thing } from './store.ts';
import { type Speech, speech } from './words.ts';

export type Period = { start: number; end: number };

/** The customer's language, in which Stripe writes invoice lines. */
export async function speechFor(store: Store, customer: string): Promise<Speech> {
  return speech(...((await store.get('customer', customer)).preferred_locales as string[]));
}

export const isMetered = (item: Thing): boolean => item.price.recurring.usage_type === 'metered';

/** Usage of an item within its part of the period: a line per tier reached. */
export async function usageLines(store: Store, customer: string, item: Thing, period: Period): Promise<Line[]> {
  const price = await store.get('price', item.price.id);
  const product = await store.get('product', price.product);
  const start = Math.max(period.start, item._usage_from ?? 0);
  const quantity = await usageOf(store, price, customer, start, period.end);
  const { words, say, price: shown } = await speechFor(store, customer);
  const interval = words.interval[price.recurring.interval]!;
  return partsOf(price, quantity).map(({ tier, quantity: own, unit, amount }) => ({
    description: say(tier ? words.lineTier : words.lineFlat, {
      n: own,
      name: product.name,
      tier: tier ?? '',
      price: shown(unit, price.currency),
      interval,
    }),
    amount,
    quantity: own,
    unit,
    price,
    item,
    start,
    end: period.end,
    proration: false,
  }));
}

/** A whole period of a licensed item, in advance. */
export async function flatLine(store: Store, customer: string, item: Thing, period: Period): Promise<Line> {
  const price = await store.get('price', item.price.id);
  const product = await store.get('product', price.product);
  const parts = partsOf(price, String(item.quantity));
  const { words, say, price: shown } = await speechFor(store, customer);
  return {
    description: say(words.lineFlat, {
      n: item.quantity,
      name: product.name,
      price: shown(price.unit_amount_decimal ?? 0, price.currency),
      interval: words.interval[price.recurring.interval]!,
    }),
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
    quantity: String(item.quantity),
    unit: price.unit_amount_decimal,
    price,
    item,
    ...period,
    proration: false,
  };
}

/** The lines of a subscription: licensed items for the coming period, metered ones for the past one. */
export async function linesOf(
  store: Store,
  subscription: Thing,
  { ahead, arrears }: { ahead?: Period | undefined; arrears?: Period | undefined },
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const item of subscription.items.data as Thing[]) {
    if (!isMetered(item) && ahead) lines.push(await flatLine(store, subscription.customer, item, ahead));
    if (isMetered(item) && arrears) lines.push(...(await usageLines(store, subscription.customer, item, arrears)));
  }
  return lines;
}

/** A line in the API's format. `_line` keeps the data for recalculating the usage. */
export const lineThing = (line: Line, invoice: string, subscription: string, invoiceItem: string | null = null): Thing => ({
  id: newId('il'),
  object: 'line_item',
  amount: line.amount,
  currency: line.price.currency,
  description: line.description,
  discount_amounts: [],
  discountable: !line.proration || line.amount > 0,
  discounts: [],
  invoice,
  livemode: false,
  metadata: {},
  parent: {
    type: 'subscription_item_details',
    invoice_item_details: null,
    subscription_item_details: {
      invoice_item: invoiceItem,
      proration: line.proration,
      proration_details: line.proration ? { credited_items: null } : null,
      subscription,
      subscription_item: line.item.id,
    },
  },
  period: { start: line.start, end: line.end },
  pretax_credit_amounts: [],
  pricing: {
    type: 'price_details',
    price_details: { price: line.price.id, product: line.price.product },
    unit_amount_decimal: line.unit,
  },
  quantity: Math.trunc(Number(line.quantity)),
  quantity_decimal: line.quantity,
  subscription,
  subtotal: line.amount,
  taxes: [],
  _line: line,
});

/** A pending amount without a price. */
const amountThing = (item: Thing, invoice: string): Thing => ({
  id: newId('il'),
  object: 'line_item',
  amount: item.amount,
  currency: item.currency,
  description: item.description,
  discount_amounts: [],
  discountable: item.discountable,
  discounts: [],
  invoice,
  livemode: false,
  metadata: item.metadata,
  parent: {
    type: 'invoice_item_details',
    invoice_item_details: { invoice_item: item.id, proration: false, proration_details: null, subscription: item._subscription },
    subscription_item_details: null,
  },
  period: item.period,
  pretax_credit_amounts: [],
  pricing: null,
  quantity: 1,
  quantity_decimal: '1',
  subscription: item._subscription,
  subtotal: item.amount,
  taxes: [],
});

/** A pending invoice item as an invoice line. */
export const lineOfItem = (item: Thing, invoice: string): Thing =>
  item._line ? lineThing(item._line as Line, invoice, item._subscription, item.id) : amountThing(item, invoice);
