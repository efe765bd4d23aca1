import { cron } from 'inngest';
import { stripeReceived } from '#modules/billing/events.ts';
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

export const reconcileMetersDaily = jobs.createFunction(
  { id: 'reconcile-meters', retries: 3, triggers: [cron('37 5 * * *')] },
  async ({ step }) => {
    const clients = await step.run('list', () => listMeteredClients(jobContext('reconcile-meters')));
    for (const clientId of clients)
      await step.run(`compare ${clientId}`, () => reconcileMeters(jobContext('reconcile-meters', clientId), { clientId }));
  },
);
