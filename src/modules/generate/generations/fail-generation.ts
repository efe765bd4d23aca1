import { and, eq, inArray } from 'drizzle-orm';
import { releaseUsage } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { finishWriting } from '../writing/finish-writing.ts';
import { recordEvent } from './generation-events.ts';
import { WAITING } from './generation-progress.ts';

/**
 * Ends a failed generation without a site and refunds its reservation. If the site exists and a model was writing into it, the writing ends
 * and the site stays. A generation that has ended does not change.
 */
export async function failGeneration(ctx: Context, { generationId, reason }: GenerationRef & { reason: string }): Promise<void> {
  const account = requireAccount(ctx);
  const own = and(eq(generations.id, generationId), eq(generations.clientId, account.id));
  await asSystem(
    'a generation is written by the server',
    async (tx, inner) => {
      const [ended] = await tx
        .update(generations)
        .set({ status: 'failed', stage: 'failed', error: reason, finishedAt: ctx.now })
        .where(and(own, inArray(generations.status, WAITING)))
        .returning();
      if (!ended) return finishWriting(inner, { generationId, reason });
      await recordEvent(tx, ended, 'failed', { reason });
      if (ended.reservationId) await releaseUsage(inner, { reservationId: ended.reservationId });
    },
    ctx,
  );
}
