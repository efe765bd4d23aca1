import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { REASON } from '../generations/find-work.ts';
import { recordEvent } from '../generations/generation-events.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { leaveOutRepeats } from './leave-out-repeats.ts';

/**
 * Ends a model's writing into an existing site, whose pages say nothing twice from then on. `reason` is why it did not write or finish;
 * a generation that has ended does not change.
 */
export async function finishWriting(
  ctx: Context,
  { generationId, reason }: GenerationRef & { reason?: string | undefined },
): Promise<void> {
  const account = requireAccount(ctx);
  const writing = and(eq(generations.id, generationId), eq(generations.clientId, account.id), eq(generations.stage, 'writing'));
  await asSystem(
    REASON,
    async (tx, inner) => {
      const [ended] = await tx
        .update(generations)
        .set({ stage: 'done', writtenAt: ctx.now, ...(reason && { unwritten: reason }) })
        .where(writing)
        .returning();
      if (!ended) return;
      await leaveOutRepeats(inner, ended);
      const { writtenBy, unwritten } = ended;
      await recordEvent(tx, ended, 'done', { by: writtenBy, ...(unwritten && { reason: unwritten }) });
    },
    ctx,
  );
}
