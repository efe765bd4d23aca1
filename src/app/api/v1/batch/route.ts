import { requestBatch } from '#modules/generate/index.ts';
import { encodeId } from '#platform/ids.ts';
import { Answer } from '#platform/route.ts';
import { handler } from '../_door.ts';
import { createBatch } from '../_site-operations.ts';

export const POST = handler(createBatch, async (ctx, { body: { rows }, key }) => {
  const { batchId, total } = await requestBatch(ctx, { rows, key });
  return new Answer(202, { object: 'batch', batch_id: encodeId('batch', batchId), total, status: 'queued' });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
