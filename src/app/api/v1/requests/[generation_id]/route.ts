import { requireGenerationRequest } from '#modules/generate/index.ts';
import { encodeId } from '#platform/ids.ts';
import { moment } from '../../_answers.ts';
import { handler } from '../../_door.ts';
import { idIn } from '../../_id-in.ts';
import { getRequest } from '../../_operations.ts';

export const GET = handler(getRequest, async (ctx, { params }) => {
  const request = await requireGenerationRequest(ctx, { generationId: idIn('generation', params.generation_id) });
  return {
    object: 'request',
    id: encodeId('generation', request.id),
    status: request.status,
    stage: request.stage,
    site_id: request.siteId && encodeId('site', request.siteId),
    project_id: request.projectId && encodeId('project', request.projectId),
    written_by: request.writtenBy,
    reason: request.reason,
    tokens: { input: request.tokensIn, output: request.tokensOut },
    prompts: request.promptIds,
    cost: { meter: 'page_generate', quantity: 1, state: request.charge },
    refund: request.charge === 'refunded',
    retries: request.retries,
    created_at: request.createdAt.toISOString(),
    finished_at: moment(request.finishedAt),
    written_at: moment(request.writtenAt),
  };
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
