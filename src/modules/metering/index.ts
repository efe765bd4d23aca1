import 'server-only';

/**
 * metering: usage, counted once.
 * Owns: the ledger of usage events and its sums, the traffic counters, the hours that sites are up, allowances and their reservations,
 * limit notices, and the batches for Stripe.
 * Announces: limit.neared.
 * Reads: a meter's limit in the plan, its price and the client's period from the database.
 * Never: changes or removes an event; charges for bots or for work that failed; counts before it locks.
 * Idempotent by key everywhere: a repeated source key, minute or reservation key adds nothing.
 */

export { forecastLimits, getForecast, type MeterForecast } from './forecast/get-forecast.ts';
export { commitUsage } from './ledger/commit-usage.ts';
export { forgetOldUsage } from './ledger/forget-old-usage.ts';
export { listUsageEvents, type UsageEventView } from './ledger/list-usage-events.ts';
export { makeUsagePartitions } from './ledger/make-usage-partitions.ts';
export { recordUsage } from './ledger/record-usage.ts';
export { releaseUsage } from './ledger/release-usage.ts';
export { reserveUsage } from './ledger/reserve-usage.ts';
export { checkUsage } from './limits/check-usage.ts';
export { getLimitNotice } from './limits/get-limit-notice.ts';
export { getSpending, type Spending } from './limits/get-spending.ts';
export { markLimitsNotified } from './limits/mark-limits-notified.ts';
export { noticeLimits } from './limits/notice-limits.ts';
export { CHARGED_METERS, METERS, type Meter, PLAN_METERS, type PlanMeter } from './meters.ts';
export { cutMeterBatches } from './rollups/cut-meter-batches.ts';
export { getUsage, type LimitedMeter } from './rollups/get-usage.ts';
export { listTopUses } from './rollups/list-top-uses.ts';
export { rollUpUsage } from './rollups/roll-up-usage.ts';
export { snapshotStorage } from './rollups/snapshot-storage.ts';
export { tickContainerHours } from './rollups/tick-container-hours.ts';
export { foldTraffic } from './traffic/fold-traffic.ts';
export { getHostTraffic, type HostDay } from './traffic/get-host-traffic.ts';
export { getSiteTraffic } from './traffic/get-site-traffic.ts';
export { listTraffic, type TrafficOfDay } from './traffic/list-traffic.ts';
export { recordTraffic } from './traffic/record-traffic.ts';
