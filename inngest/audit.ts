import { cron } from 'inngest';
import { keepAuditLog } from '#modules/audit/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const keepAuditLogDaily = jobs.createFunction({ id: 'keep-audit-log', retries: 3, triggers: [cron('33 4 * * *')] }, ({ step }) =>
  step.run('keep', () => keepAuditLog(jobContext('keep-audit-log'))),
);
