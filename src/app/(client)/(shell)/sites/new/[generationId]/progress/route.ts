import { countAhead, listGenerationEvents } from '#modules/generate/index.ts';
import { storyResponse } from '#platform/database/progress.ts';
import { isUuid } from '#platform/ids.ts';
import { getVisitorOf } from '#platform/session.ts';
import { orNotFound } from '../../../../../../_shell/or-not-found.ts';

/** Events of a generation so far, for its owner: as a stream, or as a list. */
export async function GET(request: Request, { params }: { params: Promise<{ generationId: string }> }) {
  const { generationId } = await params;
  const ctx = await getVisitorOf(generationId);
  if (!ctx.account || !isUuid(generationId)) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    return await storyResponse(request, generationId, async (after) => {
      const { events, isFinal, stage } = await listGenerationEvents(ctx, { generationId, after });
      const now = stage === 'queued' ? { ahead: await countAhead(ctx, { generationId }) } : { stage };
      return { events, isFinal, now };
    });
  });
}
