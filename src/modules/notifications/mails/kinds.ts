import { abuseReport } from './abuse-reports/abuse-report.ts';
import { abuseSummary } from './abuse-reports/abuse-summary.ts';
import { deskAnswer, deskDomain, deskIncident, deskLead, deskPayment } from './agency/desk.ts';
import { publishAnswered, publishAsked } from './agency/publish-request.ts';
import { staffHired } from './agency/staff.ts';
import { contactMessage } from './contact/contact-message.ts';
import { contactReceived } from './contact/contact-received.ts';
import { reportKept } from './leads/report-kept.ts';
import { siteTip } from './leads/site-tip.ts';
import { boletoOver, boletoReady } from './money/boleto.ts';
import { lifted } from './money/lifted.ts';
import { limitNeared } from './money/limit-neared.ts';
import { pauseComing } from './money/pause-coming.ts';
import { paused } from './money/paused.ts';
import { paymentFailed } from './money/payment-failed.ts';
import { paymentReminder } from './money/payment-reminder.ts';
import { readOnly } from './money/read-only.ts';
import { receipt } from './money/receipt.ts';
import { subscriptionEnded } from './money/subscription-ended.ts';
import { trialEnding } from './money/trial-ending.ts';
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
} from './people/account-safety.ts';
import {
  apiKeyCreated,
  emailChanged,
  newDevice,
  passwordChanged,
  paymentMethodChanged,
  planChanged,
  signedOutEverywhere,
} from './people/security.ts';
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
} from './people/team.ts';
import { visitQuestion, visitStarted, visitWrites } from './people/visit.ts';
import { welcome } from './people/welcome.ts';
import { domainNews } from './sites/domain-news.ts';
import { domainRegistration } from './sites/domain-registration.ts';
import { formMessage } from './sites/form-message.ts';
import { incidentEnded, incidentOpened } from './sites/incident.ts';
import { pageSlower } from './sites/page-slower.ts';
import { siteSuspended } from './sites/site-suspended.ts';

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
  'contact-received': contactReceived,
  'api-key-created': apiKeyCreated,
  'deletion-cancelled': deletionCancelled,
  'deletion-requested': deletionRequested,
  'desk-answer': deskAnswer,
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
