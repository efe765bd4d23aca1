import { amountOf, type Line, shareOf } from './amounts.ts';
import { creditLines, keepDebit } from './debits.ts';
import { draftInvoice } from './invoices.ts';
import { type ItemInput, inPeriod, itemList, makeItem, periodOf, requireCompatible } from './items.ts';
import { flatLine, isMetered, speechFor, usageLines } from './lines.ts';
import { invalid } from './refusal.ts';
import { newId, type Store, type Thing } from './store.ts';
import { nextEnd } from './time.ts';

/** Whether the change starts a new billing cycle. */
export const startsNewCycle = (update: { billing_cycle_anchor?: { type: string } | undefined }): boolean =>
  update.billing_cycle_anchor?.type === 'now';

export type Update = {
  items?: ItemInput[] | undefined;
  proration_behavior?: 'create_prorations' | 'always_invoice' | 'none' | undefined;
  proration_date?: number | undefined;
  billing_cycle_anchor?: { type: 'now' | 'unchanged' } | undefined;
  trial_end?: 'now' | undefined;
  reason?: string | undefined;
};

/**
 * Changes the items, or starts a new cycle now. Unused paid time is credited; usage of a removed price, or of an ended period, is
 * billed at the old price. Returns the patch of the subscription and the draft invoice that the change causes, if any.
 */
export async function updateItems(
  store: Store,
  subscription: Thing,
  update: Update,
  at: number,
): Promise<{ patch: Partial<Thing>; draft: Thing | null }> {
  const { proration_behavior: behaviour = 'create_prorations' } = update;
  const trialing = subscription.status === 'trialing';
  const endsTrial = update.trial_end === 'now' && trialing;
  const renews = startsNewCycle(update) || endsTrial;
  if (renews && trialing && !endsTrial)
    throw invalid('The local Stripe does not cover a new billing cycle within a trial.', { param: 'billing_cycle_anchor' });
  const old = periodOf(subscription);
  const when = update.proration_date ?? at;
  if (when < old.start || when > old.end)
    throw invalid('Cannot specify proration_date outside of the current subscription period.', { param: 'proration_date' });
  const before = subscription.items.data as Thing[];
  const after = await changed(store, subscription, update.items ?? [], at);
  const first = after.find((item) => !isMetered(item)) ?? after[0]!;
  const period = renews ? { start: at, end: nextEnd(at, first.price.recurring, at) } : old;

  const lines: Line[] = [];
  const prorates = behaviour !== 'none' && !trialing;
  for (const item of before) {
    const same = after.find(({ id }) => id === item.id);
    const gone = !same || same.price.id !== item.price.id;
    if (isMetered(item)) {
      // Usage during a trial is free.
      if (trialing) continue;
      if ((gone && behaviour !== 'none') || (renews && !gone))
        lines.push(...(await usageLines(store, subscription.customer, item, { start: old.start, end: at })));
    } else if (prorates && (renews || gone || same.quantity !== item.quantity))
      lines.push(...(await creditLines(store, subscription.customer, item, when)));
  }
  const ahead: Line[] = [];
  for (const item of after.filter((each) => !isMetered(each))) {
    const same = before.find(({ id }) => id === item.id);
    if (renews) ahead.push(await flatLine(store, subscription.customer, item, period));
    else if (prorates && !(same?.price.id === item.price.id && same?.quantity === item.quantity))
      lines.push(...(await remainingLine(store, subscription.customer, item, { start: when, end: old.end }, old)));
  }
  const items = inPeriod(after, period).map((item) => (isMetered(item) && renews ? { ...item, _usage_from: at } : item));
  const patch: Partial<Thing> = { items: itemList(subscription.id, items) };
  if (renews) patch.billing_cycle_anchor = at;
  if (endsTrial) Object.assign(patch, { status: 'active', trial_end: at });
  await keepPending(store, subscription, lines, at);
  const invoices = renews || (behaviour === 'always_invoice' && lines.length > 0);
  if (!invoices) return { patch, draft: null };
  const span = renews ? { start: old.start, end: at } : { start: at, end: at };
  const next = { ...subscription, ...patch } as Thing;
  const draft = await draftInvoice(store, next, ahead, { reason: 'subscription_update', at, period: span });
  return { patch: { ...patch, latest_invoice: draft.id }, draft };
}

async function changed(store: Store, subscription: Thing, inputs: ItemInput[], at: number): Promise<Thing[]> {
  const items: Thing[] = [...subscription.items.data];
  for (const input of inputs) {
    const index = items.findIndex(({ id }) => id === input.id);
    if (input.id && index < 0) throw invalid(`No such subscription item: '${input.id}'`, { param: 'items[id]', code: 'resource_missing' });
    const old = items[index];
    if (!input.id && input.deleted) throw invalid('You cannot delete an item without naming it.', { param: 'items[deleted]' });
    if (old && input.deleted) {
      items.splice(index, 1);
      continue;
    }
    const price = input.price ?? old?.price.id;
    const quantity = input.quantity ?? (old && !isMetered(old) && price === old.price.id ? old.quantity : undefined);
    const fresh = await makeItem(store, subscription.id, { ...input, price, quantity }, periodOf(subscription), at);
    if (!old) items.push(fresh);
    else
      items[index] =
        price === old.price.id ? { ...old, ...(isMetered(old) ? {} : { quantity: fresh.quantity }) } : { ...fresh, created: old.created };
  }
  requireCompatible(items, subscription.currency);
  const [was, is] = [subscription.items.data[0].price.recurring, items[0]!.price.recurring];
  if (was.interval !== is.interval || was.interval_count !== is.interval_count)
    throw invalid('The local Stripe does not cover a change of the billing interval.', { param: 'items[price]' });
  return items;
}

async function remainingLine(
  store: Store,
  customer: string,
  item: Thing,
  rest: { start: number; end: number },
  whole: { start: number; end: number },
): Promise<Line[]> {
  const price = await store.get('price', item.price.id);
  const product = await store.get('product', price.product);
  const amount = shareOf(amountOf(price, item.quantity), whole, rest.start);
  const { words, say, date } = await speechFor(store, customer);
  const description = say(words.lineRemaining, { name: product.name, date: date(rest.start) });
  if (amount === 0) return [];
  return [{ description, amount, quantity: String(item.quantity), unit: price.unit_amount_decimal, price, item, ...rest, proration: true }];
}

/** Stores lines as pending invoice items: for the invoice of this change, or for the next one. */
async function keepPending(store: Store, subscription: Thing, lines: Line[], at: number): Promise<void> {
  for (const line of lines) {
    const debit = line.proration && line.amount > 0 ? await keepDebit(store, subscription.customer, line, line.amount) : undefined;
    await store.put({
      id: newId('ii'),
      object: 'invoiceitem',
      amount: line.amount,
      currency: line.price.currency,
      customer: subscription.customer,
      customer_account: null,
      date: at,
      description: line.description,
      discountable: !line.proration || line.amount > 0,
      discounts: [],
      invoice: null,
      livemode: false,
      metadata: {},
      parent: {
        type: 'subscription_details',
        subscription_details: { subscription: subscription.id, subscription_item: line.item.id },
      },
      period: { start: line.start, end: line.end },
      pricing: {
        type: 'price_details',
        price_details: { price: line.price.id, product: line.price.product },
        unit_amount_decimal: line.unit,
      },
      proration: line.proration,
      quantity: Math.trunc(Number(line.quantity)),
      quantity_decimal: line.quantity,
      _subscription: subscription.id,
      tax_rates: [],
      test_clock: subscription.test_clock,
      _line: { ...line, ...(debit ? { debit } : {}) },
    });
  }
}

/** Credits the unused paid time of every item of an ending subscription, on the next invoice. */
export async function keepCredits(store: Store, subscription: Thing, at: number): Promise<void> {
  for (const item of subscription.items.data as Thing[])
    if (!isMetered(item)) await keepPending(store, subscription, await creditLines(store, subscription.customer, item, at), at);
}
