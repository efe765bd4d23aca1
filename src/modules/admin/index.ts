import 'server-only';

/**
 * admin: the agency's desk: open items, clients, money, and the rows that the agency manages itself.
 * Owns: marks of attention items; tags, notes and owners of clients; the history of subscriptions, the figures made of it, unit costs,
 * comparisons with Stripe; reserved names, limits of plans, the agency's staff.
 * Announces: nothing.
 * Asks: billing to handle an event again; domains, generate and host to resume stuck work; Stripe for its state; the database for figures,
 * which are SQL functions.
 * Never: answers anyone who is not agency staff; adds up two currencies; shows a number without a row behind it.
 */

export { requireStaff, type Staff } from '#modules/accounts/index.ts';
export { countAttention } from './attention/count-attention.ts';
export { listAttention } from './attention/list-attention.ts';
export { checkBilling } from './checks/check-billing.ts';
export { latestBillingCheck } from './checks/latest-billing-check.ts';
export { latestStorageCheck } from './checks/latest-storage-check.ts';
export { listRetention } from './checks/list-retention.ts';
export { listStuck } from './checks/list-stuck.ts';
export { clientsCsv } from './clients/clients-csv.ts';
export { getClient } from './clients/get-client.ts';
export { listClients } from './clients/list-clients.ts';
export { pictureSite } from './clients/picture-site.ts';
export { countVisit } from './figures/count-visit.ts';
export type { Currency } from './figures/figures.ts';
export { figureCsv, getBusiness } from './figures/get-business.ts';
export { getRevenue } from './figures/get-revenue.ts';
export { listPastDue } from './figures/list-past-due.ts';
export { listUnitCosts } from './figures/list-unit-costs.ts';
export { setUnitCost } from './figures/set-unit-cost.ts';
export { listReservedNames } from './management/reserved-names.ts';
export { listStaff } from './management/staff-list.ts';
