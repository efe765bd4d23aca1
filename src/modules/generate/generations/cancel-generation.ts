import { and, eq } from 'drizzle-orm';
import { releaseUsage } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { siteCancelled } from '../events.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { REASON } from './find-work.ts';
import { recordEvent } from './generation-events.ts';
import { isWaiting } from './generation-progress.ts';

export interface Cancelled {
  /** The site if it was made already; null if nothing was made and nothing is charged. */
  siteId: string | null;
}

/**
 * Cancels a generation for its owner. Before its site is made, nothing is made and the unit is refunded; after that, the model stops within
 * a second and its texts stay. A generation that has ended does not change.
 * @throws AppError `not_found`.
 */
export async function cancelGeneration(ctx: Context, { generationId }: GenerationRef): Promise<Cancelled> {
  const account = requireAccount(ctx);
  const own = and(eq(generations.id, generationId), eq(generations.clientId, account.id));
  const ended = await asSystem(
    REASON,
    async (tx, inner) => {
      const [now] = await tx.select().from(generations).where(own).for('update');
      if (!now) throw new AppError('not_found', 'generation_not_found');
      const { siteId } = now;
      if (isWaiting(now)) {
        const cancelled = { status: 'cancelled', stage: 'cancelled', error: 'cancelled', finishedAt: ctx.now } as const;
        await tx.update(generations).set(cancelled).where(own);
        if (now.reservationId) await releaseUsage(inner, { reservationId: now.reservationId });
      } else if (now.stage === 'writing') {
        await tx.update(generations).set({ stage: 'done', unwritten: 'cancelled', writtenAt: ctx.now }).where(own);
      } else return { siteId, isNew: false };
      await recordEvent(tx, now, 'cancelled', { site_id: siteId });
      return { siteId, isNew: true };
    },
    ctx,
  );
  if (ended.isNew) {
    const id = `site.cancelled/${generationId}/${ctx.now.getTime()}`;
    await announce(siteCancelled.create({ generationId, clientId: account.id }, { id }));
  }
  return { siteId: ended.siteId };
}
