import { basketOf, type DiscountInput, makeDiscounts } from './discounts.ts';
import { itemsAfter, periodOf } from './items.ts';
import { invalid } from './refusal.ts';
import { newId, type Store, type Thing } from './store.ts';
import { draftRenewal, isOver, openSubscription } from './subscriptions.ts';
import { DAY, nowFor } from './time.ts';
import { startsNewCycle, type Update, updateItems } from './update-items.ts';

export type PreviewAsk = {
  customer?: string | undefined;
  subscription?: string | undefined;
  discounts?: DiscountInput[] | undefined;
  subscription_details?:
    | (Update & { cancel_at?: number | '' | undefined; cancel_at_period_end?: boolean | undefined; trial_period_days?: number | undefined })
    | undefined;
};

/** Previews the invoice of a change, or the next one: performs everything in a transaction that is rolled back. */
export async function preview(store: Store, ask: PreviewAsk): Promise<Thing> {
  const invoice = await store.dryRun(() => (ask.subscription ? afterChange(store, ask.subscription, ask) : ofNew(store, ask)));
  return { ...invoice, id: newId('upcoming_in'), status: 'draft' };
}

async function ofNew(store: Store, { customer: id, discounts, subscription_details: details = {} }: PreviewAsk): Promise<Thing> {
  const customer = await store.get('customer', id ?? '', 'customer');
  const at = await nowFor(store, customer);
  if (!details.items?.length)
    throw invalid('Nothing to preview: pass subscription, or subscription_details[items].', { code: 'invoice_upcoming_none' });
  const { draft } = await openSubscription(store, {
    customer,
    items: details.items,
    at,
    trialEnd: details.trial_period_days ? at + details.trial_period_days * DAY : undefined,
    discounts: await makeDiscounts(store, customer.id, discounts, at, await basketOf(store, details.items)),
  });
  if (!draft) throw invalid('This subscription brings no invoice yet.', { code: 'invoice_upcoming_none' });
  return draft;
}

async function afterChange(store: Store, id: string, { discounts, subscription_details: details = {} }: PreviewAsk): Promise<Thing> {
  const subscription = await store.get('subscription', id, 'subscription');
  if (isOver(subscription))
    throw invalid('No upcoming invoices for customer: the subscription is canceled.', { code: 'invoice_upcoming_none' });
  const at = await nowFor(store, await store.get('customer', subscription.customer));
  const basket = await basketOf(store, itemsAfter(subscription, details.items));
  const made = discounts && (await makeDiscounts(store, subscription.customer, discounts, at, basket));
  const given = made ? { ...subscription, discounts: made } : subscription;
  const changes = details.items || startsNewCycle(details) || details.trial_end === 'now';
  const { patch, draft } = changes ? await updateItems(store, given, details, at) : { patch: {}, draft: null };
  if (draft) return draft;
  const after = { ...given, ...patch, ...endOf(given, details) } as Thing;
  return draftRenewal(store, await store.put(after), periodOf(after).end);
}

function endOf(subscription: Thing, details: NonNullable<PreviewAsk['subscription_details']>): Partial<Thing> {
  if (details.cancel_at !== undefined) return { cancel_at: details.cancel_at || null };
  if (details.cancel_at_period_end === undefined) return {};
  return { cancel_at: details.cancel_at_period_end ? periodOf(subscription).end : null };
}
