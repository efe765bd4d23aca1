import 'server-only';

export { requireStaff, type Staff } from '#modules/accounts/index.ts';
/**
 * admin: what the agency sees of its own business: money, use and what is stuck.
 * Owns: the history of subscriptions, the figures made of it, unit costs, comparisons with Stripe.
 * Announces: nothing.
 * Asks: billing to handle an event again; Stripe what it says; the database for figures, which are SQL functions.
 * Never: answers anyone who does not work at the agency; adds up two currencies; shows a number that no row stands for.
 */
export { checkBilling } from './check-billing.ts';
export { clientsCsv } from './clients-csv.ts';
export type { Currency } from './figures.ts';
export { getClient } from './get-client.ts';
export { getRevenue } from './get-revenue.ts';
export { latestBillingCheck } from './latest-billing-check.ts';
export { latestStorageCheck } from './latest-storage-check.ts';
export { listClients } from './list-clients.ts';
export { listOpenIncidents } from './list-open-incidents.ts';
export { listPastDue } from './list-past-due.ts';
export { listRetention } from './list-retention.ts';
export { listStuck } from './list-stuck.ts';
export { listUnitCosts } from './list-unit-costs.ts';
export { removeUnitCost } from './remove-unit-cost.ts';
export { retryStripeEvent } from './retry-stripe-event.ts';
export { setUnitCost } from './set-unit-cost.ts';
