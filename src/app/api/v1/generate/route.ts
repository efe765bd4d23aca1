import { requestSite } from '#modules/generate/index.ts';
import { AppError } from '#platform/errors.ts';
import { decodeId, encodeId, isUuid } from '#platform/ids.ts';
import { Answer } from '#platform/route.ts';
import { handler } from '../_door.ts';
import { generate } from '../_operations.ts';

export const POST = handler(generate, async (ctx, { body: { prompt, locale, project_id: project }, key }) => {
  const projectId = project && (isUuid(project) ? project : decodeId('project', project));
  if (project && !projectId) throw new AppError('not_found', 'project_not_found');
  const asked = await requestSite(ctx, { prompt, locale, seed: 0, key: `api/${key}`, ...(projectId && { projectId }) });
  if (asked.outcome === 'refuse') throw new AppError('invalid', 'prompt_refused', { reason: asked.reason });
  return new Answer(202, { object: 'generation', generation_id: encodeId('generation', asked.generationId), status: 'queued' });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
