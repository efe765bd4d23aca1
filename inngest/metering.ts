import { cron } from 'inngest';
import { limitNeared } from '#modules/metering/events.ts';
import {
  checkUsage,
  makeUsagePartitions,
  noteLimitsTold,
  noticeLimits,
  rollUpUsage,
  snapshotStorage,
  tickContainerHours,
} from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';

export const makeUsagePartitionsDaily = jobs.createFunction(
  { id: 'make-usage-partitions', retries: 5, triggers: [cron('23 4 * * *')] },
  ({ step }) => step.run('make', () => makeUsagePartitions(jobContext('make-usage-partitions'))),
);

export const tickContainerHoursHourly = jobs.createFunction(
  { id: 'tick-container-hours', retries: 5, triggers: [cron('2 * * * *')] },
  ({ step }) => step.run('tick', () => tickContainerHours(jobContext('tick-container-hours'))),
);

export const snapshotStorageDaily = jobs.createFunction(
  { id: 'snapshot-storage', retries: 5, triggers: [cron('40 3 * * *')] },
  ({ step }) => step.run('measure', () => snapshotStorage(jobContext('snapshot-storage'))),
);

export const rollUpUsageEachMinute = jobs.createFunction({ id: 'roll-up-usage', retries: 2, triggers: [cron('* * * * *')] }, ({ step }) =>
  step.run('sum', () => rollUpUsage(jobContext('roll-up-usage'))),
);

export const checkUsageDaily = jobs.createFunction({ id: 'check-usage', retries: 3, triggers: [cron('10 5 * * *')] }, ({ step }) =>
  step.run('compare', async () => ({ differences: (await checkUsage(jobContext('check-usage'))).differences.length })),
);

export const noticeLimitsEachMinute = jobs.createFunction(
  { id: 'notice-limits', retries: 2, triggers: [cron('* * * * *')] },
  async ({ step }) => {
    const notices = await step.run('find', () => noticeLimits(jobContext('notice-limits')));
    if (notices.length === 0) return;
    await step.sendEvent(
      'tell',
      notices.map((notice) => limitNeared.create(notice)),
    );
    const noticeIds = notices.map(({ noticeId }) => noticeId);
    await step.run('note', () => noteLimitsTold(jobContext('notice-limits'), { noticeIds }));
  },
);
