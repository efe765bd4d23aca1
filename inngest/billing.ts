import { cron } from 'inngest';
import { securityChanged } from '#modules/accounts/events.ts';
import { stripeReceived } from '#modules/billing/events.ts';
import { forgetStripeEvents, handleStripeEvent, reconcileShare, syncBillingContacts } from '#modules/billing/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const handleStripeEventOnArrival = jobs.createFunction(
  { id: 'handle-stripe-event', retries: 5, concurrency: { limit: 1, key: 'event.data.customerId' }, triggers: [stripeReceived] },
  ({ event, step }) => step.run('handle', () => handleStripeEvent(jobContext('handle-stripe-event'), event.data)),
);

/** Each step compares the clients that fit its time budget, and the next one continues after them; max a thousand steps a day. */
export const reconcileMetersDaily = jobs.createFunction(
  { id: 'reconcile-meters', retries: 3, concurrency: { limit: 1 }, triggers: [cron('37 5 * * *')] },
  async ({ step }) => {
    const from = (after: string | null): Promise<string | null> =>
      step.run(after ? `compare after ${after}` : 'compare the first', () => reconcileShare(jobContext('reconcile-meters'), { after }));
    for (let after = await from(null); after !== null; ) after = await from(after);
  },
);

export const forgetStripeEventsDaily = jobs.createFunction(
  { id: 'forget-stripe-events', retries: 3, triggers: [cron('14 4 * * *')] },
  ({ step }) => step.run('forget', () => forgetStripeEvents(jobContext('forget-stripe-events'))),
);

/** The event names the account, or the person of a change of theirs: a new address, or an account handed over to them. */
export const syncBillingContactOnChange = jobs.createFunction(
  { id: 'sync-billing-contact', retries: 4, triggers: [securityChanged] },
  ({ event, step }) => step.run('send', () => syncBillingContacts(jobContext('sync-billing-contact'), { personId: event.data.clientId })),
);
