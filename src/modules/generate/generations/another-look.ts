import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { changesOf as textChangesOf } from '#composer/model/writing/changes-of.ts';
import { replaceDraft, requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { apply } from '#site/changes/apply.ts';
import { signatureOf } from '#site/concepts/signature.ts';
import { changesOf } from '#site/operations/index.ts';
import { ownPhotosOf } from '#site/photos/own-photos.ts';
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
  const { document: before } = await requireDraft(ctx, input);
  const { defaultLocale } = composed.document.site;
  const spoken = apply(composed.document, textChangesOf(composed.document, defaultLocale, carriedTexts(before, composed.document)));
  const photos = changesOf(spoken, 'place-photos', { ...ownPhotosOf(before), seed: randomUUID() });
  await replaceDraft(ctx, { siteId: input.siteId, document: apply(spoken, photos) });
  await asActor(ctx, (tx) =>
    tx
      .update(generations)
      .set({ seed, signature: signatureOf(composed.document) })
      .where(and(eq(generations.id, generation.id), eq(generations.siteId, input.siteId))),
  );
  return { seed };
}
