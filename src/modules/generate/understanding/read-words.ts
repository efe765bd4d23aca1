import { and, eq } from 'drizzle-orm';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { askForGeneration, countAnswer } from '../generations/ask-for-generation.ts';
import { lockWork, REASON, requireWork } from '../generations/find-work.ts';
import { recordEvent } from '../generations/generation-events.ts';
import { isWaiting } from '../generations/generation-progress.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';

/** Milliseconds: somebody is waiting for the first preview. */
const TIMEOUT_MS = 12_000;

/** Has a model read the prompt of a waiting generation, unless a reading was shown already. Without an answer, the rules read it. */
export async function readWords(ctx: Context, ref: GenerationRef): Promise<void> {
  const found = await requireWork(ctx, ref);
  if (!isWaiting(found)) return;
  if (found.readBy) {
    await asSystem(REASON, (tx) => recordEvent(tx, found, 'read', { by: found.readBy }), ctx);
    return;
  }
  const own = eq(generations.id, found.id);
  const begin = and(own, eq(generations.stage, 'queued'));
  await asSystem(REASON, (tx) => tx.update(generations).set({ stage: 'reading' }).where(begin), ctx);
  const work = { ...found, stage: 'reading' as const };
  const question = understandQuestion(work.prompt, work.promptVersions);
  const answer = await askForGeneration(ctx, work, question, { patience: TIMEOUT_MS });
  await asSystem(
    REASON,
    async (tx) => {
      const now = await lockWork(tx, work);
      if (!now || now.readBy) return;
      const read = 'value' in answer ? { readBy: 'model' as const, reading: answer.value } : { readBy: 'rules' as const };
      await tx.update(generations).set(read).where(own);
      await countAnswer(tx, now, question, answer);
      const reason = 'unanswered' in answer && answer.unanswered !== 'model_off' ? { reason: answer.unanswered } : {};
      await recordEvent(tx, now, 'read', { by: read.readBy, ...reason });
    },
    ctx,
  );
}
