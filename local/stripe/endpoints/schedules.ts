import { z } from 'zod';
import { endpoint, merged, metadata, num } from '../api.ts';
import { basketOf, makeDiscounts } from '../discounts.ts';
import { invalid } from '../refusal.ts';
import { activeSchedule, type PhaseInput, phaseThing, release, scheduleOf } from '../schedules.ts';
import type { Store, Thing } from '../store.ts';
import { change, isOver } from '../subscriptions.ts';
import { nowFor } from '../time.ts';
import { discountShape, proration } from './subscriptions.ts';

const phase = z.strictObject({
  items: z.array(z.strictObject({ price: z.string(), quantity: num.min(1).optional() })).min(1),
  start_date: num.optional(),
  end_date: num.optional(),
  duration: z.strictObject({ interval: z.enum(['day', 'week', 'month', 'year']), interval_count: num.min(1).optional() }).optional(),
  discounts: discountShape,
  metadata,
  proration_behavior: proration.optional(),
});

const nowOf = async (store: Store, { customer }: Thing) => nowFor(store, await store.get('customer', customer));

export const scheduleEndpoints = [
  endpoint('POST', '/v1/subscription_schedules', { from_subscription: z.string(), metadata }, async ({ store, params }) => {
    const subscription = await store.get('subscription', params.from_subscription, 'from_subscription');
    if (isOver(subscription)) throw invalid('The subscription is canceled.', { param: 'from_subscription' });
    if (await activeSchedule(store, subscription))
      throw invalid('You cannot migrate a subscription that is already attached to a schedule.', { param: 'from_subscription' });
    if (subscription.cancel_at) throw invalid('You cannot migrate a subscription that is set to cancel.', { param: 'from_subscription' });
    const at = await nowOf(store, subscription);
    const schedule = await store.put({ ...scheduleOf(subscription, at), metadata: params.metadata ?? {} });
    await store.emit('subscription_schedule.created', schedule, at);
    await change(store, subscription, { schedule: schedule.id }, at);
    return schedule;
  }),
  endpoint('GET', '/v1/subscription_schedules/:id', {}, ({ store, path }) => store.get('subscription_schedule', path.id!)),
  endpoint(
    'POST',
    '/v1/subscription_schedules/:id',
    {
      phases: z.array(phase).min(1).optional(),
      end_behavior: z.literal('release').optional(),
      proration_behavior: proration.optional(),
      metadata,
    },
    async ({ store, path, params }) => {
      const schedule = await store.get('subscription_schedule', path.id!);
      requireActive(schedule);
      const subscription = await store.get('subscription', schedule.subscription);
      const at = await nowOf(store, subscription);
      const phases = params.phases ? await phasesOf(store, schedule, subscription, params.phases, at) : schedule.phases;
      const after = await store.put({ ...schedule, phases, metadata: merged(schedule.metadata, params.metadata) });
      await store.emit('subscription_schedule.updated', after, at);
      return after;
    },
  ),
  endpoint('POST', '/v1/subscription_schedules/:id/release', {}, async ({ store, path }) => {
    const schedule = await store.get('subscription_schedule', path.id!);
    requireActive(schedule);
    const subscription = await store.get('subscription', schedule.subscription);
    const at = await nowOf(store, subscription);
    await change(store, subscription, { schedule: null }, at);
    return release(store, schedule, at);
  }),
];

function requireActive({ status }: Thing): void {
  if (status !== 'active')
    throw invalid(`You cannot change a subscription schedule with the status \`${status}\`.`, { code: 'resource_missing' });
}

/** The current phase is repeated with its original start; each following one starts where the previous ends. */
async function phasesOf(store: Store, schedule: Thing, subscription: Thing, inputs: PhaseInput[], at: number): Promise<Thing[]> {
  if (inputs[0]?.start_date !== schedule.current_phase.start_date)
    throw invalid('The current phase must be passed with its own start_date.', { param: 'phases[0][start_date]' });
  const phases: Thing[] = [];
  for (const [index, input] of inputs.entries()) {
    const start = phases.at(-1)?.end_date ?? input.start_date;
    if (input.start_date !== undefined && input.start_date !== start)
      throw invalid('Phases must follow each other without a gap.', { param: `phases[${index}][start_date]` });
    const made = await makeDiscounts(store, subscription.customer, input.discounts, at, await basketOf(store, input.items));
    phases.push(phaseThing(subscription, { ...input, discounts: made.map((discount) => ({ discount })) }, start));
  }
  return phases;
}
