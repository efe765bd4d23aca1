import { invitationSent, personJoined, securityChanged, visitStarted } from '#modules/accounts/events.ts';
import { domainNews, registrationNews } from '#modules/domains/events.ts';
import { messageReceived, publishRequestChanged, reportReceived, sitePublished, siteSuspended } from '#modules/host/events.ts';
import { limitNeared } from '#modules/metering/events.ts';
import { mailRequested } from '#modules/notifications/events.ts';
import {
  deliverMail,
  mailDomainNews,
  mailFormMessage,
  mailInvitation,
  mailLimitNeared,
  mailPublishRequests,
  mailRegistrationNews,
  mailReport,
  mailSecurity,
  mailSuspension,
  mailVisit,
  welcomePerson,
} from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const deliverMailOnRequest = jobs.createFunction(
  { id: 'deliver-mail', retries: 4, concurrency: { limit: 1, key: 'event.data.mailId' }, triggers: [mailRequested] },
  async ({ event, step }) => {
    const { mailId, heldSeconds } = event.data;
    if (heldSeconds) await step.sleep('hold', `${heldSeconds}s`);
    return step.run('deliver', () => deliverMail(jobContext('deliver-mail'), { mailId }));
  },
);

export const mailFormMessageOnReceipt = jobs.createFunction(
  { id: 'mail-form-message', retries: 4, triggers: [messageReceived] },
  ({ event: { data }, step }) => step.run('request', () => mailFormMessage(jobContext('mail-form-message', data.clientId), data)),
);

export const mailReportOnReceipt = jobs.createFunction(
  { id: 'mail-report', retries: 4, triggers: [reportReceived] },
  ({ event: { data }, step }) => step.run('request', () => mailReport(jobContext('mail-report'), data)),
);

export const mailSuspensionOnNews = jobs.createFunction(
  { id: 'mail-suspension', retries: 4, triggers: [siteSuspended] },
  ({ event: { data }, step }) => step.run('request', () => mailSuspension(jobContext('mail-suspension', data.clientId), data)),
);

export const mailLimitNearedOnNotice = jobs.createFunction(
  { id: 'mail-limit-neared', retries: 4, triggers: [limitNeared] },
  ({ event: { data }, step }) => step.run('request', () => mailLimitNeared(jobContext('mail-limit-neared', data.clientId), data)),
);

export const mailDomainNewsOnNews = jobs.createFunction(
  { id: 'mail-domain-news', retries: 4, triggers: [domainNews] },
  ({ event: { data }, step }) => step.run('request', () => mailDomainNews(jobContext('mail-domain-news', data.clientId), data)),
);

export const mailRegistrationNewsOnNews = jobs.createFunction(
  { id: 'mail-registration-news', retries: 4, triggers: [registrationNews] },
  ({ event: { data }, step }) => step.run('request', () => mailRegistrationNews(jobContext('mail-registration-news', data.clientId), data)),
);

export const welcomePersonOnJoin = jobs.createFunction(
  { id: 'welcome-person', retries: 4, triggers: [personJoined] },
  ({ event: { data }, step }) => step.run('request', () => welcomePerson(jobContext('welcome-person', data.clientId))),
);

export const mailSecurityOnChange = jobs.createFunction(
  { id: 'mail-security', retries: 4, concurrency: { limit: 1, key: 'event.data.clientId' }, triggers: [securityChanged] },
  ({ event: { data }, step }) => step.run('request', () => mailSecurity(jobContext('mail-security', data.clientId))),
);

export const mailInvitationOnSending = jobs.createFunction(
  { id: 'mail-invitation', retries: 4, triggers: [invitationSent] },
  ({ event: { data }, step }) => step.run('request', () => mailInvitation(jobContext('mail-invitation', data.clientId), data)),
);

export const mailPublishRequestsOnChange = jobs.createFunction(
  {
    id: 'mail-publish-requests',
    retries: 4,
    concurrency: { limit: 1, key: 'event.data.clientId' },
    triggers: [publishRequestChanged, sitePublished],
  },
  ({ event: { data }, step }) => step.run('request', () => mailPublishRequests(jobContext('mail-publish-requests', data.clientId))),
);

export const mailVisitOnStart = jobs.createFunction(
  { id: 'mail-visit', retries: 4, triggers: [visitStarted] },
  ({ event: { data }, step }) => step.run('request', () => mailVisit(jobContext('mail-visit', data.clientId), data)),
);
