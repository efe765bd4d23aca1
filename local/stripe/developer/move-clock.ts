import { advanceTo } from '../advance.ts';
import { periodOf } from '../items.ts';
import { invalid } from '../refusal.ts';
import { newId, type Store, type Thing } from '../store.ts';
import { isOver } from '../subscriptions.ts';
import { DAY, nowFor, periodEnd, realNow } from '../time.ts';

export const LEAPS = ['hour', 'day', 'week', 'period', 'month'] as const;
export type Leap = (typeof LEAPS)[number];
/** Long enough after a period's end for its invoice to be finalized and its payment attempted. */
const AFTER_PERIOD = 2 * 3600;

/**
 * Advances the time of one customer, even one created without a test clock: it gets one now and keeps it. Real Stripe requires the clock
 * when the customer is created.
 */
export async function moveClock(store: Store, id: string, leap: { by?: Leap | undefined; to?: number | undefined }): Promise<Thing> {
  const customer = await store.get('customer', id, 'customer');
  const now = await nowFor(store, customer);
  const to = leap.to ?? (await after(store, customer, now, leap.by ?? 'day'));
  if (to <= now) throw invalid('A clock goes forward only.', { param: 'to' });
  const clock = customer.test_clock
    ? await store.get('test_helpers.test_clock', customer.test_clock)
    : await ownClock(store, customer, now);
  await advanceTo(store, clock.id, to, (at) => store.put({ ...clock, frozen_time: at }));
  return store.put({ ...clock, frozen_time: to });
}

async function after(store: Store, customer: Thing, now: number, by: Leap): Promise<number> {
  if (by === 'month') return periodEnd(now, 'month', 1, 1) + AFTER_PERIOD;
  if (by === 'period') {
    const live = (await store.all('subscription', { customer: customer.id })).find((each) => !isOver(each));
    return (live ? periodOf(live).end : periodEnd(now, 'month', 1, 1)) + AFTER_PERIOD;
  }
  return now + { hour: 3600, day: DAY, week: 7 * DAY }[by];
}

async function ownClock(store: Store, customer: Thing, now: number): Promise<Thing> {
  const clock = await store.put({
    id: newId('clock'),
    object: 'test_helpers.test_clock',
    created: realNow(),
    deletes_after: realNow() + 30 * DAY,
    frozen_time: now,
    livemode: false,
    name: `of ${customer.email ?? customer.id}`,
    status: 'ready',
    status_details: {},
  });
  for (const object of ['customer', 'subscription', 'invoice', 'invoiceitem'])
    for (const thing of await store.all(object, { customer: customer.id })) await store.put({ ...thing, test_clock: clock.id } as Thing);
  for (const intent of await store.all('payment_intent', { customer: customer.id }))
    await store.put({ ...intent, _clock: clock.id } as Thing);
  return clock;
}
