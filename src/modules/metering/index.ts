import 'server-only';

/**
 * metering: what is used, counted once.
 * Owns: the ledger of usage events, the daily sums of traffic, allowances and the reservations that gate them.
 * Announces: nothing yet.
 * Asks: the database for the plan's limit of a meter; it knows no price.
 * Never: changes or removes an event; charges for programs or for work that failed; counts before it locks.
 * Idempotent by key everywhere: the same source key, minute or reservation key again adds nothing.
 */
export { commitUsage } from './commit-usage.ts';
export { getSiteTraffic } from './get-site-traffic.ts';
export { getUsage, type LimitedMeter, type UsageLine } from './get-usage.ts';
export { makeUsagePartitions } from './make-usage-partitions.ts';
export { recordTraffic } from './record-traffic.ts';
export { recordUsage } from './record-usage.ts';
export { releaseUsage } from './release-usage.ts';
export { reserveUsage } from './reserve-usage.ts';
