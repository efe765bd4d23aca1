import type { Question } from '#composer/model/question.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { askModel, choosePrompts } from '#modules/models/index.ts';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { keepReading, requirePendingPrompt } from '../prompts/pending-prompt.ts';
import { understandPrompt } from './understand-prompt.ts';
import type { Understanding } from './understanding.ts';

/** Milliseconds after which a person has read the page and moved on. */
const TIMEOUT_MS = 25_000;

/** Has a model read the pending prompt, once, and stores the reading with it. Null without an answer: the reading by rules stays. */
export async function refineReading(ctx: Context, { of }: { of: string }): Promise<Understanding | null> {
  const { prompt, corrections, reading } = await requirePendingPrompt(ctx, { of });
  if (reading !== null) return understandPrompt(ctx, { prompt, corrections, answer: reading });
  // Keyed by the prompt: cached answers are shared by all visitors.
  const question = understandQuestion(prompt, choosePrompts(of));
  const answer = await askToRead(ctx, question);
  if (answer === null) return null;
  await keepReading(ctx, { of, reading: answer, readingPrompt: question.promptId });
  return understandPrompt(ctx, { prompt, corrections, answer });
}

async function askToRead(ctx: Context, question: Question<unknown>): Promise<unknown> {
  try {
    return (await askModel(ctx, question, { signal: AbortSignal.timeout(TIMEOUT_MS) })).value;
  } catch (error) {
    // Nobody waits for it: without a model, or if it is down or late, the reading by rules stays.
    if (isAppError(error) || (error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name))) return null;
    throw error;
  }
}
