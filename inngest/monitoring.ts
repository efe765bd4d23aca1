import { cron } from 'inngest';
import { forgetOldChecks } from '#modules/monitoring/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const forgetOldChecksDaily = jobs.createFunction(
  { id: 'forget-old-checks', retries: 3, triggers: [cron('51 4 * * *')] },
  ({ step }) => step.run('forget', () => forgetOldChecks(jobContext('forget-old-checks'))),
);
