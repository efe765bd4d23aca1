import { requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import type { OwnWords } from '#workers/find-ungrounded.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { PublishSite } from '../input.ts';

/** Texts of the draft that the owner has to change or confirm before publishing. @throws AppError `not_found`. */
export async function listUngrounded(ctx: Context, { siteId }: PublishSite): Promise<UngroundedText[]> {
  const [{ stored }, words] = await Promise.all([requireStoredDraft(ctx, { siteId }), ownWords(ctx, { siteId })]);
  return runInWorker(ctx, 'findUngrounded', { stored, words });
}

/** The owner's original description of a site; null without one. */
export async function ownWords(ctx: Context, ref: PublishSite): Promise<OwnWords | null> {
  // Imported dynamically: the edge loads this module too, and has neither the composer nor Next's headers.
  const { getGeneration } = await import('#modules/generate/index.ts');
  const generation = await getGeneration(ctx, ref);
  return generation && { prompt: generation.prompt, corrections: generation.corrections, answer: generation.answer };
}
