import { cron } from 'inngest';
import { measuresDue } from '#modules/monitoring/events.ts';
import { forgetOldChecks, forgetOldMeasures, forgetStatusPages, measurePage } from '#modules/monitoring/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs } from '#platform/jobs.ts';

export const forgetOldChecksDaily = jobs.createFunction(
  { id: 'forget-old-checks', retries: 3, triggers: [cron('51 4 * * *')] },
  async ({ step }) => {
    await step.run('forget', () => forgetOldChecks(jobContext('forget-old-checks')));
    await step.run('forget measures', () => forgetOldMeasures(jobContext('forget-old-checks')));
    await step.run('forget status pages', () => forgetStatusPages(jobContext('forget-old-checks')));
  },
);

/** Runs behind people's requests for reports: one browser at a time, a step per page. */
export const measureSitePages = jobs.createFunction(
  { id: 'measure-pages', retries: 1, concurrency: { limit: 1 }, triggers: [measuresDue] },
  async ({ event: { data }, step }) => {
    const { siteId, clientId, releaseId, pages } = data;
    for (const [index, page] of pages.entries()) {
      const measure = { ...page, siteId, releaseId, isLast: index === pages.length - 1 };
      await step.run(`measure ${page.device} ${page.path}`, () =>
        failFast(() => measurePage(jobContext('measure-pages', clientId), measure)),
      );
    }
  },
);
