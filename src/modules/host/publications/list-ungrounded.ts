import { requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import type { OwnWords } from '#workers/find-ungrounded.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { PublishSite } from '../input.ts';

/** Texts of the draft that its owner has to change or confirm before they are published. @throws AppError `not_found`. */
export async function listUngrounded(ctx: Context, { siteId }: PublishSite): Promise<UngroundedText[]> {
  const [{ stored }, words] = await Promise.all([requireStoredDraft(ctx, { siteId }), ownWords(ctx, { siteId })]);
  return runInWorker(ctx, 'findUngrounded', { stored, words });
}

/** What the owner of a site described it by; null for one that was not described. */
export async function ownWords(ctx: Context, ref: PublishSite): Promise<OwnWords | null> {
  // The edge loads this module too, and has neither a composer nor the headers of Next.
  const { getGeneration } = await import('#modules/generate/index.ts');
  const generation = await getGeneration(ctx, ref);
  return generation && { prompt: generation.prompt, corrections: generation.corrections, answer: generation.answer };
}
