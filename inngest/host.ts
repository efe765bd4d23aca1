import { cron } from 'inngest';
import { buildRequested, publicationRequested, sitePublished } from '#modules/host/events.ts';
import {
  buildPublication,
  buildSite,
  failBuild,
  failPublication,
  findLostBuilds,
  findLostPublications,
  showPublication,
} from '#modules/host/index.ts';
import { jobContext } from '#platform/context.ts';
import { decisively, jobs, reasonOf } from '#platform/jobs.ts';

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
    const built = await step.run('build', () => decisively(() => buildPublication(ctx(), { publicationId })));
    const shown = await step.run('show', () => decisively(() => showPublication(ctx(), { publicationId, built })));
    if (shown) await step.sendEvent('tell', sitePublished.create(shown, { id: `site.published/${publicationId}` }));
  },
);

export const requestLostPublications = jobs.createFunction(
  { id: 'request-lost-publications', retries: 2, triggers: [cron('* * * * *')] },
  async ({ step }) => {
    const { again, hopeless } = await step.run('find', () => findLostPublications(jobContext('request-lost-publications')));
    await Promise.all(
      hopeless.map(({ clientId, publicationId }) =>
        step.run(`give up ${publicationId}`, () =>
          failPublication(jobContext('request-lost-publications', clientId), { publicationId, reason: 'took_too_long' }),
        ),
      ),
    );
    if (again.length > 0)
      await step.sendEvent(
        'again',
        again.map((lost) => publicationRequested.create(lost)),
      );
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
    step.run('build', () => decisively(() => buildSite(jobContext('build-site', data.clientId), { buildId: data.buildId }))),
);

export const requestLostBuilds = jobs.createFunction(
  { id: 'request-lost-builds', retries: 2, triggers: [cron('* * * * *')] },
  async ({ step }) => {
    const { again, hopeless } = await step.run('find', () => findLostBuilds(jobContext('request-lost-builds')));
    await Promise.all(
      hopeless.map(({ clientId, buildId }) =>
        step.run(`give up ${buildId}`, () => failBuild(jobContext('request-lost-builds', clientId), { buildId, reason: 'took_too_long' })),
      ),
    );
    if (again.length > 0)
      await step.sendEvent(
        'again',
        again.map((lost) => buildRequested.create(lost)),
      );
  },
);
