import { cron } from 'inngest';
import { translationRequested } from '#modules/translate/events.ts';
import { failTranslation, findLostTranslations, translatePortion } from '#modules/translate/index.ts';
import { jobContext } from '#platform/context.ts';
import { decisively, jobs, reasonOf } from '#platform/jobs.ts';

/** More than any site has; a quote ends each before. */
const MAX_PORTIONS = 200;

export const translateSiteOnRequest = jobs.createFunction(
  {
    id: 'translate-site',
    retries: 4,
    concurrency: { limit: 1, key: 'event.data.translationId' },
    triggers: [translationRequested],
    onFailure: ({ event, error, step }) => {
      const { translationId, clientId } = event.data.event.data;
      return step.run('give up', () => failTranslation(jobContext('translate-site', clientId), { translationId, reason: reasonOf(error) }));
    },
  },
  async ({ event: { data }, step }) => {
    const { translationId, clientId } = data;
    for (let portion = 0; portion < MAX_PORTIONS; portion++) {
      const { more } = await step.run(`portion ${portion}`, () =>
        decisively(() => translatePortion(jobContext('translate-site', clientId), { translationId, portion })),
      );
      if (!more) break;
    }
  },
);

export const requestLostTranslations = jobs.createFunction(
  { id: 'request-lost-translations', retries: 2, triggers: [cron('*/10 * * * *')] },
  async ({ step }) => {
    const { again, hopeless } = await step.run('find', () => findLostTranslations(jobContext('request-lost-translations')));
    await Promise.all(
      hopeless.map(({ clientId, translationId }) =>
        step.run(`give up ${translationId}`, () =>
          failTranslation(jobContext('request-lost-translations', clientId), { translationId, reason: 'took_too_long' }),
        ),
      ),
    );
    if (again.length > 0)
      await step.sendEvent(
        'again',
        again.map((lost) => translationRequested.create(lost)),
      );
  },
);
