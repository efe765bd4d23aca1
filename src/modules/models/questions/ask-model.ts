import type { Question } from '#composer/model/question.ts';
import { type Attempt, generateAnswer, isModelConfigured } from '#platform/ai/generate-answer.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { log } from '#platform/log/log.ts';
import { settleCall, takeCall } from '../caps/day-caps.ts';
import { takeVisitorTurn } from '../caps/take-visitor-turn.ts';
import { answerKey } from './answer-key.ts';
import { estimateTokens, type TokenEstimate } from './estimate-tokens.ts';
import { findAnswer, keepAnswer } from './kept-answers.ts';
import { type Call, recordCalls } from './record-calls.ts';

export interface AskOptions {
  /** The generation that the answer is for; stored with the call. */
  generationId?: string;
  siteId?: string;
  /** Bypasses the cache: the owner has seen the cached answer and does not want it. */
  anew?: boolean;
  /** Aborts the call within a second. */
  signal?: AbortSignal;
  /** Receives the answer so far, unvalidated, at most every 80 ms. */
  onPartial?: (partial: unknown) => void;
}

export interface Asked<T> {
  callId: string;
  /** Valid by the question's schema; its claims still have to be verified. */
  value: T;
  /** Tokens in the provider's figures; zero for an answer from the cache. */
  usage: { inputTokens: number; outputTokens: number };
  cached: boolean;
  provider: string;
  model: string;
}

/** Whether a model may have worked on it: not when the server refused at once, failed or was full. */
const mayHaveWorked = ({ outcome, usage }: Attempt): boolean =>
  usage !== null || outcome === 'answered' || outcome === 'invalid' || outcome === 'late' || outcome === 'cancelled';

/**
 * Sends a question to the providers in order until one answers, unless the answer is cached: that costs nothing.
 * @throws AppError `unavailable` (`model_off`: none is configured; `model_away`: none answered) or `over_limit` (`model_cap`,
 * `too_many_requests`); the signal's reason when it was cancelled.
 */
export async function askModel<T>(ctx: Context, question: Question<T>, options: AskOptions = {}): Promise<Asked<T>> {
  if (ctx.transaction) throw new Error('a transaction would stay open while a model answers');
  if (!isModelConfigured(question.step)) throw new AppError('unavailable', 'model_off');
  options.signal?.throwIfAborted();
  const key = answerKey(ctx.account?.id ?? null, question);
  const known = options.anew ? null : await findAnswer(ctx, key, question.schema);
  if (known) {
    const usage = { inputTokens: 0, outputTokens: 0 };
    const { provider, model, value } = known;
    const call: Call = {
      id: newId(),
      at: ctx.now,
      provider,
      model,
      outcome: 'answered',
      cached: true,
      repair: false,
      firstTokenMs: null,
      ms: 0,
      usage,
    };
    await quietly(() => recordCalls(asServer(ctx), question, options, [call]));
    return { callId: call.id, value, usage, cached: true, provider, model };
  }
  await takeVisitorTurn(ctx);
  const estimate = estimateTokens(question);
  await takeCall(ctx, estimate.most);

  const began = performance.now();
  const calls: Call[] = [];
  let given: Asked<T>['usage'] | null = null;
  const onAttempt = (attempt: Attempt) => {
    const at = new Date(ctx.now.getTime() + Math.max(0, performance.now() - began - attempt.ms));
    calls.push({ ...attempt, id: newId(), at });
  };
  try {
    const { step, system, user, image, schema, maxOutputTokens } = question;
    const request = { step, system, user, schema, maxOutputTokens, ...(image && { image }) };
    const answer = await generateAnswer(request, { ...options, onAttempt });
    const { value, usage, provider, model } = answer;
    given = usage;
    await quietly(() => keepAnswer(asServer(ctx), key, { value, provider, model }));
    const callId = calls.findLast(({ outcome }) => outcome === 'answered')?.id ?? newId();
    return { callId, value, usage, cached: false, provider, model };
  } finally {
    const { used, counts } = usedBy(calls, estimate, given);
    await quietly(() => settleCall(asServer(ctx), { taken: estimate.most, used, counts }));
    await quietly(() => recordCalls(asServer(ctx), question, options, calls));
  }
}

/**
 * Tokens to count against the caps. When the provider reported none, an estimate from the answer; an aborted call has read the question at
 * least.
 */
function usedBy(calls: Call[], { input }: TokenEstimate, given: Attempt['usage']): { used: number; counts: boolean } {
  const worked = calls.filter(mayHaveWorked);
  const used = worked.reduce((sum, { outcome, usage }) => {
    const known = usage ?? (outcome === 'answered' ? given : null);
    return sum + (known ? known.inputTokens + known.outputTokens : input);
  }, 0);
  return { used, counts: worked.length > 0 };
}

/** The session may end while a model answers; the usage is recorded all the same. */
const asServer = (ctx: Context): Context => jobContext('ask-model', ctx.account?.id ?? null, ctx.now);

/** An answer is not lost because it could not be stored. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error('model.not_recorded', { error });
  }
}
