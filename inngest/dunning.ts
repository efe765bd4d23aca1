import { invoicePaid, paymentFailed, standingChanged, subscriptionChanged } from '#modules/billing/events.ts';
import { noteStandings } from '#modules/billing/index.ts';
import { mailPaymentFailed, mailReceipt, mailStanding, mailSubscription } from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const noteStandingOnNews = jobs.createFunction(
  { id: 'note-standing-on-news', retries: 4, triggers: [paymentFailed, invoicePaid, subscriptionChanged] },
  ({ event, step }) => step.run('note', () => noteStandings(jobContext('note-standing-on-news', event.data.clientId))),
);

export const mailPaymentFailedOnFailure = jobs.createFunction(
  { id: 'mail-payment-failed', retries: 4, triggers: [paymentFailed] },
  ({ event: { data }, step }) => step.run('request', () => mailPaymentFailed(jobContext('mail-payment-failed', data.clientId), data)),
);

export const mailReceiptOnPayment = jobs.createFunction(
  { id: 'mail-receipt', retries: 4, triggers: [invoicePaid] },
  ({ event: { data }, step }) => step.run('request', () => mailReceipt(jobContext('mail-receipt', data.clientId), data)),
);

export const mailStandingOnChange = jobs.createFunction(
  { id: 'mail-standing', retries: 4, triggers: [standingChanged] },
  ({ event: { data }, step }) => step.run('request', () => mailStanding(jobContext('mail-standing', data.clientId), data)),
);

export const mailSubscriptionOnChange = jobs.createFunction(
  { id: 'mail-subscription', retries: 4, triggers: [subscriptionChanged] },
  ({ event: { data }, step }) => step.run('request', () => mailSubscription(jobContext('mail-subscription', data.clientId))),
);
