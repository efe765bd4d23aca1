import { requirePublication } from '#modules/host/index.ts';
import { explain } from '#platform/action.ts';
import { progressResponse } from '#platform/database/progress.ts';
import { AppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { getVisitorOf } from '#platform/session.ts';
import { orNotFound } from '../../../../../../_shell/or-not-found.ts';

/** Progress of a publication for its owner: as a stream, or as a single answer. */
export async function GET(request: Request, { params }: { params: Promise<{ siteId: string; publicationId: string }> }) {
  const { siteId, publicationId } = await params;
  const ctx = await getVisitorOf(siteId);
  if (!ctx.account || !isUuid(publicationId)) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    return await progressResponse(request, publicationId, async () => {
      const { state, isFinal, error } = await requirePublication(ctx, { publicationId });
      if (!error) return { state, isFinal };
      const { reason, message } = await explain(new AppError('unavailable', error));
      return { state, isFinal, failure: { reason, message } };
    });
  });
}
