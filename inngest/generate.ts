import { cron } from 'inngest';
import { siteRequested } from '#modules/generate/events.ts';
import { failGeneration, findLostGenerations, forgetExpiredPrompts, generateSite } from '#modules/generate/index.ts';
import { jobContext } from '#platform/context.ts';
import { decisively, jobs, reasonOf } from '#platform/jobs.ts';

export const generateSiteOnRequest = jobs.createFunction(
  {
    id: 'generate-site',
    retries: 4,
    concurrency: { limit: 1, key: 'event.data.generationId' },
    triggers: [siteRequested],
    onFailure: ({ event, error, step }) => {
      const { generationId, clientId } = event.data.event.data;
      const failed = { generationId, reason: reasonOf(error) };
      return step.run('give back', () => failGeneration(jobContext('generate-site', clientId), failed));
    },
  },
  ({ event: { data }, step }) =>
    step.run('make', () => decisively(() => generateSite(jobContext('generate-site', data.clientId), { generationId: data.generationId }))),
);

export const requestLostGenerations = jobs.createFunction(
  { id: 'request-lost-generations', retries: 2, triggers: [cron('* * * * *')] },
  async ({ step }) => {
    const { again, hopeless } = await step.run('find', () => findLostGenerations(jobContext('request-lost-generations')));
    await Promise.all(
      hopeless.map(({ clientId, generationId }) =>
        step.run(`give up ${generationId}`, () =>
          failGeneration(jobContext('request-lost-generations', clientId), { generationId, reason: 'took_too_long' }),
        ),
      ),
    );
    if (again.length > 0)
      await step.sendEvent(
        'again',
        again.map((lost) => siteRequested.create(lost)),
      );
  },
);

export const forgetExpiredPromptsHourly = jobs.createFunction(
  { id: 'forget-expired-prompts', retries: 3, triggers: [cron('17 * * * *')] },
  ({ step }) => step.run('forget', () => forgetExpiredPrompts(jobContext('forget-expired-prompts'))),
);
