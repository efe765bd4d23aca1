import { and, eq } from 'drizzle-orm';
import { neighborhoodOf } from '#composer/neighborhood.ts';
import { commitUsage } from '#modules/metering/index.ts';
import { createSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { signatureOf } from '#site/concepts/signature.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { isWaiting, requireProgress } from './generation-progress.ts';
import type { GenerationRef } from './input.ts';
import { listNeighbors } from './neighbors.ts';
import { refuseGeneration } from './refuse-generation.ts';
import { generations } from './tables.ts';

const REASON = 'a generation is written by the server';

/**
 * Makes the site of a generation that waits. It is charged in the transaction that makes the site, once, whoever else
 * makes it at the same time. Null where there is nothing to make: it was refused, or had failed for good.
 */
export async function generateSite(ctx: Context, ref: GenerationRef): Promise<{ siteId: string } | null> {
  const account = requireAccount(ctx);
  const asked = await requireProgress(ctx, ref);
  if (!isWaiting(asked)) return asked.siteId ? { siteId: asked.siteId } : null;
  const own = and(eq(generations.id, ref.generationId), eq(generations.clientId, account.id));
  const begin = and(own, eq(generations.status, 'queued'));
  let started = performance.now();
  // It waits in line as `queued`; called when its turn has come.
  const start = async () => {
    await asSystem(REASON, (tx) => tx.update(generations).set({ status: 'running' }).where(begin), ctx);
    started = performance.now();
    return { prompt: asked.prompt, seed: asked.seed, corrections: asked.corrections };
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
      if (!isWaiting(now)) return now.siteId ? { siteId: now.siteId } : null;
      if (!now.reservationId) throw new AppError('not_found', 'reservation_not_found');
      const siteId = newId();
      await createSite(inner, { siteId, document });
      const made = { siteId, locale: brief.locale, notices: brief.notices, facts: brief.facts.length, ms };
      const look = { ...neighborhoodOf(brief), signature: signatureOf(document) };
      await tx
        .update(generations)
        .set({ ...made, ...look, status: 'done', finishedAt: ctx.now })
        .where(own);
      await commitUsage(inner, { reservationId: now.reservationId, siteId });
      return { siteId };
    },
    ctx,
  );
}
