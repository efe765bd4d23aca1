import 'server-only';

/**
 * Notifications: what people are told by mail.
 *
 * Owns      mails: promised once by key, sent once, in the reader's language.
 * Announces notifications/mail.requested.
 * Asks      accounts for a name, host for what a visitor wrote, the account service for an address.
 * Never     sends while somebody waits, sends a mail twice, or keeps what a sent mail said.
 */
export { deliverMail } from './deliver-mail.ts';
export { failMail } from './fail-mail.ts';
export { findLostMails } from './find-lost-mails.ts';
export { findUnmailed } from './find-unmailed.ts';
export { findUnmailedMoney } from './find-unmailed-money.ts';
export { mailFormMessage } from './mail-form-message.ts';
export { mailLimitNeared } from './mail-limit-neared.ts';
export { mailPaymentFailed } from './mail-payment-failed.ts';
export { mailReceipt } from './mail-receipt.ts';
export { mailSecurity } from './mail-security.ts';
export { mailStanding } from './mail-standing.ts';
export { mailSubscription } from './mail-subscription.ts';
export { type RequestMail, requestMail } from './request-mail.ts';
export { sendContactMessage } from './send-contact-message.ts';
export { welcomePerson } from './welcome-person.ts';
