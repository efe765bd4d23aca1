import 'server-only';

export { requireStaff, type Staff } from '#platform/require-staff.ts';
/**
 * accounts: who a person is and how they prove it.
 * Owns: sign-up, sign-in by password, link and code, recovery, the profile; keys of the API.
 * Announces: accounts/person.joined, accounts/security.changed; the account service itself makes the profile's row.
 * Asks: the account service (Supabase Auth), always from the server, with httpOnly cookies.
 * Never: tells anyone whether an address has an account; trusts a role that a person could write.
 */
export { acceptLink } from './accept-link.ts';
export { type ApiKeyView, listApiKeys, MAX_API_KEYS } from './api-keys.ts';
export { contextOfApiKey } from './context-of-api-key.ts';
export { FIRST_PAGE, nextPath } from './next-path.ts';
export { getPendingSignIn, type PendingSignIn } from './pending-sign-in.ts';
export { getProfile, type ProfileView } from './profile.ts';
export { COOL_DOWN_SECONDS } from './resend-code.ts';
export { listUnmailedSecurity, type SecurityEvent } from './security-events.ts';
export { type CurrentVisit, getCurrentVisit } from './visits/current-visit.ts';
export { endLateVisits } from './visits/end-late-visits.ts';
export { listUnseenVisits, listVisits, listVisitsOfClient, type Visit } from './visits/list-visits.ts';
export { refusesSupport } from './visits/refuse-support.ts';
export { findUnmailedVisits, getVisitNews, noteVisitAsked } from './visits/visit-news.ts';
