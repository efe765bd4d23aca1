import { type Line, prorated } from './amounts.ts';
import { collect, draftInvoice, finalizeInvoice, linesOf } from './invoices.ts';
import { invalid, refuse } from './refusal.ts';
import { newId, type Store, type Thing } from './store.ts';
import { DAY, nextEnd } from './time.ts';

export type ItemInput = {
  id?: string | undefined;
  price?: string | undefined;
  quantity?: number | undefined;
  deleted?: boolean | undefined;
};
/** How many seconds an unpaid first invoice leaves before the subscription has expired. */
const INCOMPLETE_SECONDS = 23 * 3600;

export async function makeItem(
  store: Store,
  subscription: string,
  input: ItemInput,
  period: { start: number; end: number },
  at: number,
): Promise<Thing> {
  const price = await store.get('price', input.price ?? '', 'items[price]');
  if (!price.active) throw invalid(`The price specified is inactive. This field only accepts active prices.`, { param: 'items[price]' });
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
    metadata: {},
    price,
    ...(metered ? {} : { quantity: input.quantity ?? 1 }),
    subscription,
    tax_rates: [],
  };
}

const listOf = (id: string, data: Thing[]) => ({
  object: 'list',
  data,
  has_more: false,
  total_count: data.length,
  url: `/v1/subscription_items?subscription=${id}`,
});
export const periodOf = (subscription: Thing): { start: number; end: number } => ({
  start: subscription.items.data[0].current_period_start,
  end: subscription.items.data[0].current_period_end,
});

type Opening = {
  customer: Thing;
  items: ItemInput[];
  at: number;
  trialEnd?: number | undefined;
  metadata?: Record<string, string> | undefined;
  method?: string | undefined;
  discounts?: string[] | undefined;
  /** A card that declines: leave the subscription incomplete, or refuse the whole request. */
  onDecline: 'incomplete' | 'refuse';
};

/** A new subscription with its first invoice collected. */
export async function openSubscription(store: Store, opening: Opening): Promise<Thing> {
  const { customer, at, trialEnd } = opening;
  const id = newId('sub');
  const first = await store.get('price', opening.items[0]?.price ?? '', 'items[0][price]');
  if (!first.recurring) throw invalid('The price specified is not recurring.', { param: 'items[0][price]' });
  const end = trialEnd ?? nextEnd(at, first.recurring, at);
  const items = await Promise.all(opening.items.map((input) => makeItem(store, id, input, { start: at, end }, at)));
  if (new Set(items.map(({ price }) => price.currency)).size > 1)
    throw invalid('All prices on a subscription must have the same currency.', { param: 'items' });
  if (new Set(items.map(({ price }) => price.recurring.interval)).size > 1)
    throw invalid('The local Stripe does not cover a subscription with several billing intervals.', { param: 'items' });
  const subscription: Thing = {
    id,
    object: 'subscription',
    application: null,
    automatic_tax: { enabled: false },
    billing_cycle_anchor: trialEnd ?? at,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, reason: null },
    collection_method: 'charge_automatically',
    created: at,
    currency: first.currency,
    customer: customer.id,
    days_until_due: null,
    default_payment_method: opening.method ?? null,
    discounts: opening.discounts ?? [],
    ended_at: null,
    items: listOf(id, items),
    latest_invoice: null,
    livemode: false,
    metadata: opening.metadata ?? {},
    pause_collection: null,
    pending_update: null,
    schedule: null,
    start_date: at,
    status: trialEnd ? 'trialing' : 'incomplete',
    test_clock: customer.test_clock ?? null,
    trial_end: trialEnd ?? null,
    trial_start: trialEnd ? at : null,
  };
  await store.put(subscription);
  const lines = (await linesOf(store, subscription, { ahead: { start: at, end } })).map((line) =>
    trialEnd ? { ...line, amount: 0, description: 'Trial period' } : line,
  );
  const draft = await draftInvoice(store, subscription, lines, { reason: 'subscription_create', at, period: { start: at, end: at } });
  const open = await finalizeInvoice(store, draft, at);
  const invoice = await collect(store, open, at, opening.method);
  if (invoice.status !== 'paid' && opening.onDecline === 'refuse') throw declined(invoice);
  const status = invoice.status === 'paid' ? (trialEnd ? 'trialing' : 'active') : 'incomplete';
  const made = await store.put({ ...subscription, status, latest_invoice: invoice.id });
  await store.emit('customer.subscription.created', made, at);
  return made;
}

/** What the first payment said, as an error of the whole request. */
export function declined(invoice: Thing) {
  const { message, code, decline_code } = invoice._last_error as { message: string; code?: string; decline_code?: string };
  return refuse(402, 'card_error', message, { ...(code ? { code } : {}), ...(decline_code ? { decline_code } : {}) });
}

/** Writes a subscription and tells what changed. */
export async function change(store: Store, before: Thing, patch: Partial<Thing>, at: number): Promise<Thing> {
  const after = await store.put({ ...before, ...patch } as Thing);
  const previous = Object.fromEntries(
    Object.keys(patch)
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, before[key]]),
  );
  if (Object.keys(previous).length > 0) await store.emit('customer.subscription.updated', after, at, previous);
  return after;
}

/** The items after a change, and the credit and debit for the rest of the period that it brings. */
export async function changeItems(
  store: Store,
  subscription: Thing,
  inputs: ItemInput[],
  at: number,
): Promise<{ items: Thing[]; prorations: Line[] }> {
  const period = periodOf(subscription);
  const prorations: Line[] = [];
  const items: Thing[] = [...subscription.items.data];
  const line = async (item: Thing, sign: 1 | -1) => {
    if (item.price.recurring.usage_type === 'metered') return;
    const product = await store.get('product', item.price.product);
    const amount = sign * prorated(item.price, item.quantity, period, at);
    const words = sign < 0 ? 'Unused time on' : 'Remaining time on';
    if (amount !== 0)
      prorations.push({
        description: `${words} ${product.name}`,
        amount,
        quantity: item.quantity,
        price: item.price,
        item,
        start: at,
        end: period.end,
        proration: true,
      });
  };
  for (const input of inputs) {
    const index = items.findIndex(({ id }) => id === input.id);
    if (input.id && index < 0) throw invalid(`No such subscription item: '${input.id}'`, { param: 'items[id]', code: 'resource_missing' });
    const old = items[index];
    if (old && input.deleted) {
      await line(old, -1);
      items.splice(index, 1);
      continue;
    }
    const quantity = input.quantity ?? (input.price ? undefined : old?.quantity);
    const fresh = await makeItem(
      store,
      subscription.id,
      { id: old?.id, price: input.price ?? old?.price.id, quantity: quantity ?? old?.quantity },
      period,
      at,
    );
    if (fresh.price.currency !== subscription.currency)
      throw invalid(
        `The price specified only supports \`${fresh.price.currency}\`. This doesn't match the expected currency: \`${subscription.currency}\`.`,
        { param: 'items[price]' },
      );
    if (fresh.price.recurring.interval !== subscription.items.data[0].price.recurring.interval)
      throw invalid('The local Stripe does not cover a change of the billing interval.', { param: 'items[price]' });
    if (old) await line(old, -1);
    await line(fresh, 1);
    if (old) items[index] = fresh;
    else items.push(fresh);
  }
  if (items.length === 0) throw invalid('A subscription must have at least one active item.', { param: 'items' });
  return { items, prorations: subscription.status === 'trialing' ? [] : prorations };
}

/** Keeps prorations for the next invoice. */
export async function keepProrations(store: Store, subscription: Thing, prorations: Line[], at: number): Promise<void> {
  for (const line of prorations)
    await store.put({
      id: newId('ii'),
      object: 'invoiceitem',
      amount: line.amount,
      currency: line.price.currency,
      customer: subscription.customer,
      date: at,
      description: line.description,
      invoice: null,
      livemode: false,
      metadata: {},
      period: { start: line.start, end: line.end },
      proration: true,
      subscription: subscription.id,
      _line: line,
    });
}

export const itemList = listOf;

/** Ends it now; metered use up to here is invoiced when asked. */
export async function endSubscription(
  store: Store,
  subscription: Thing,
  at: number,
  { invoiceNow, reason }: { invoiceNow: boolean; reason: string },
): Promise<Thing> {
  if (invoiceNow) {
    const start = periodOf(subscription).start;
    const lines = await linesOf(store, subscription, { arrears: { start, end: at } });
    if (lines.some(({ amount }) => amount !== 0))
      await collect(
        store,
        await finalizeInvoice(
          store,
          await draftInvoice(store, subscription, lines, { reason: 'subscription_update', at, period: { start, end: at } }),
          at,
        ),
        at,
      );
  }
  const ended = await store.put({
    ...subscription,
    status: subscription.status === 'incomplete' ? 'incomplete_expired' : 'canceled',
    canceled_at: subscription.canceled_at ?? at,
    ended_at: at,
    cancellation_details: { ...subscription.cancellation_details, reason },
  });
  await store.emit(ended.status === 'canceled' ? 'customer.subscription.deleted' : 'customer.subscription.updated', ended, at);
  return ended;
}

/** When something happens to a subscription next. */
export function nextTurn(subscription: Thing): number | null {
  if (['canceled', 'incomplete_expired'].includes(subscription.status)) return null;
  if (subscription.status === 'incomplete') return subscription.created + INCOMPLETE_SECONDS;
  const end = periodOf(subscription).end;
  const notice =
    subscription.status === 'trialing' && !subscription._told_trial_end
      ? Math.max(subscription.created, subscription.trial_end - 3 * DAY)
      : end;
  return Math.min(end, notice, subscription.cancel_at ?? end);
}

/** What happens to it at that time: a trial or a period ends, or it does. */
export async function turn(store: Store, subscription: Thing, at: number): Promise<void> {
  if (subscription.status === 'incomplete') {
    await endSubscription(store, subscription, at, { invoiceNow: false, reason: 'payment_failed' });
    return;
  }
  const period = periodOf(subscription);
  if (subscription.cancel_at !== null && subscription.cancel_at <= at) {
    await endSubscription(store, subscription, at, { invoiceNow: true, reason: 'cancellation_requested' });
    return;
  }
  if (at < period.end) {
    await store.emit('customer.subscription.trial_will_end', await store.put({ ...subscription, _told_trial_end: true }), at);
    return;
  }
  const recurring = subscription.items.data[0].price.recurring;
  const next = { start: period.end, end: nextEnd(subscription.billing_cycle_anchor, recurring, period.end) };
  const lines = await linesOf(store, subscription, { ahead: next, arrears: period });
  const items = subscription.items.data.map((item: Thing) => ({ ...item, current_period_start: next.start, current_period_end: next.end }));
  const draft = await draftInvoice(store, subscription, lines, { reason: 'subscription_cycle', at, period });
  const patch: Partial<Thing> = { items: itemList(subscription.id, items), latest_invoice: draft.id };
  if (subscription.status === 'trialing') patch.status = 'active';
  await change(store, subscription, patch, at);
}

/** A payment that came or failed moves the subscription. */
export async function settle(store: Store, invoice: Thing, at: number): Promise<void> {
  const id = invoice.parent.subscription_details?.subscription;
  const subscription = id ? await store.find('subscription', id) : null;
  if (!subscription || ['canceled', 'incomplete_expired'].includes(subscription.status)) return;
  if (invoice.status === 'paid') {
    const owes = (await store.all('invoice', { customer: invoice.customer })).some(
      (each) => each.status === 'open' && each.attempted && each.parent.subscription_details?.subscription === id,
    );
    if (!owes && ['past_due', 'unpaid', 'incomplete'].includes(subscription.status))
      await change(store, subscription, { status: 'active' }, at);
    return;
  }
  if (invoice._gave_up) await endSubscription(store, subscription, at, { invoiceNow: false, reason: 'payment_failed' });
  else if (['active', 'trialing'].includes(subscription.status)) await change(store, subscription, { status: 'past_due' }, at);
}
