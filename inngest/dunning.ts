import { dunningStageReached, invoicePaid, paymentFailed, subscriptionChanged } from '#modules/billing/events.ts';
import { recordDunningStages } from '#modules/billing/index.ts';
import { mailDunningStage, mailPaymentFailed, mailReceipt, mailSubscription } from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const recordDunningStageOnNews = jobs.createFunction(
  { id: 'record-dunning-stage-on-news', retries: 4, triggers: [paymentFailed, invoicePaid, subscriptionChanged] },
  ({ event, step }) => step.run('note', () => recordDunningStages(jobContext('record-dunning-stage-on-news', event.data.clientId))),
);

export const mailPaymentFailedOnFailure = jobs.createFunction(
  { id: 'mail-payment-failed', retries: 4, triggers: [paymentFailed] },
  ({ event: { data }, step }) => step.run('request', () => mailPaymentFailed(jobContext('mail-payment-failed', data.clientId), data)),
);

export const mailReceiptOnPayment = jobs.createFunction(
  { id: 'mail-receipt', retries: 4, triggers: [invoicePaid] },
  ({ event: { data }, step }) => step.run('request', () => mailReceipt(jobContext('mail-receipt', data.clientId), data)),
);

export const mailDunningStageOnReach = jobs.createFunction(
  { id: 'mail-dunning-stage', retries: 4, triggers: [dunningStageReached] },
  ({ event: { data }, step }) => step.run('request', () => mailDunningStage(jobContext('mail-dunning-stage', data.clientId), data)),
);

export const mailSubscriptionOnChange = jobs.createFunction(
  { id: 'mail-subscription', retries: 4, triggers: [subscriptionChanged] },
  ({ event: { data }, step }) => step.run('request', () => mailSubscription(jobContext('mail-subscription', data.clientId))),
);
