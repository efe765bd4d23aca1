import { cron } from 'inngest';
import { forgetModelCalls } from '#modules/models/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const forgetModelCallsDaily = jobs.createFunction(
  { id: 'forget-model-calls', retries: 3, triggers: [cron('35 4 * * *')] },
  ({ step }) => step.run('forget', () => forgetModelCalls(jobContext('forget-model-calls'))),
);
