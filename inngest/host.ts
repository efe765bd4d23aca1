import { cron } from 'inngest';
import { sweepBlobs } from '#modules/build/index.ts';
import { buildRequested, publicationRequested, sitePublished } from '#modules/host/events.ts';
import { buildPublication, buildSite, failBuild, failPublication, showPublication } from '#modules/host/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs, reasonOf } from '#platform/jobs.ts';

export const publishSiteOnRequest = jobs.createFunction(
  {
    id: 'publish-site',
    retries: 4,
    concurrency: { limit: 1, key: 'event.data.siteId' },
    triggers: [publicationRequested],
    onFailure: ({ event, error, step }) => {
      const { publicationId, clientId } = event.data.event.data;
      const failed = { publicationId, reason: reasonOf(error) };
      return step.run('end', () => failPublication(jobContext('publish-site', clientId), failed));
    },
  },
  async ({ event, step }) => {
    const { publicationId, clientId } = event.data;
    const ctx = () => jobContext('publish-site', clientId);
    const built = await step.run('build', () => failFast(() => buildPublication(ctx(), { publicationId })));
    const shown = await step.run('show', () => failFast(() => showPublication(ctx(), { publicationId, built })));
    if (shown) await step.sendEvent('tell', sitePublished.create(shown, { id: `site.published/${publicationId}` }));
  },
);

export const buildSiteOnRequest = jobs.createFunction(
  {
    id: 'build-site',
    retries: 4,
    concurrency: { limit: 1, key: 'event.data.siteId' },
    triggers: [buildRequested],
    onFailure: ({ event, error, step }) => {
      const { buildId, clientId } = event.data.event.data;
      const failed = { buildId, reason: reasonOf(error) };
      return step.run('end', () => failBuild(jobContext('build-site', clientId), failed));
    },
  },
  ({ event: { data }, step }) =>
    step.run('build', () => failFast(() => buildSite(jobContext('build-site', data.clientId), { buildId: data.buildId }))),
);

export const sweepBlobsDaily = jobs.createFunction({ id: 'sweep-blobs', retries: 3, triggers: [cron('25 4 * * *')] }, ({ step }) =>
  step.run('sweep', () => sweepBlobs(jobContext('sweep-blobs'))),
);
