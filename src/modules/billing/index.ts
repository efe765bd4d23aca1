import 'server-only';

/**
 * billing: what a client may have, and what it costs.
 * Owns: the catalogue of plans and the reading of entitlements from it.
 * Announces: nothing yet.
 * Asks: metering for what is used.
 * Never: lets a client write a tier or a price; copies a limit into code (plans are rows).
 */
export { type DeclineReason, getDeclineReason } from './decline-reason.ts';
export { getPlan, requireAllowance } from './entitlements.ts';
export { noteStandings } from './note-standings.ts';
export { listPlans, priceOf } from './plans.ts';
export { getStanding, type Standing } from './standing.ts';
