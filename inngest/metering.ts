import { cron } from 'inngest';
import { makeUsagePartitions } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const makeUsagePartitionsDaily = jobs.createFunction(
  { id: 'make-usage-partitions', retries: 5, triggers: [cron('23 4 * * *')] },
  ({ step }) => step.run('make', () => makeUsagePartitions(jobContext('make-usage-partitions'))),
);
