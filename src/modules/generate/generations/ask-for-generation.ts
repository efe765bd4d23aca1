import { eq, sql } from 'drizzle-orm';
import type { Question } from '#composer/model/question.ts';
import { type AskOptions, askModel } from '#modules/models/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { abortWhen } from '#platform/database/progress.ts';
import { isAppError } from '#platform/errors.ts';
import { reportUnknown } from '#platform/log/report-unknown.ts';
import { generations } from '../tables.ts';
import { requireWork, type Work } from './find-work.ts';

/** Values of `unanswered`: `model_off`, `model_away`, `model_cap`, `model_late` or `cancelled`. */
export type Answered<T> = { value: T; usage: { inputTokens: number; outputTokens: number } } | { unanswered: string };

const NO_ANSWER: readonly string[] = ['model_off', 'model_away', 'model_cap'];

/**
 * Sends a question to a model for a generation. Ends within a second after its owner cancels it, and after `patience` milliseconds. It does
 * not throw: the site by rules is complete without an answer.
 */
export async function askForGeneration<T>(
  ctx: Context,
  work: Work,
  question: Question<T>,
  { patience, onPartial }: { patience: number; onPartial?: AskOptions['onPartial'] },
): Promise<Answered<T>> {
  const ref = { generationId: work.id };
  const cancelled = abortWhen(work.id, async () => {
    const now = await requireWork(ctx, ref);
    return now.stage !== work.stage || now.attempt !== work.attempt;
  });
  const late = AbortSignal.timeout(patience);
  try {
    const { value, usage } = await askModel(ctx, question, {
      ...ref,
      ...(work.siteId && { siteId: work.siteId }),
      signal: AbortSignal.any([cancelled.signal, late]),
      ...(onPartial && { onPartial }),
    });
    return { value, usage };
  } catch (error) {
    if (cancelled.signal.aborted) return { unanswered: 'cancelled' };
    if (late.aborted) return { unanswered: 'model_late' };
    if (isAppError(error) && NO_ANSWER.includes(error.reason)) return { unanswered: error.reason };
    await reportUnknown('generation.not_answered', error, ctx);
    return { unanswered: 'model_away' };
  } finally {
    cancelled.end();
  }
}

/** Adds an answer's token usage to its generation, in the transaction that stores the result. */
export async function countAnswer<T>(tx: Transaction, { id }: Work, { promptId }: Question<T>, answer: Answered<T>): Promise<void> {
  if ('unanswered' in answer) return;
  const { inputTokens, outputTokens } = answer.usage;
  await tx
    .update(generations)
    .set({
      tokensIn: sql`${generations.tokensIn} + ${inputTokens}`,
      tokensOut: sql`${generations.tokensOut} + ${outputTokens}`,
      promptIds: sql`case when ${generations.promptIds} ? ${promptId}::text then ${generations.promptIds}
        else ${generations.promptIds} || to_jsonb(${promptId}::text) end`,
    })
    .where(eq(generations.id, id));
}
