import { and, eq } from 'drizzle-orm';
import { dropRepeats } from '#composer/model/repeats/drop-repeats.ts';
import { amendDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { REASON } from '../generations/find-work.ts';
import { recordEvent } from '../generations/generation-events.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { nameOf } from './write-texts.ts';

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
      if (ended.siteId)
        await amendDraft(inner, {
          siteId: ended.siteId,
          transaction: nameOf(ended, { type: 'repeats', id: '' }),
          intent: 'model-writes',
          actor: 'model',
          since: ended.finishedAt ?? ended.createdAt,
          changesOf: dropRepeats,
        });
      const { writtenBy, unwritten } = ended;
      await recordEvent(tx, ended, 'done', { by: writtenBy, ...(unwritten && { reason: unwritten }) });
    },
    ctx,
  );
}
