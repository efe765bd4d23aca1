import { and, eq, inArray } from 'drizzle-orm';
import type { Refusal } from '#composer/brief.ts';
import { releaseUsage } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { GenerationRef } from '../input.ts';
import { refusePrompt } from '../prompts/refuse-prompt.ts';
import { generations } from '../tables.ts';
import { recordEvent } from './generation-events.ts';
import { WAITING } from './generation-progress.ts';

/** Ends a generation that the composer refuses: its prompt is deleted, its unit is refunded, and the reason is stored. */
export async function refuseGeneration(ctx: Context, ref: GenerationRef, prompt: string, refusal: Refusal): Promise<void> {
  const account = requireAccount(ctx);
  const own = and(eq(generations.id, ref.generationId), eq(generations.clientId, account.id));
  await asSystem(
    'a generation is written by the server',
    async (tx, inner) => {
      const [ended] = await tx
        .update(generations)
        .set({
          status: 'refused',
          stage: 'refused',
          prompt: '',
          corrections: null,
          reading: null,
          error: refusal.reason,
          finishedAt: ctx.now,
        })
        .where(and(own, inArray(generations.status, WAITING)))
        .returning();
      if (!ended) return;
      await refusePrompt(inner, prompt, refusal);
      await recordEvent(tx, ended, 'refused', { reason: refusal.reason });
      if (ended.reservationId) await releaseUsage(inner, { reservationId: ended.reservationId });
    },
    ctx,
  );
}
