import { cron } from 'inngest';
import { compactDrafts, forgetExpiredAsts, reconcileStorage } from '#modules/sites/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const compactDraftsDaily = jobs.createFunction({ id: 'compact-drafts', retries: 3, triggers: [cron('17 */6 * * *')] }, ({ step }) =>
  step.run('compact', () => compactDrafts(jobContext('compact-drafts'))),
);

/** Runs before the daily measurement of storage. */
export const reconcileStorageDaily = jobs.createFunction(
  { id: 'reconcile-storage', retries: 3, triggers: [cron('10 3 * * *')] },
  ({ step }) => step.run('compare', () => reconcileStorage(jobContext('reconcile-storage'))),
);

export const forgetExpiredAstsDaily = jobs.createFunction(
  { id: 'forget-expired-asts', retries: 3, triggers: [cron('41 4 * * *')] },
  ({ step }) => step.run('forget', () => forgetExpiredAsts(jobContext('forget-expired-asts'))),
);
