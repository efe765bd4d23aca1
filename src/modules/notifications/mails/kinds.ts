import { abuseReport } from './abuse-report.ts';
import { abuseSummary } from './abuse-summary.ts';
import {
  deletionCancelled,
  deletionRequested,
  emailWanted,
  factorAdded,
  factorRemoved,
  factorResetCancelled,
  factorResetRequested,
  providerLinked,
  recoveryCodesRenewed,
  recoveryCodeUsed,
} from './account-safety.ts';
import { boletoOver, boletoReady } from './boleto.ts';
import { contactMessage } from './contact-message.ts';
import { deskDomain, deskIncident, deskLead, deskPayment } from './desk.ts';
import { domainNews } from './domain-news.ts';
import { domainRegistration } from './domain-registration.ts';
import { formMessage } from './form-message.ts';
import { incidentEnded, incidentOpened } from './incident.ts';
import { lifted } from './lifted.ts';
import { limitNeared } from './limit-neared.ts';
import { pageSlower } from './page-slower.ts';
import { pauseComing } from './pause-coming.ts';
import { paused } from './paused.ts';
import { paymentFailed } from './payment-failed.ts';
import { paymentReminder } from './payment-reminder.ts';
import { publishAnswered, publishAsked } from './publish-request.ts';
import { readOnly } from './read-only.ts';
import { receipt } from './receipt.ts';
import { reportKept } from './report-kept.ts';
import {
  apiKeyCreated,
  emailChanged,
  newDevice,
  passwordChanged,
  paymentMethodChanged,
  planChanged,
  signedOutEverywhere,
} from './security.ts';
import { siteSuspended } from './site-suspended.ts';
import { siteTip } from './site-tip.ts';
import { staffHired } from './staff.ts';
import { subscriptionEnded } from './subscription-ended.ts';
import {
  accountClosing,
  accountKept,
  cardTakenOut,
  invitation,
  memberJoined,
  memberLeft,
  membershipEnded,
  ownershipDeclined,
  ownershipMoved,
  ownershipOffered,
  roleChanged,
} from './team.ts';
import { trialEnding } from './trial-ending.ts';
import { visitQuestion, visitStarted, visitWrites } from './visit.ts';
import { welcome } from './welcome.ts';

/** Every kind of mail, by the name stored in its rows. */
export const KINDS = {
  'abuse-report': abuseReport,
  'abuse-summary': abuseSummary,
  'account-closing': accountClosing,
  'account-kept': accountKept,
  'boleto-over': boletoOver,
  'boleto-ready': boletoReady,
  'card-taken-out': cardTakenOut,
  'contact-message': contactMessage,
  'api-key-created': apiKeyCreated,
  'deletion-cancelled': deletionCancelled,
  'deletion-requested': deletionRequested,
  'desk-domain': deskDomain,
  'desk-incident': deskIncident,
  'desk-lead': deskLead,
  'desk-payment': deskPayment,
  'domain-news': domainNews,
  'domain-registration': domainRegistration,
  'email-changed': emailChanged,
  'email-wanted': emailWanted,
  'factor-added': factorAdded,
  'factor-removed': factorRemoved,
  'factor-reset-cancelled': factorResetCancelled,
  'factor-reset-requested': factorResetRequested,
  'form-message': formMessage,
  'incident-ended': incidentEnded,
  'incident-opened': incidentOpened,
  invitation,
  lifted,
  'limit-neared': limitNeared,
  'member-joined': memberJoined,
  'member-left': memberLeft,
  'membership-ended': membershipEnded,
  'new-device': newDevice,
  'ownership-declined': ownershipDeclined,
  'ownership-moved': ownershipMoved,
  'ownership-offered': ownershipOffered,
  'password-changed': passwordChanged,
  'page-slower': pageSlower,
  'pause-coming': pauseComing,
  paused,
  'payment-failed': paymentFailed,
  'payment-method-changed': paymentMethodChanged,
  'payment-reminder': paymentReminder,
  'plan-changed': planChanged,
  'provider-linked': providerLinked,
  'publish-answered': publishAnswered,
  'publish-asked': publishAsked,
  'read-only': readOnly,
  receipt,
  'recovery-code-used': recoveryCodeUsed,
  'recovery-codes-renewed': recoveryCodesRenewed,
  'report-kept': reportKept,
  'role-changed': roleChanged,
  'signed-out-everywhere': signedOutEverywhere,
  'site-suspended': siteSuspended,
  'site-tip': siteTip,
  'staff-hired': staffHired,
  'subscription-ended': subscriptionEnded,
  'trial-ending': trialEnding,
  'visit-question': visitQuestion,
  'visit-started': visitStarted,
  'visit-writes': visitWrites,
  welcome,
};
export type KindName = keyof typeof KINDS;
