import { cron } from 'inngest';
import { checkBilling } from '#modules/admin/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

/** Runs after the nightly comparison of counts. */
export const checkBillingDaily = jobs.createFunction({ id: 'check-billing', retries: 3, triggers: [cron('52 5 * * *')] }, ({ step }) =>
  step.run('compare', () => checkBilling(jobContext('check-billing'))),
);
