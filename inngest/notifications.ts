import { cron } from 'inngest';
import { personJoined, securityChanged } from '#modules/accounts/events.ts';
import { messageReceived } from '#modules/host/events.ts';
import { limitNeared } from '#modules/metering/events.ts';
import { mailRequested } from '#modules/notifications/events.ts';
import {
  deliverMail,
  failMail,
  findLostMails,
  findUnmailed,
  mailFormMessage,
  mailLimitNeared,
  mailSecurity,
  welcomePerson,
} from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const deliverMailOnRequest = jobs.createFunction(
  { id: 'deliver-mail', retries: 4, concurrency: { limit: 1, key: 'event.data.mailId' }, triggers: [mailRequested] },
  ({ event, step }) => step.run('deliver', () => deliverMail(jobContext('deliver-mail'), event.data)),
);

export const mailFormMessageOnReceipt = jobs.createFunction(
  { id: 'mail-form-message', retries: 4, triggers: [messageReceived] },
  ({ event: { data }, step }) => step.run('request', () => mailFormMessage(jobContext('mail-form-message', data.clientId), data)),
);

export const mailLimitNearedOnNotice = jobs.createFunction(
  { id: 'mail-limit-neared', retries: 4, triggers: [limitNeared] },
  ({ event: { data }, step }) => step.run('request', () => mailLimitNeared(jobContext('mail-limit-neared', data.clientId), data)),
);

export const welcomePersonOnJoin = jobs.createFunction(
  { id: 'welcome-person', retries: 4, triggers: [personJoined] },
  ({ event: { data }, step }) => step.run('request', () => welcomePerson(jobContext('welcome-person', data.clientId))),
);

export const mailSecurityOnChange = jobs.createFunction(
  { id: 'mail-security', retries: 4, concurrency: { limit: 1, key: 'event.data.clientId' }, triggers: [securityChanged] },
  ({ event: { data }, step }) => step.run('request', () => mailSecurity(jobContext('mail-security', data.clientId))),
);

export const requestLostMails = jobs.createFunction(
  { id: 'request-lost-mails', retries: 2, triggers: [cron('* * * * *')] },
  async ({ step }) => {
    const ctx = () => jobContext('request-lost-mails');
    const { again, hopeless } = await step.run('find', () => findLostMails(ctx()));
    await Promise.all(
      hopeless.map(({ mailId }) => step.run(`give up ${mailId}`, () => failMail(ctx(), { mailId, reason: 'took_too_long' }))),
    );
    if (again.length > 0)
      await step.sendEvent(
        'again',
        again.map((lost) => mailRequested.create(lost)),
      );
  },
);

export const requestMissedMails = jobs.createFunction(
  { id: 'request-missed-mails', retries: 2, triggers: [cron('*/5 * * * *')] },
  async ({ step }) => {
    const { people, accounts, messages } = await step.run('find', () => findUnmailed(jobContext('request-missed-mails')));
    const events = [
      ...people.map((one) => personJoined.create(one)),
      ...accounts.map((one) => securityChanged.create(one)),
      ...messages.map((one) => messageReceived.create(one)),
    ];
    if (events.length > 0) await step.sendEvent('again', events);
  },
);
