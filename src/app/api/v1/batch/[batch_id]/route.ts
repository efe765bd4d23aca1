import { requireBatch } from '#modules/generate/index.ts';
import { encodeId } from '#platform/ids.ts';
import { handler } from '../../_door.ts';
import { idIn } from '../../_id-in.ts';
import { getBatch } from '../../_site-operations.ts';

const STATUSES = ['waiting', 'queued', 'running', 'done', 'refused', 'failed', 'cancelled'] as const;

export const GET = handler(getBatch, async (ctx, { params }) => {
  const { id, total, isFinal, createdAt, rows } = await requireBatch(ctx, { batchId: idIn('batch', params.batch_id) });
  return {
    object: 'batch',
    batch_id: encodeId('batch', id),
    status: isFinal ? 'done' : 'running',
    total,
    progress: Object.fromEntries(STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length])),
    rows: rows.map(({ position, name, status, error, generationId, siteId }) => ({
      row: position,
      name,
      status,
      error,
      generation_id: generationId && encodeId('generation', generationId),
      site_id: siteId && encodeId('site', siteId),
    })),
    created_at: createdAt.toISOString(),
  };
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
