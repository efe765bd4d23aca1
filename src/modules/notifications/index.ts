import 'server-only';

/**
 * Notifications: mails to people.
 *
 * Owns      mails: queued once by key, sent once, in the reader's language; messages of the contact page, until they are answered.
 * Announces notifications/mail.requested.
 * Reads     names from accounts, visitors' messages from host, news of a domain from domains, incidents from monitoring,
 *           addresses from the account service.
 * Never     sends during a person's request, sends a mail twice, or keeps the contents of a sent mail.
 */

export { mailReport } from './abuse-reports/mail-report.ts';
export { mailReportSummary } from './abuse-reports/mail-report-summary.ts';
export { answerContactMessage } from './contact/answer-contact-message.ts';
export { forgetContactMessages } from './contact/forget-contact-messages.ts';
export { listOwnMessages } from './contact/list-own-messages.ts';
export { forgetLead } from './leads/forget-lead.ts';
export { forgetLeadMails } from './leads/forget-lead-mails.ts';
export { keepReport } from './leads/keep-report.ts';
export { mailTips } from './leads/mail-tips.ts';
export { findUnmailedMoney } from './money/find-unmailed-money.ts';
export { mailDunningStage } from './money/mail-dunning-stage.ts';
export { mailLimitNeared } from './money/mail-limit-neared.ts';
export { mailPaymentFailed } from './money/mail-payment-failed.ts';
export { mailReceipt } from './money/mail-receipt.ts';
export { mailSubscription } from './money/mail-subscription.ts';
export { deliverMail } from './outbox/deliver-mail.ts';
export { failMail } from './outbox/fail-mail.ts';
export { findLostMails } from './outbox/find-lost-mails.ts';
export { findUnmailed } from './outbox/find-unmailed.ts';
export { type HeldMail, holdMail, type MailPreview, previewMail, takeMailBack } from './outbox/held-mail.ts';
export { receiveMailEvent } from './outbox/receive-mail-event.ts';
export { requestMail } from './outbox/request-mail.ts';
export { mailInvitation } from './people/mail-invitation.ts';
export { mailSecurity } from './people/mail-security.ts';
export { mailVisit } from './people/mail-visit.ts';
export { welcomePerson } from './people/welcome-person.ts';
export { mailDomainNews } from './sites/mail-domain-news.ts';
export { mailDrops } from './sites/mail-drops.ts';
export { mailFormMessage } from './sites/mail-form-message.ts';
export { mailIncident } from './sites/mail-incident.ts';
export { mailPublishRequests } from './sites/mail-publish-requests.ts';
export { mailRegistrationNews } from './sites/mail-registration-news.ts';
export { mailSuspension } from './sites/mail-suspension.ts';
