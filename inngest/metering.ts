import { cron } from 'inngest';
import { checkUsage, forgetOldUsage, makeUsagePartitions, snapshotStorage } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const makeUsagePartitionsDaily = jobs.createFunction(
  { id: 'make-usage-partitions', retries: 5, triggers: [cron('23 4 * * *')] },
  ({ step }) => step.run('make', () => makeUsagePartitions(jobContext('make-usage-partitions'))),
);

export const forgetOldUsageDaily = jobs.createFunction({ id: 'forget-old-usage', retries: 3, triggers: [cron('5 4 * * *')] }, ({ step }) =>
  step.run('forget', () => forgetOldUsage(jobContext('forget-old-usage'))),
);

export const snapshotStorageDaily = jobs.createFunction(
  { id: 'snapshot-storage', retries: 5, triggers: [cron('40 3 * * *')] },
  ({ step }) => step.run('measure', () => snapshotStorage(jobContext('snapshot-storage'))),
);

export const checkUsageDaily = jobs.createFunction({ id: 'check-usage', retries: 3, triggers: [cron('10 5 * * *')] }, ({ step }) =>
  step.run('compare', async () => ({ differences: (await checkUsage(jobContext('check-usage'))).differences.length })),
);
