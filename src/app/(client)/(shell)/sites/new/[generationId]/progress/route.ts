import { countAhead, requireProgress } from '#modules/generate/index.ts';
import { isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { progressResponse } from '#platform/progress.ts';
import { getVisitor } from '#platform/session.ts';

/** How far a generation has come, for its owner: as a stream, or as it is now. */
export async function GET(request: Request, { params }: { params: Promise<{ generationId: string }> }) {
  const { generationId } = await params;
  const ctx = await getVisitor();
  if (!ctx.account || !isUuid(generationId)) return new Response(null, { status: 404 });
  try {
    return await progressResponse(request, generationId, async () => {
      const { status, isFinal } = await requireProgress(ctx, { generationId });
      return { status, isFinal, ahead: status === 'queued' ? await countAhead(ctx, { generationId }) : 0 };
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
