import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { changesOf as textChangesOf } from '#composer/model/writing/changes-of.ts';
import { replaceDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { apply } from '#site/changes/apply.ts';
import { signatureOf } from '#site/concepts/signature.ts';
import { changesOf } from '#site/operations/index.ts';
import { ownPhotosOf } from '#site/photos/own-photos.ts';
import type { SiteDocument } from '#site/schema.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { SiteRef } from '../input.ts';
import { generations } from '../tables.ts';
import { carriedTexts } from '../writing/carried-texts.ts';
import { requireGeneration } from './get-generation.ts';
import { listNeighbors } from './neighbors.ts';

/**
 * Makes the same content (prompt, a model's texts, corrections and photos) in another look, for a site not edited yet. Free of charge: no
 * new site is made.
 */
export async function anotherLook(ctx: Context, input: SiteRef): Promise<{ seed: number }> {
  const generation = await requireGeneration(ctx, input);
  const seed = (generation.seed + 1) % 0xffffffff;
  const composed = await runInWorker(
    ctx,
    'compose',
    { prompt: generation.prompt, seed, corrections: generation.corrections, answer: generation.answer },
    { calls: { listNeighbors: (where) => listNeighbors(ctx, where, generation.id) } },
  );
  if (composed.outcome === 'refuse') throw new AppError('forbidden', 'prompt_refused', { reason: composed.reason });
  const look = composed.document;
  const documentOf = (before: SiteDocument): SiteDocument => {
    const spoken = apply(look, textChangesOf(look, look.site.defaultLocale, carriedTexts(before, look)));
    return apply(spoken, changesOf(spoken, 'place-photos', { ...ownPhotosOf(before), seed: randomUUID() }));
  };
  await replaceDraft(ctx, { siteId: input.siteId, documentOf });
  await asActor(ctx, (tx) =>
    tx
      .update(generations)
      .set({ seed, signature: signatureOf(look) })
      .where(and(eq(generations.id, generation.id), eq(generations.siteId, input.siteId))),
  );
  return { seed };
}
