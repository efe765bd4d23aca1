import { cron } from 'inngest';
import { findRenewalReminders, fulfilOrder, planRenewals, readBooks } from '#modules/domains/buying/index.ts';
import { certificateWanted, domainNews, lookWanted, orderWanted } from '#modules/domains/events.ts';
import {
  askRegistriesAgain,
  checkDomain,
  collectCertificate,
  collectOwnCertificate,
  findReminders,
  forgetOldChallenges,
  forgetOldLooks,
  openOrder,
  openOwnOrder,
  proveNames,
  proveOwnNames,
} from '#modules/domains/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs } from '#platform/jobs.ts';

export const checkDomainOnRequest = jobs.createFunction(
  { id: 'check-domain', retries: 2, concurrency: { limit: 1, key: 'event.data.domainId' }, triggers: [lookWanted] },
  ({ event: { data }, step }) =>
    step.run('look', () => failFast(() => checkDomain(jobContext('check-domain', data.clientId), { domainId: data.domainId }))),
);

export const issueCertificateOnRequest = jobs.createFunction(
  { id: 'issue-certificate', retries: 4, concurrency: { limit: 1, key: 'event.data.domainId' }, triggers: [certificateWanted] },
  async ({ event: { data }, step }) => {
    const ctx = () => jobContext('issue-certificate', data.clientId);
    const order = await step.run('order', () => failFast(() => openOrder(ctx(), { domainId: data.domainId })));
    if (!order) return;
    await step.run('prove', () => failFast(() => proveNames(ctx(), order)));
    await step.run('collect', () => failFast(() => collectCertificate(ctx(), order)));
    await step.run('look', () => failFast(() => checkDomain(ctx(), { domainId: data.domainId })));
  },
);

export const fulfilDomainOrder = jobs.createFunction(
  { id: 'fulfil-domain-order', retries: 2, concurrency: { limit: 1, key: 'event.data.orderId' }, triggers: [orderWanted] },
  ({ event: { data }, step }) =>
    step.run('fulfil', () => failFast(() => fulfilOrder(jobContext('fulfil-domain-order', data.clientId), { orderId: data.orderId }))),
);

export const renewDomains = jobs.createFunction(
  { id: 'renew-domains', retries: 2, concurrency: { limit: 1 }, triggers: [cron('37 12 * * *')] },
  async ({ step }) => {
    await step.run('books', () => readBooks(jobContext('renew-domains')));
    await step.run('plan', () => planRenewals(jobContext('renew-domains')));
    const reminders = await step.run('remind', () => findRenewalReminders(jobContext('renew-domains')));
    if (reminders.length > 0) await step.sendEvent('tell', reminders);
  },
);

export const renewOwnCertificate = jobs.createFunction(
  { id: 'renew-own-certificate', retries: 4, concurrency: { limit: 1 }, triggers: [cron('41 * * * *')] },
  async ({ step }) => {
    const ctx = () => jobContext('renew-own-certificate');
    if (!(await step.run('order', () => failFast(() => openOwnOrder(ctx()))))) return;
    await step.run('prove', () => failFast(() => proveOwnNames(ctx())));
    await step.run('collect', () => failFast(() => collectOwnCertificate(ctx())));
  },
);

export const remindOfDomains = jobs.createFunction(
  { id: 'remind-of-domains', retries: 2, triggers: [cron('7 12 * * *')] },
  async ({ step }) => {
    await step.run('ask', () => askRegistriesAgain(jobContext('remind-of-domains')));
    const reminders = await step.run('find', () => findReminders(jobContext('remind-of-domains')));
    if (reminders.length > 0)
      await step.sendEvent(
        'tell',
        reminders.map((one) => domainNews.create(one)),
      );
  },
);

export const forgetOldDomainLooks = jobs.createFunction(
  { id: 'forget-old-domain-looks', retries: 2, triggers: [cron('17 4 * * *')] },
  ({ step }) => step.run('forget', () => forgetOldLooks(jobContext('forget-old-domain-looks'))),
);

export const forgetOldAcmeChallenges = jobs.createFunction(
  { id: 'forget-old-acme-challenges', retries: 2, triggers: [cron('23 4 * * *')] },
  ({ step }) => step.run('forget', () => forgetOldChallenges(jobContext('forget-old-acme-challenges'))),
);
