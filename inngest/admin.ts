import { cron } from 'inngest';
import { checkBilling } from '#modules/admin/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

/** After the night's counts have been compared. */
export const checkBillingDaily = jobs.createFunction({ id: 'check-billing', retries: 3, triggers: [cron('52 5 * * *')] }, ({ step }) =>
  step.run('compare', () => checkBilling(jobContext('check-billing'))),
);
