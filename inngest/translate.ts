import { translationRequested } from '#modules/translate/events.ts';
import { failTranslation, translatePortion } from '#modules/translate/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs, reasonOf } from '#platform/jobs.ts';

/** More than any site has; the quote ends each translation earlier. */
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
        failFast(() => translatePortion(jobContext('translate-site', clientId), { translationId, portion })),
      );
      if (!more) break;
    }
  },
);
