import { requestSite } from '#modules/generate/index.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId } from '#platform/ids.ts';
import { Answer } from '#platform/route.ts';
import { handler } from '../_door.ts';
import { idIn } from '../_id-in.ts';
import { generate } from '../_operations.ts';

export const POST = handler(generate, async (ctx, { body: { prompt, locale, project_id: project }, key }) => {
  const projectId = project && idIn('project', project);
  const asked = await requestSite(ctx, { prompt, locale, seed: 0, key: `api/${key}`, ...(projectId && { projectId }) });
  if (asked.outcome === 'refuse') throw new AppError('invalid', 'prompt_refused', { reason: asked.reason });
  return new Answer(202, { object: 'generation', generation_id: encodeId('generation', asked.generationId), status: 'queued' });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
