import 'server-only';

/**
 * Notifications: mails to people.
 *
 * Owns      mails: queued once by key, sent once, in the reader's language.
 * Announces notifications/mail.requested.
 * Reads     names from accounts, visitors' messages from host, news of a domain from domains, incidents from monitoring,
 *           addresses from the account service.
 * Never     sends during a person's request, sends a mail twice, or keeps the contents of a sent mail.
 */

export { findUnmailed } from './find-unmailed.ts';
export { findUnmailedMoney } from './find-unmailed-money.ts';
export { forgetLead } from './forget-lead.ts';
export { forgetLeadMails } from './forget-lead-mails.ts';
export { type HeldMail, holdMail, type MailPreview, previewMail, takeMailBack } from './held-mail.ts';
export { keepReport } from './keep-report.ts';
export { mailDomainNews } from './mail-domain-news.ts';
export { mailDrops } from './mail-drops.ts';
export { mailFormMessage } from './mail-form-message.ts';
export { mailIncident } from './mail-incident.ts';
export { mailInvitation } from './mail-invitation.ts';
export { mailLimitNeared } from './mail-limit-neared.ts';
export { mailPaymentFailed } from './mail-payment-failed.ts';
export { mailPublishRequests } from './mail-publish-requests.ts';
export { mailReceipt } from './mail-receipt.ts';
export { mailReport } from './mail-report.ts';
export { mailReportSummary } from './mail-report-summary.ts';
export { mailSecurity } from './mail-security.ts';
export { mailStanding } from './mail-standing.ts';
export { mailSubscription } from './mail-subscription.ts';
export { mailSuspension } from './mail-suspension.ts';
export { mailTips } from './mail-tips.ts';
export { mailVisit } from './mail-visit.ts';
export { deliverMail } from './outbox/deliver-mail.ts';
export { failMail } from './outbox/fail-mail.ts';
export { findLostMails } from './outbox/find-lost-mails.ts';
export { hearMailNews } from './outbox/hear-mail-news.ts';
export { type RequestMail, requestMail } from './outbox/request-mail.ts';
export { sendContactMessage } from './send-contact-message.ts';
export { welcomePerson } from './welcome-person.ts';
