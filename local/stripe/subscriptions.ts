import { collect, draftInvoice, finalizeInvoice, voidInvoice } from './invoices.ts';
import { type ItemInput, inPeriod, itemList, makeItem, periodOf, requireCompatible } from './items.ts';
import { isMetered, linesOf, speechFor } from './lines.ts';
import { applyPending, dropPending } from './pending-update.ts';
import { invalid, refuse } from './refusal.ts';
import { advanceSchedule, inPhase } from './schedules.ts';
import { settingsOf } from './settings.ts';
import { newId, type Store, type Thing } from './store.ts';
import { DAY, nextEnd } from './time.ts';

/** Seconds until a subscription with an unpaid first invoice expires. */
const INCOMPLETE_SECONDS = 23 * 3600;
const OVER = ['canceled', 'incomplete_expired'];
export const isOver = (subscription: Thing): boolean => OVER.includes(subscription.status);

type Opening = {
  customer: Thing;
  items: ItemInput[];
  at: number;
  trialEnd?: number | undefined;
  metadata?: Record<string, string> | undefined;
  method?: string | undefined;
  discounts?: string[] | undefined;
};

/** A new subscription with its first draft invoice; metered items alone bring none. */
export async function openSubscription(store: Store, opening: Opening): Promise<{ subscription: Thing; draft: Thing | null }> {
  const { customer, at, trialEnd } = opening;
  const id = newId('sub');
  const first = await store.get('price', opening.items[0]?.price ?? '', 'items[0][price]');
  if (!first.recurring) throw invalid('The price specified is not recurring.', { param: 'items[0][price]' });
  const end = trialEnd ?? nextEnd(at, first.recurring, at);
  const items: Thing[] = [];
  for (const input of opening.items) items.push(await makeItem(store, id, input, { start: at, end }, at));
  requireCompatible(items, first.currency);
  if (customer.currency && customer.currency !== first.currency && (await hasLive(store, customer.id)))
    throw invalid(
      `You cannot combine currencies on a single customer. This customer has an active subscription, discount, quote, or invoice item with currency ${customer.currency}.`,
    );
  const subscription = await store.put({
    id,
    object: 'subscription',
    application: null,
    automatic_tax: { enabled: false, liability: null },
    billing_cycle_anchor: trialEnd ?? at,
    billing_mode: { type: 'flexible', flexible: { proration_discounts: 'included' } },
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
    items: itemList(id, items),
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
  } as Thing);
  const { words, say } = await speechFor(store, customer.id);
  const lines = (await linesOf(store, subscription, { ahead: { start: at, end } })).map((line) =>
    trialEnd ? { ...line, amount: 0, description: say(words.lineTrial, { line: line.description }) } : line,
  );
  if (lines.length === 0)
    return { subscription: await store.put({ ...subscription, status: trialEnd ? 'trialing' : 'active' }), draft: null };
  const draft = await draftInvoice(store, subscription, lines, { reason: 'subscription_create', at, period: { start: at, end: at } });
  return { subscription: await store.put({ ...subscription, latest_invoice: draft.id }), draft };
}

async function hasLive(store: Store, customer: string): Promise<boolean> {
  return (await store.all('subscription', { customer })).some((each) => !isOver(each));
}

/** Creates a subscription and collects its first invoice. */
export async function startSubscription(
  store: Store,
  opening: Opening & { refuseIfUnpaid?: boolean; leaveUnpaid?: boolean },
): Promise<Thing> {
  const { subscription, draft } = await openSubscription(store, opening);
  const { at } = opening;
  let status = subscription.status;
  if (draft) {
    const open = await finalizeInvoice(store, draft, at);
    const owed = open.amount_remaining > 0;
    const invoice = owed && opening.leaveUnpaid ? open : await collect(store, open, at, opening.method);
    if (invoice.status !== 'paid' && opening.refuseIfUnpaid) throw declined(invoice);
    if (invoice.status === 'paid' && status === 'incomplete') status = 'active';
  }
  const made = await store.put({ ...subscription, status });
  await store.emit('customer.subscription.created', made, at);
  return made;
}

/** A failed payment as an error of the whole request. */
export function declined(invoice: Thing) {
  const { message, code, decline_code } = invoice._last_error as { message: string; code?: string; decline_code?: string };
  return refuse(402, 'card_error', message, { ...(code ? { code } : {}), ...(decline_code ? { decline_code } : {}) });
}

/** Updates a subscription and emits the change. */
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

type Ending = { use: 'none' | 'now' | 'after-an-hour'; reason: string; since?: number };

/** Ends it now; metered usage until now is invoiced at once, after the hour for late usage, or not at all. */
export async function endSubscription(store: Store, subscription: Thing, at: number, { use, reason }: Ending): Promise<Thing> {
  const expires = subscription.status === 'incomplete';
  for (const each of await store.all('invoice', { customer: subscription.customer })) {
    if (each.parent?.subscription_details?.subscription !== subscription.id || !['draft', 'open'].includes(each.status)) continue;
    if (expires) await voidInvoice(store, each, at);
    else if (each.status === 'open') await store.put({ ...each, auto_advance: false, next_payment_attempt: null, _next: null });
  }
  let latest = subscription.latest_invoice;
  if (use !== 'none') {
    const start = periodOf(subscription).start;
    const lines = await linesOf(store, subscription, { arrears: { start, end: at } });
    const pending = (await store.all('invoiceitem', { customer: subscription.customer })).some(
      (each) => !each.invoice && each._subscription === subscription.id,
    );
    if (lines.length > 0 || pending) {
      const late = use === 'after-an-hour';
      const reason = late ? 'subscription_cycle' : 'subscription_update';
      const draft = await draftInvoice(store, subscription, lines, { reason, at, period: { start, end: at } });
      if (!late) await collect(store, await finalizeInvoice(store, draft, at), at);
      latest = draft.id;
    }
  }
  const ended = await store.put({
    ...subscription,
    status: expires ? 'incomplete_expired' : 'canceled',
    canceled_at: subscription.canceled_at ?? at,
    ended_at: at,
    latest_invoice: latest,
    cancellation_details: { ...subscription.cancellation_details, reason },
  });
  await store.emit(
    expires ? 'customer.subscription.updated' : 'customer.subscription.deleted',
    ended,
    at,
    expires ? { status: 'incomplete' } : undefined,
  );
  return ended;
}

/** Time of a subscription's next transition. */
export function nextTransitionAt(subscription: Thing): number | null {
  if (isOver(subscription)) return null;
  if (subscription.status === 'incomplete') return subscription._voucher_until ?? subscription.created + INCOMPLETE_SECONDS;
  const end = periodOf(subscription).end;
  const notice =
    subscription.status === 'trialing' && !subscription._told_trial_end
      ? Math.max(subscription.created, subscription.trial_end - 3 * DAY)
      : end;
  return Math.min(end, notice, subscription.cancel_at ?? end, subscription.pending_update?.expires_at ?? end);
}

/** Performs the transition: a trial or a period ends, or the subscription does. */
export async function transition(store: Store, subscription: Thing, at: number): Promise<void> {
  if (subscription.status === 'incomplete') {
    await endSubscription(store, subscription, at, { use: 'none', reason: 'payment_failed' });
    return;
  }
  if (subscription._pending && subscription.pending_update.expires_at <= at) {
    await dropPending(store, subscription, at);
    return;
  }
  const period = periodOf(subscription);
  if (subscription.cancel_at !== null && subscription.cancel_at <= at) {
    await endSubscription(store, subscription, at, { use: 'after-an-hour', reason: 'cancellation_requested' });
    return;
  }
  if (at < period.end) {
    await store.emit('customer.subscription.trial_will_end', await store.put({ ...subscription, _told_trial_end: true }), at);
    return;
  }
  const draft = await draftRenewal(store, subscription, at, subscription.status !== 'unpaid');
  const next = nextPeriod(subscription);
  const after = await inPhase(store, subscription, at);
  const items = inPeriod(after.items.data, next).map((item) => (isMetered(item) ? { ...item, _usage_from: next.start } : item));
  const { discounts, metadata } = after;
  const schedule = await advanceSchedule(store, subscription, at);
  const patch: Partial<Thing> = { items: itemList(subscription.id, items), latest_invoice: draft.id, discounts, metadata, schedule };
  if (subscription.status === 'trialing') patch.status = 'active';
  await change(store, subscription, patch, at);
}

const nextPeriod = (subscription: Thing): { start: number; end: number } => {
  const { end } = periodOf(subscription);
  return { start: end, end: nextEnd(subscription.billing_cycle_anchor, subscription.items.data[0].price.recurring, end) };
};

/** The renewal invoice: past usage, and the next period in advance. */
export async function draftRenewal(store: Store, subscription: Thing, at: number, auto = true): Promise<Thing> {
  const period = periodOf(subscription);
  const ends = subscription.cancel_at !== null && subscription.cancel_at <= period.end;
  // Usage during a trial is free.
  const arrears = subscription.status === 'trialing' ? undefined : period;
  const after = await inPhase(store, subscription, period.end);
  const lines = [
    ...(await linesOf(store, after, { ahead: ends ? undefined : nextPeriod(subscription) })),
    ...(await linesOf(store, subscription, { arrears })),
  ];
  return draftInvoice(store, after, lines, { reason: 'subscription_cycle', at, period, auto });
}

/** Updates the subscription after a payment succeeded or failed. */
export async function settle(store: Store, invoice: Thing, at: number): Promise<void> {
  const id = invoice.parent?.subscription_details?.subscription;
  const subscription = id ? await store.find('subscription', id) : null;
  if (!subscription || isOver(subscription)) return;
  if (subscription._pending?.invoice === invoice.id) {
    if (invoice.status === 'paid') await applyPending(store, subscription, at);
    return;
  }
  if (['paid', 'void', 'uncollectible'].includes(invoice.status)) {
    const owes = (await store.all('invoice', { customer: invoice.customer })).some(
      (each) => each.status === 'open' && each.attempted && each.parent?.subscription_details?.subscription === id,
    );
    const waits = invoice.status === 'paid' ? ['past_due', 'unpaid', 'incomplete'] : ['past_due', 'unpaid'];
    if (!owes && waits.includes(subscription.status)) await change(store, subscription, { status: 'active' }, at);
    return;
  }
  if (invoice.status !== 'open' || subscription.status === 'incomplete') return;
  if (invoice._gave_up) {
    const { after_retries: then } = await settingsOf(store);
    if (then === 'cancel') await endSubscription(store, subscription, at, { use: 'none', reason: 'payment_failed' });
    else if (then === 'unpaid' || subscription.status !== 'unpaid')
      await change(store, subscription, { status: then === 'unpaid' ? 'unpaid' : 'past_due' }, at);
    return;
  }
  const fails = invoice._last_error && !invoice._pending;
  if (fails && ['active', 'trialing'].includes(subscription.status)) await change(store, subscription, { status: 'past_due' }, at);
}
