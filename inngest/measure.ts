import { cron } from 'inngest';
import { analysisRequested, draftDue, looksDue } from '#modules/measure/events.ts';
import {
  finishAnalysis,
  finishDraft,
  forgetOldAnalyses,
  forgetOldLeads,
  giveUpAnalysis,
  hasMeasuringBrowser,
  lookAtDraft,
  lookInBrowser,
  measureSite,
} from '#modules/measure/index.ts';
import { forgetContactMessages, forgetLeadMails } from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs, reasonOf } from '#platform/jobs.ts';

/** Loads per page: one varies too much, the median of three is stable. */
const RUNS = [1, 2, 3] as const;
/** Seconds between the starts of loads: each waits more than ten seconds for its page to stay quiet, and the next one loads meanwhile. */
const STAGGER = 5;

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
    // Concurrent browsers would slow each other.
    concurrency: [{ limit: 3 }],
    triggers: [looksDue],
    onFailure: ({ event, error, step }) => {
      const { analysisId } = event.data.event.data;
      return step.run('give up', () => giveUpAnalysis(jobContext('look-at-site'), { analysisId, reason: reasonOf(error) }));
    },
  },
  async ({ event: { data }, step }) => {
    const ctx = () => jobContext('look-at-site');
    const look = async (run: (typeof RUNS)[number]) => {
      if (run > 1 && hasMeasuringBrowser()) await step.sleep(`wait for ${run}`, `${(run - 1) * STAGGER}s`);
      await step.run(`look ${run}`, () => failFast(() => lookInBrowser(ctx(), { ...data, run })));
    };
    await Promise.all(RUNS.map(look));
    await step.run('finish', () => failFast(() => finishAnalysis(ctx(), data)));
  },
);

/** One load after the other: whoever waits for a draft has its grade by the pages already. */
export const lookAtDraftBeside = jobs.createFunction(
  {
    id: 'look-at-draft',
    retries: 2,
    concurrency: [{ limit: 1 }],
    triggers: [draftDue],
    onFailure: ({ event, step }) => step.run('give up', () => finishDraft(jobContext('look-at-draft'), event.data.event.data)),
  },
  async ({ event: { data }, step }) => {
    const ctx = () => jobContext('look-at-draft');
    for (const run of RUNS) await step.run(`look ${run}`, () => failFast(() => lookAtDraft(ctx(), { ...data, run })));
    await step.run('finish', () => failFast(() => finishDraft(ctx(), data)));
  },
);

export const forgetOldAnalysesDaily = jobs.createFunction(
  { id: 'forget-old-analyses', retries: 3, triggers: [cron('43 4 * * *')] },
  async ({ step }) => {
    await step.run('forget', () => forgetOldAnalyses(jobContext('forget-old-analyses')));
    await step.run('forget leads', () => forgetOldLeads(jobContext('forget-old-analyses')));
    await step.run('forget mails', () => forgetLeadMails(jobContext('forget-old-analyses')));
    await step.run('forget messages', () => forgetContactMessages(jobContext('forget-old-analyses')));
  },
);
