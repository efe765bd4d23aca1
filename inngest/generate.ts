import { batchRequested, siteCancelled, siteRequested } from '#modules/generate/events.ts';
import {
  failGeneration,
  finishWriting,
  generateSite,
  listWaitingRows,
  readWords,
  reviewSite,
  startBatchRow,
  translateTexts,
  writeOutline,
  writeSection,
} from '#modules/generate/index.ts';
import { bringOldSite } from '#modules/measure/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs, reasonOf } from '#platform/jobs.ts';

/** Sections of one site written concurrently. */
const SECTIONS_AT_A_TIME = 6;

/** Portions of a site's texts translated in its making; what is left is the owner's to have translated. */
const MAX_PORTIONS = 24;

export const generateSiteOnRequest = jobs.createFunction(
  {
    id: 'generate-site',
    retries: 4,
    concurrency: { limit: SECTIONS_AT_A_TIME, key: 'event.data.generationId' },
    cancelOn: [{ event: siteCancelled, match: 'data.generationId' }],
    triggers: [siteRequested],
    onFailure: ({ event, error, step }) => {
      const { generationId, clientId } = event.data.event.data;
      const failed = { generationId, reason: reasonOf(error) };
      return step.run('give back', () => failGeneration(jobContext('generate-site', clientId), failed));
    },
  },
  async ({ event: { data }, step }) => {
    const ref = { generationId: data.generationId };
    const ctx = () => jobContext('generate-site', data.clientId);
    await step.run('read', () => failFast(() => readWords(ctx(), ref)));
    const made = await step.run('make', () => failFast(() => generateSite(ctx(), ref)));
    // Before a model writes: pictures change sections, texts do not.
    if (made) await step.run('bring', () => failFast(() => bringOldSite(ctx(), ref)));
    if (!made?.writes) return made;
    const { sections } = await step.run('outline', () => failFast(() => writeOutline(ctx(), ref)));
    // In page order, so that the sections read first are written first.
    const lanes = Array.from({ length: SECTIONS_AT_A_TIME }, (_, lane) => sections.filter((_, at) => at % SECTIONS_AT_A_TIME === lane));
    const writeAll = async (lane: string[]) => {
      for (const sectionId of lane) await step.run(`write ${sectionId}`, () => failFast(() => writeSection(ctx(), { ...ref, sectionId })));
    };
    await Promise.all(lanes.map(writeAll));
    await step.run('critic', () => failFast(() => reviewSite(ctx(), ref)));
    let refused: string[] = [];
    for (let portion = 0; portion < MAX_PORTIONS; portion++) {
      const done = await step.run(`translate ${portion}`, () => failFast(() => translateTexts(ctx(), { ...ref, portion, refused })));
      refused = done.refused;
      if (!done.more) break;
    }
    await step.run('finish', () => finishWriting(ctx(), ref));
    return made;
  },
);

/** Rows started before a pause, so that a long list does not block other people's single sites. */
const ROWS_AT_A_TIME = 4;

export const startBatchOnRequest = jobs.createFunction(
  { id: 'start-batch', retries: 4, concurrency: { limit: 1, key: 'event.data.clientId' }, triggers: [batchRequested] },
  async ({ event, step }) => {
    const { batchId, clientId } = event.data;
    const ctx = () => jobContext('start-batch', clientId);
    const waiting = await step.run('list', () => listWaitingRows(ctx(), { batchId }));
    for (const [index, position] of waiting.entries()) {
      if (index > 0 && index % ROWS_AT_A_TIME === 0) await step.sleep(`breathe before ${position}`, '2s');
      await step.run(`row ${position}`, () => failFast(() => startBatchRow(ctx(), { batchId, position })));
    }
  },
);
