import 'server-only';

/**
 * metering: what is used, counted once.
 * Owns: the ledger of usage events and its sums, the counters of traffic, the hours that sites are up, allowances and the reservations that gate
 * them, notices of limits, and the batches that Stripe is told.
 * Announces: limit.neared.
 * Asks: the database for the plan's limit of a meter, its price and the client's period.
 * Never: changes or removes an event; charges for programs or for work that failed; counts before it locks.
 * Idempotent by key everywhere: the same source key, minute or reservation key again adds nothing.
 */
export { checkUsage } from './check-usage.ts';
export { commitUsage } from './commit-usage.ts';
export { cutMeterBatches } from './cut-meter-batches.ts';
export { foldTraffic } from './fold-traffic.ts';
export { forgetOldUsage } from './forget-old-usage.ts';
export { type ForeseenMeter, getForecast, type MeterForecast } from './get-forecast.ts';
export { getLimitNotice } from './get-limit-notice.ts';
export { getSiteTraffic } from './get-site-traffic.ts';
export { getSpending, type Spending, type SpendingLine } from './get-spending.ts';
export { getUsage, type LimitedMeter, type UsageLine } from './get-usage.ts';
export { type ExplainedMeter, listTopUses, type TopUse } from './list-top-uses.ts';
export { listUsageEvents, type UsageEventView } from './list-usage-events.ts';
export { makeUsagePartitions } from './make-usage-partitions.ts';
export type { ChargedMeter, Meter } from './meters.ts';
export { noteLimitsTold } from './note-limits-told.ts';
export { noticeLimits } from './notice-limits.ts';
export { rebuildUsage } from './rebuild-usage.ts';
export { recordTokens } from './record-tokens.ts';
export { recordTraffic } from './record-traffic.ts';
export { recordUsage } from './record-usage.ts';
export { releaseUsage } from './release-usage.ts';
export { reserveUsage } from './reserve-usage.ts';
export { rollUpUsage } from './roll-up-usage.ts';
export { snapshotStorage } from './snapshot-storage.ts';
export { tickContainerHours } from './tick-container-hours.ts';
