import { cron } from 'inngest';
import { metersDue, stripeReceived } from '#modules/billing/events.ts';
import {
  backfillStripeEvents,
  handleStripeEvent,
  listMeteredClients,
  listWaitingStripeEvents,
  reconcileMeters,
  sendMeterBatches,
} from '#modules/billing/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const handleStripeEventOnArrival = jobs.createFunction(
  { id: 'handle-stripe-event', retries: 5, concurrency: { limit: 1, key: 'event.data.customerId' }, triggers: [stripeReceived] },
  ({ event, step }) => step.run('handle', () => handleStripeEvent(jobContext('handle-stripe-event'), event.data)),
);

export const handleWaitingStripeEvents = jobs.createFunction(
  { id: 'handle-waiting-stripe-events', retries: 2, triggers: [cron('* * * * *')] },
  async ({ step }) => {
    const waiting = await step.run('find', () => listWaitingStripeEvents(jobContext('handle-waiting-stripe-events')));
    if (waiting.length > 0)
      await step.sendEvent(
        'again',
        waiting.map((one) => stripeReceived.create(one)),
      );
  },
);

export const backfillStripeEventsHourly = jobs.createFunction(
  { id: 'backfill-stripe-events', retries: 3, triggers: [cron('41 * * * *')] },
  ({ step }) => step.run('read', () => backfillStripeEvents(jobContext('backfill-stripe-events'))),
);

export const sendMeterBatchesEachMinute = jobs.createFunction(
  { id: 'send-meter-batches', retries: 2, concurrency: { limit: 1 }, triggers: [cron('* * * * *')] },
  ({ step }) => step.run('send', () => sendMeterBatches(jobContext('send-meter-batches'))),
);

/** Events of one call to the job engine. */
const AT_ONCE = 500;

/** An event for each client: a run has room for a thousand steps, and one client whose comparison fails must not end the others'. */
export const reconcileMetersDaily = jobs.createFunction(
  { id: 'reconcile-meters', retries: 3, triggers: [cron('37 5 * * *')] },
  async ({ step }) => {
    const { day, clients } = await step.run('list', async () => {
      const ctx = jobContext('reconcile-meters');
      return { day: ctx.now.toISOString().slice(0, 10), clients: await listMeteredClients(ctx) };
    });
    for (let start = 0; start < clients.length; start += AT_ONCE) {
      const some = clients.slice(start, start + AT_ONCE);
      await step.sendEvent(
        `ask from ${start}`,
        some.map((clientId) => metersDue.create({ clientId }, { id: `billing/meters.due/${clientId}/${day}` })),
      );
    }
  },
);

export const reconcileMetersOfClient = jobs.createFunction(
  { id: 'reconcile-meters-of-client', retries: 3, concurrency: { limit: 4 }, triggers: [metersDue] },
  ({ event: { data }, step }) =>
    step.run('compare', () => reconcileMeters(jobContext('reconcile-meters-of-client', data.clientId), { clientId: data.clientId })),
);
