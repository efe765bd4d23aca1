import { and, eq } from 'drizzle-orm';
import type { Corrections } from '#composer/brief.ts';
import { neighborhoodOf } from '#composer/neighborhood.ts';
import { commitUsage } from '#modules/metering/index.ts';
import { createSite } from '#modules/sites/index.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { signatureOf } from '#site/concepts/signature.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { keptCorrections } from '../understanding/kept-corrections.ts';
import { REASON, requireWork, type Work } from './find-work.ts';
import { recordEvent } from './generation-events.ts';
import { isWaiting } from './generation-progress.ts';
import { listNeighbors } from './neighbors.ts';
import { refuseGeneration } from './refuse-generation.ts';

interface MadeSite {
  siteId: string;
  /** True if a model will write into it. */
  writes: boolean;
}

const madeOf = ({ siteId, stage }: Work): MadeSite | null => (siteId ? { siteId, writes: stage === 'writing' } : null);

/**
 * Makes the site of a waiting generation. The transaction that makes the site also charges it, exactly once even under concurrency. Null if
 * there is nothing to make: it was refused, or failed for good.
 */
export async function generateSite(ctx: Context, ref: GenerationRef): Promise<MadeSite | null> {
  const account = requireAccount(ctx);
  const asked = await requireWork(ctx, ref);
  if (!isWaiting(asked)) return madeOf(asked);
  const own = and(eq(generations.id, ref.generationId), eq(generations.clientId, account.id));
  const begin = and(own, eq(generations.status, 'queued'));
  let started = performance.now();
  // The row is `queued` while it waits for a worker; this is called once one is free.
  const start = async () => {
    await asSystem(REASON, (tx) => tx.update(generations).set({ status: 'running', stage: 'making' }).where(begin), ctx);
    started = performance.now();
    return { ...wordsOf(asked), seed: asked.seed };
  };
  const composed = await runInWorker(ctx, 'compose', start, {
    calls: { listNeighbors: (where) => listNeighbors(ctx, where, ref.generationId) },
  });
  if (composed.outcome === 'refuse') {
    await refuseGeneration(ctx, ref, asked.prompt, composed);
    return null;
  }
  const ms = Math.round(performance.now() - started);
  const { document, brief } = composed;
  return asSystem(
    REASON,
    async (tx, inner) => {
      const [now] = await tx.select().from(generations).where(own).for('update');
      if (!now) throw new AppError('not_found', 'generation_not_found');
      if (!isWaiting(now)) return madeOf(now);
      if (!now.reservationId) throw new AppError('not_found', 'reservation_not_found');
      const [siteId, writes] = [newId(), isModelConfigured()];
      await createSite(inner, { siteId, document, ...(now.projectId && { projectId: now.projectId }) });
      const made = { siteId, locale: brief.locale, notices: brief.notices, facts: brief.facts.length, ms };
      const look = { ...neighborhoodOf(brief), signature: signatureOf(document) };
      await tx
        .update(generations)
        .set({ ...made, ...look, status: 'done', stage: writes ? 'writing' : 'done', finishedAt: ctx.now })
        .where(own);
      await commitUsage(inner, { reservationId: now.reservationId, siteId });
      await recordEvent(tx, now, 'composed', { site_id: siteId });
      if (!writes) await recordEvent(tx, now, 'done', { by: 'rules' });
      return { siteId, writes };
    },
    ctx,
  );
}

/** Input of the composer: the prompt, its owner's corrections, and the reading if a model made it. */
export const wordsOf = ({
  prompt,
  corrections,
  readBy,
  reading,
}: Work): { prompt: string; corrections?: Corrections; answer?: unknown } => {
  const corrected = keptCorrections(corrections);
  return { prompt, ...(corrected && { corrections: corrected }), ...(readBy === 'model' && { answer: reading }) };
};
