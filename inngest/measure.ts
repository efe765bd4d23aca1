import { cron } from 'inngest';
import { analysisRequested, looksDue } from '#modules/measure/events.ts';
import { finishAnalysis, forgetOldAnalyses, forgetOldLeads, giveUpAnalysis, lookInBrowser, measureSite } from '#modules/measure/index.ts';
import { forgetLeadMails } from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs, reasonOf } from '#platform/jobs.ts';

/** Loads per page: one varies too much, the median of three is stable. */
const RUNS = [1, 2, 3] as const;

export const measureSiteOnRequest = jobs.createFunction(
  {
    id: 'measure-site',
    retries: 2,
    concurrency: [{ limit: 8 }, { limit: 1, key: 'event.data.host' }],
    triggers: [analysisRequested],
    onFailure: ({ event, error, step }) => {
      const { analysisId } = event.data.event.data;
      return step.run('give up', () => giveUpAnalysis(jobContext('measure-site'), { analysisId, reason: reasonOf(error) }));
    },
  },
  async ({ event: { data }, step }) => {
    const ctx = () => jobContext('measure-site');
    const looks = await step.run('measure', () => failFast(() => measureSite(ctx(), data)));
    if (looks) await step.sendEvent('look', looksDue.create(data));
    else await step.run('finish', () => failFast(() => finishAnalysis(ctx(), data)));
  },
);

/** A job of its own, so that results that need no browser do not wait for other people's browsers. */
export const lookAtSite = jobs.createFunction(
  {
    id: 'look-at-site',
    retries: 2,
    // Concurrent browsers would slow each other, and two on one site would slow the site.
    concurrency: [{ limit: 2 }, { limit: 1, key: 'event.data.host' }],
    triggers: [looksDue],
    onFailure: ({ event, error, step }) => {
      const { analysisId } = event.data.event.data;
      return step.run('give up', () => giveUpAnalysis(jobContext('look-at-site'), { analysisId, reason: reasonOf(error) }));
    },
  },
  async ({ event: { data }, step }) => {
    const ctx = () => jobContext('look-at-site');
    for (const run of RUNS) await step.run(`look ${run}`, () => failFast(() => lookInBrowser(ctx(), { ...data, run })));
    await step.run('finish', () => failFast(() => finishAnalysis(ctx(), data)));
  },
);

export const forgetOldAnalysesDaily = jobs.createFunction(
  { id: 'forget-old-analyses', retries: 3, triggers: [cron('43 4 * * *')] },
  async ({ step }) => {
    await step.run('forget', () => forgetOldAnalyses(jobContext('forget-old-analyses')));
    await step.run('forget leads', () => forgetOldLeads(jobContext('forget-old-analyses')));
    await step.run('forget mails', () => forgetLeadMails(jobContext('forget-old-analyses')));
  },
);
