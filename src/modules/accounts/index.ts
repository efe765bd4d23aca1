import 'server-only';

/**
 * accounts: people, and how they authenticate.
 * Owns: sign-up, sign-in by password, link and code, recovery, the profile; API keys; the members of an account and its invitations.
 * Announces: accounts/person.joined, accounts/invitation.sent, accounts/security.changed; the account service itself creates the profile's
 * row.
 * Asks: the account service (Supabase Auth), always from the server, with httpOnly cookies.
 * Never: reveals whether an address has an account; trusts a role that a person could write.
 */

export { requireStaff, type Staff, worksAtAgency } from '#platform/access/require-staff.ts';
export { listApiKeys, MAX_API_KEYS } from './api-keys/api-keys.ts';
export { contextOfApiKey } from './api-keys/context-of-api-key.ts';
export { createClientAccount } from './client-accounts/create-client-account.ts';
export { listWaitingAccounts, type WaitingAccount } from './client-accounts/list-waiting-accounts.ts';
export { getEmailChange } from './email-change/get-email-change.ts';
export { findInvitation, getInvitationMail, type Invitation } from './invitations/find-invitation.ts';
export { invitedTo } from './invitations/invited-to.ts';
export { enterAccount } from './my-accounts/enter-account.ts';
export { findAccountOf } from './my-accounts/find-account-of.ts';
export { getLeftAccountName } from './my-accounts/get-left-account-name.ts';
export { listMyAccounts, type MyAccount } from './my-accounts/list-my-accounts.ts';
export { nextPath, secondStepPath } from './next-path.ts';
export { listPasskeys } from './passkeys/list-passkeys.ts';
export { getProfile } from './profile/profile.ts';
export { beginProviderSignIn } from './providers/begin-provider-sign-in.ts';
export { listLinkedProviders } from './providers/list-linked.ts';
export { findProvider, listProviders } from './providers/providers.ts';
export { finishFactorResets } from './second-factor/finish-factor-resets.ts';
export { getFactorReset } from './second-factor/request-factor-reset.ts';
export { getSecondFactor } from './second-factor/second-factor.ts';
export { getSecondStepWays } from './second-factor/take-second-step.ts';
export { announceSecurity, recordSecurityEvent } from './security-events/record-security-event.ts';
export { listUnmailedSecurity, type SecurityEvent } from './security-events/security-events.ts';
export { listSessions } from './sessions/list-sessions.ts';
export { acceptLink } from './sign-in/accept-link.ts';
export { getPendingSignIn } from './sign-in/pending-sign-in.ts';
export { COOL_DOWN_SECONDS } from './sign-in/resend-code.ts';
export { listTeam, type Member, type Team } from './team/list-team.ts';
export { notifyMembers } from './team/notify-members.ts';
export { notifyPerson } from './team/notify-person.ts';
export { mayManage, type Role } from './team/roles.ts';
export { getSeats } from './team/seats.ts';
export { mayOnWritingVisit, whoMay } from './team/who-may.ts';
export { getCurrentVisit } from './visits/current-visit.ts';
export { endLateVisits } from './visits/end-late-visits.ts';
export { getVisitState } from './visits/get-visit-state.ts';
export { listUnseenVisits, listVisits, listVisitsOfClient, type Visit } from './visits/list-visits.ts';
export { refusesSupport } from './visits/refuse-support.ts';
export { findUnmailedVisits, getVisitNews, recordVisitAnswer, recordVisitQuestion } from './visits/visit-news.ts';
