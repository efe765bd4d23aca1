import type { ModelMessage } from 'ai';
import { env } from '../env.ts';
import { AppError } from '../errors.ts';
import { log } from '../log/log.ts';
import { attempt, type Tried } from './attempt.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Attempt, GeneratedAnswer, GenerateOptions, ModelRequest } from './model-request.ts';
import { type Provider, providersOf } from './providers.ts';
import { chainOf } from './settings.ts';
import { limitsOf, type StepLimits } from './steps.ts';

export type { Attempt, GeneratedAnswer, GenerateOptions, ModelRequest };

/** Whether any provider is configured; for a step that needs a model of its own, whether that is. */
export const isModelConfigured = (step = ''): boolean => chainOf(env(), step).length > 0;

/**
 * The first valid answer from the chain of providers: a deadline per attempt, one repair of an invalid answer, a circuit breaker per
 * provider.
 * @throws AppError `unavailable`, reason `model_off` (none is configured) or `model_away` (none answered); the signal's reason when
 * cancelled.
 */
export function generateAnswer<T>(request: ModelRequest<T>, options: GenerateOptions = {}): Promise<GeneratedAnswer<T>> {
  return answerFrom(providersOf(env(), request.step), request, options);
}

/** The same with the caller's own chain and limits. */
export async function answerFrom<T>(
  chain: Provider[],
  request: ModelRequest<T>,
  { signal, onPartial, onAttempt }: GenerateOptions = {},
  limits: StepLimits = limitsOf(request.step),
): Promise<GeneratedAnswer<T>> {
  if (chain.length === 0) throw new AppError('unavailable', 'model_off');
  const asked = [questionOf(request)];
  let repairs = 1;

  for (const provider of chain) {
    let messages = asked;
    for (;;) {
      signal?.throwIfAborted();
      const tried = provider.circuit.enter() ? await attempt(provider, request, messages, { limits, signal, onPartial }) : skipped<T>();
      settle(provider, tried);
      note(provider, request.step, { ...tried, repair: messages !== asked }, onAttempt);
      signal?.throwIfAborted();
      if (tried.outcome === 'answered') return answer(provider, request, tried);
      if (tried.outcome !== 'invalid' || repairs === 0) break;
      repairs--;
      messages = [...asked, ...repairOf(tried)];
    }
  }
  throw new AppError('unavailable', 'model_away');
}

function questionOf({ user, image }: ModelRequest<unknown>): ModelMessage {
  if (!image) return { role: 'user', content: user };
  const { mediaType, base64: data } = image;
  return {
    role: 'user',
    content: [
      { type: 'text', text: user },
      { type: 'file', mediaType, data },
    ],
  };
}

const skipped = <T>(): Tried<T> => ({
  ...{ outcome: 'skipped', firstTokenMs: null, ms: 0, usage: null },
  ...{ status: null, text: '', responseId: null },
});

function answer<T>({ name, model }: Provider, request: ModelRequest<T>, { value, usage, text, responseId }: Tried<T>): GeneratedAnswer<T> {
  const inputTokens = estimateTokens(request.system + request.user) + (request.image?.tokens ?? 0);
  const estimate = { inputTokens, outputTokens: estimateTokens(text) };
  return { value: value as T, usage: usage ?? estimate, provider: name, model, responseId };
}

function repairOf({ text, issues = [] }: Tried<unknown>): ModelMessage[] {
  const wish = `That answer cannot be used:\n${issues.map((issue) => `- ${issue}`).join('\n')}\nAnswer the same question again, as one JSON object that fits the schema.`;
  return [
    { role: 'assistant', content: text || '{}' },
    { role: 'user', content: wish },
  ];
}

function settle({ name, model, circuit }: Provider, { outcome, failure }: Tried<unknown>): void {
  if (outcome === 'skipped') return;
  if (outcome === 'answered' || outcome === 'invalid') circuit.succeed();
  else if (!failure?.counts) circuit.release();
  else if (circuit.fail(failure.retryAfterMs)) log.warn('model.circuit_opened', { provider: name, model, outcome });
}

type Noted = Tried<unknown> & Pick<Attempt, 'repair'>;

function note({ name, model }: Provider, step: string, noted: Noted, onAttempt: GenerateOptions['onAttempt']): void {
  const { outcome, repair, firstTokenMs, ms, usage, status } = noted;
  onAttempt?.({ provider: name, model, outcome, repair, firstTokenMs, ms, usage });
  if (outcome === 'answered' || outcome === 'cancelled' || outcome === 'skipped') return;
  log.warn('model.attempt', { provider: name, model, step, outcome, status, ms: Math.round(ms) });
}
