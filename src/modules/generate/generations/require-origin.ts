import type { Context } from '#platform/context.ts';
import type { GenerationRef } from '../input.ts';
import { requireWork } from './find-work.ts';

/** A generation's site, and the measured site that it was made anew from. @throws AppError `not_found`. */
export async function requireOrigin(ctx: Context, ref: GenerationRef): Promise<{ siteId: string | null; analysisId: string | null }> {
  const { siteId, analysisId } = await requireWork(ctx, ref);
  return { siteId, analysisId };
}
