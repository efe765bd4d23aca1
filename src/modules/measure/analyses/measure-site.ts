import { type Context, requireJob } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { isAppError } from '#platform/errors.ts';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { CollectError, collectEvidence } from '../collect/collect-evidence.ts';
import { readerInWorker } from '../collect/reader-in-worker.ts';
import { configuredPolicy, userAgent } from '../egress/configured-policy.ts';
import type { AnalysisRef } from '../input.ts';
import type { STAGES } from '../tables.ts';
import { failAnalysis } from './fail-analysis.ts';
import { storable } from './storable.ts';
import { updateAnalysis } from './update-analysis.ts';

/**
 * Reads a requested site and stores the evidence as it comes in. True if a browser run must follow. An analysis that has ended, or has its
 * evidence, does not change. For jobs alone.
 */
export async function measureSite(ctx: Context, { analysisId }: AnalysisRef): Promise<boolean> {
  requireJob(ctx);
  const asked = await updateAnalysis(ctx, { analysisId }, { startedAt: ctx.now });
  if (!asked) return false;
  if (asked.stage === 'lab') return true;
  try {
    const wish = { policy: await configuredPolicy(), userAgent: userAgent(), guessed: asked.guessed, reader: readerInWorker(ctx) };
    const tell = async (stage: (typeof STAGES)[number], known: Partial<Evidence>) => {
      await updateAnalysis(ctx, { analysisId }, { stage, evidence: kept(known) });
    };
    const evidence = await collectEvidence(new URL(asked.address), { ...wish, tell });
    const looks = env().MEASURING_BROWSER !== undefined;
    if (looks) await updateAnalysis(ctx, { analysisId }, { stage: 'lab', evidence: kept({ ...evidence, looked: true }) });
    return looks;
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    await failAnalysis(ctx, { analysisId, ...failure });
    return false;
  }
}

/** A fault of the site, final and reported to the person; null for a fault of ours. */
function failureOf(error: unknown): { reason: string; status: number | null } | null {
  if (error instanceof CollectError) return error;
  return isAppError(error, 'unavailable') && error.reason === 'work_stopped' ? { reason: error.reason, status: null } : null;
}

/** Max characters stored of a foreign page: enough for the excerpts shown. */
const MAX_TEXT = 4000;

function kept(known: Partial<Evidence>): Partial<Evidence> {
  const { page } = known;
  return storable(page ? { ...known, page: { ...page, text: page.text.slice(0, MAX_TEXT) } } : known);
}
