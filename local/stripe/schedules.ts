import { itemList, makeItem, periodOf, requireCompatible } from './items.ts';
import { newId, type Store, type Thing } from './store.ts';
import { nextEnd } from './time.ts';

export type PhaseInput = {
  items: { price: string; quantity?: number | undefined }[];
  start_date?: number | undefined;
  end_date?: number | undefined;
  duration?: { interval: string; interval_count?: number | undefined } | undefined;
  discounts?: { discount?: string | undefined; promotion_code?: string | undefined }[] | undefined;
  metadata?: Record<string, string> | undefined;
};

/** A phase in the API's format. */
export function phaseThing(subscription: Thing, input: PhaseInput, start: number): Thing {
  const { interval = 'month', interval_count = 1 } = input.duration ?? {};
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: null,
    currency: subscription.currency,
    default_payment_method: null,
    default_tax_rates: [],
    description: null,
    discounts: (input.discounts ?? []).map(({ discount = null, promotion_code = null }) => ({ coupon: null, discount, promotion_code })),
    end_date: input.end_date ?? nextEnd(start, { interval, interval_count }, start),
    invoice_settings: null,
    items: input.items.map(({ price, quantity }) => ({
      billing_thresholds: null,
      discounts: [],
      metadata: {},
      plan: price,
      price,
      ...(quantity === undefined ? {} : { quantity }),
      tax_rates: [],
    })),
    metadata: input.metadata ?? {},
    on_behalf_of: null,
    proration_behavior: 'none',
    start_date: start,
    transfer_data: null,
    trial_end: null,
  } as unknown as Thing;
}

/** A schedule of one phase: the current subscription, until its period ends. */
export function scheduleOf(subscription: Thing, at: number): Thing {
  const { start, end } = periodOf(subscription);
  const items = (subscription.items.data as Thing[]).map(({ price, quantity }) => ({ price: price.id as string, quantity }));
  const discounts = (subscription.discounts as string[]).map((discount) => ({ discount }));
  return {
    id: newId('sub_sched'),
    object: 'subscription_schedule',
    application: null,
    billing_mode: subscription.billing_mode,
    canceled_at: null,
    completed_at: null,
    created: at,
    current_phase: { start_date: start, end_date: end },
    customer: subscription.customer,
    customer_account: null,
    default_settings: {
      application_fee_percent: null,
      billing_cycle_anchor: 'automatic',
      billing_thresholds: null,
      collection_method: 'charge_automatically',
      default_payment_method: null,
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: 'self' },
      },
      on_behalf_of: null,
      transfer_data: null,
    },
    end_behavior: 'release',
    livemode: false,
    metadata: {},
    pause_schedules: [],
    phases: [phaseThing(subscription, { items, discounts, end_date: end }, start)],
    released_at: null,
    released_subscription: null,
    status: 'active',
    subscription: subscription.id,
    test_clock: subscription.test_clock,
  };
}

/** The active schedule of a subscription. */
export async function activeSchedule(store: Store, subscription: Thing): Promise<Thing | null> {
  const schedule = subscription.schedule ? await store.find('subscription_schedule', subscription.schedule) : null;
  return schedule?.status === 'active' ? schedule : null;
}

/** The subscription with the phase that starts at `at` applied; unchanged when none does. */
export async function inPhase(store: Store, subscription: Thing, at: number): Promise<Thing> {
  const phase = ((await activeSchedule(store, subscription))?.phases as Thing[] | undefined)?.find(({ start_date }) => start_date === at);
  if (!phase) return subscription;
  const items: Thing[] = [];
  for (const { price, quantity } of phase.items as { price: string; quantity?: number }[]) {
    const same = (subscription.items.data as Thing[]).find((item) => item.price.id === price);
    items.push(same ?? (await makeItem(store, subscription.id, { price, quantity }, periodOf(subscription), at)));
  }
  requireCompatible(items, subscription.currency);
  const discounts = (phase.discounts as { discount: string | null }[]).flatMap(({ discount }) => (discount ? [discount] : []));
  const metadata = { ...subscription.metadata, ...phase.metadata };
  return { ...subscription, items: itemList(subscription.id, items), discounts, metadata };
}

/** Starts the next phase, or releases the subscription after the last one. Returns the patch of the subscription. */
export async function advanceSchedule(store: Store, subscription: Thing, at: number): Promise<string | null> {
  const schedule = await activeSchedule(store, subscription);
  if (!schedule) return null;
  const phase = (schedule.phases as Thing[]).find(({ start_date, end_date }) => start_date <= at && at < end_date);
  if (!phase) return release(store, schedule, at).then(() => null);
  const current_phase = { start_date: phase.start_date, end_date: phase.end_date };
  const after = await store.put({ ...schedule, current_phase });
  await store.emit('subscription_schedule.updated', after, at);
  return schedule.id;
}

export async function release(store: Store, schedule: Thing, at: number): Promise<Thing> {
  const released = await store.put({
    ...schedule,
    current_phase: null,
    released_at: at,
    released_subscription: schedule.subscription,
    status: 'released',
    subscription: null,
  });
  await store.emit('subscription_schedule.released', released, at);
  return released;
}
