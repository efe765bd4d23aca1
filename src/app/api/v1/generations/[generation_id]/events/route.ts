import { listGenerationEvents } from '#modules/generate/index.ts';
import { storyResponse } from '#platform/database/progress.ts';
import { encodeId } from '#platform/ids.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { followGeneration } from '../../../_operations.ts';

export const GET = handler(followGeneration, (ctx, { params, request }) => {
  const generationId = idIn('generation', params.generation_id);
  return storyResponse(request, generationId, async (after) => {
    const { events, isFinal } = await listGenerationEvents(ctx, { generationId, after });
    return { events: events.map(({ data, ...event }) => ({ ...event, data: withPublicIds(data) })), isFinal };
  });
});

/** Replaces site ids by public ids, as everywhere in the API. */
const withPublicIds = (data: Record<string, unknown>) =>
  typeof data.site_id === 'string' ? { ...data, site_id: encodeId('site', data.site_id) } : data;

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
