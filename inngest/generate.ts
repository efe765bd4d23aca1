import { cron } from 'inngest';
import { forgetExpiredPrompts } from '#modules/generate/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const forgetExpiredPromptsHourly = jobs.createFunction(
  { id: 'forget-expired-prompts', retries: 3, triggers: [cron('17 * * * *')] },
  ({ step }) => step.run('forget', () => forgetExpiredPrompts(jobContext('forget-expired-prompts'))),
);
