import { and, eq, sql } from 'drizzle-orm';
import { PRESS_CACHE, recentFiles } from '#modules/build/index.ts';
import { getPendingPrompt } from '#modules/generate/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { SiteFile } from '#press/site-file.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { AnalysisRef } from '../input.ts';
import { analyses } from '../tables.ts';
import type { DraftRef, DraftWords } from './look-at-draft.ts';

const recent = recentFiles(10);

/** The rebuilt site that the visitor's own words made, to be previewed; null for everybody else. */
export async function findOwnRebuilt(ctx: Context, { analysisId }: AnalysisRef): Promise<DraftRef | null> {
  const pending = await getPendingPrompt(ctx);
  return pending?.analysisId === analysisId ? { analysisId, of: pending.of } : null;
}

/** Files of a rebuilt site, as its owner will begin with them. @throws AppError `analysis_not_found` once it was rebuilt otherwise. */
export async function previewRebuilt(ctx: Context, { analysisId, of }: DraftRef): Promise<ReadonlyMap<string, SiteFile>> {
  return recent(`${analysisId} ${of}`, async () => {
    const [row] = await asSystem(
      'a rebuilt site is shown to whoever asked for it',
      (tx) =>
        tx
          .select({ words: analyses.draftWords })
          .from(analyses)
          .where(and(eq(analyses.id, analysisId), sql`${analyses.rebuilt} ->> 'of' = ${of}`)),
      ctx,
    );
    if (!row?.words) throw new AppError('not_found', 'analysis_not_found');
    return runInWorker(ctx, 'pressDraft', { ...(row.words as DraftWords), links: 'file', now: ctx.now.getTime(), cacheDir: PRESS_CACHE });
  });
}
