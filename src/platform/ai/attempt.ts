import type { ModelMessage, TextStreamPart, ToolSet } from 'ai';
import type { z } from 'zod';
import type { Attempt, ModelRequest } from './model-request.ts';
import { type Failure, outcomeOfError } from './outcome-of-error.ts';
import type { Provider } from './providers.ts';
import type { StepLimits } from './steps.ts';
import { wireSchema } from './wire-schema.ts';

const PARTIAL_EVERY_MS = 80;
/** Tokens that a server adds to the texts: roles, templates, its own wording of the schema. */
const TEMPLATE_TOKENS = 2000;

export type Usage = { inputTokens: number; outputTokens: number };
export type Tried<T> = Omit<Attempt, 'provider' | 'model' | 'repair'> & {
  status: number | null;
  text: string;
  responseId: string | null;
  value?: T;
  /** Validation issues of a received answer. */
  issues?: string[];
  failure?: Failure;
};

interface AttemptOptions {
  limits: StepLimits;
  signal?: AbortSignal | undefined;
  onPartial?: ((partial: unknown) => void) | undefined;
}

/** Sends one request to a model. Never throws: errors are part of the outcome. */
export async function attempt<T>(
  provider: Provider,
  request: ModelRequest<T>,
  messages: ModelMessage[],
  { limits, signal, onPartial }: AttemptOptions,
): Promise<Tried<T>> {
  const began = performance.now();
  const late = new AbortController();
  const timers = deadlines(late, limits);
  const stop = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  const tried: Tried<T> = { outcome: 'failed', firstTokenMs: null, ms: 0, usage: null, status: null, text: '', responseId: null };
  const fail = (error: unknown): Failure => {
    if (signal?.aborted) return { outcome: 'cancelled', status: null, counts: false };
    if (late.signal.aborted) return { outcome: 'late', status: null, counts: true };
    return outcomeOfError(error, Date.now());
  };
  try {
    stop.throwIfAborted();
    const [{ Output, jsonSchema, parsePartialJson, streamText }, model] = await Promise.all([import('ai'), provider.load()]);
    quiet();
    const { stream } = streamText({
      model,
      instructions: request.system,
      messages,
      output: Output.object({ schema: jsonSchema<T>(wireSchema(request.schema, provider.name)), name: request.step }),
      maxOutputTokens: request.maxOutputTokens,
      temperature: limits.temperature,
      // No retries here: the next provider is the retry, and waiting for this one would cost more than its answer is worth.
      maxRetries: 0,
      abortSignal: stop,
      telemetry: { isEnabled: false },
      onError: () => {},
    });
    let finishReason: string | undefined;
    let lastPartial = 0;
    for await (const part of untilAborted(stream, stop)) {
      note(tried, part, { began, request, progress: timers.progress });
      if (part.type === 'finish-step') finishReason = part.finishReason;
      if (part.type !== 'text-delta' || !onPartial || performance.now() - lastPartial < PARTIAL_EVERY_MS) continue;
      const { value } = await parsePartialJson(tried.text);
      if (value === undefined || stop.aborted) continue;
      lastPartial = performance.now();
      onPartial(value);
    }
    stop.throwIfAborted();
    judge(tried, finishReason, request.schema);
  } catch (error) {
    tried.failure = fail(error);
    tried.outcome = tried.failure.outcome;
    tried.status = tried.failure.status;
  } finally {
    timers.clear();
    late.abort(); // aborts anything that a failed request still has open
    tried.ms = performance.now() - began;
  }
  return tried;
}

interface Noting<T> {
  began: number;
  request: ModelRequest<T>;
  progress(): void;
}

/** Takes a part of the stream into the outcome. @throws what the stream reports as an error. */
function note<T>(tried: Tried<T>, part: TextStreamPart<ToolSet>, { began, request, progress }: Noting<T>): void {
  if (part.type === 'text-start' || part.type === 'reasoning-start') tried.firstTokenMs ??= performance.now() - began;
  if (part.type === 'text-delta' || part.type === 'reasoning-delta' || part.type === 'text-start') progress();
  if (part.type === 'error') throw part.error;
  if (part.type === 'abort') throw new Error('aborted');
  if (part.type === 'finish-step') {
    tried.responseId = part.response.id;
    tried.usage = plausible(part.usage, request);
  }
  if (part.type === 'text-delta') tried.text += part.text;
}

function judge<T>(tried: Tried<T>, finishReason: string | undefined, schema: z.ZodType<T>): void {
  if (finishReason === 'content-filter') {
    tried.failure = { outcome: 'refused', status: null, counts: false };
    tried.outcome = 'refused';
    return;
  }
  const read = readAnswer(tried.text, schema);
  tried.outcome = 'value' in read ? 'answered' : 'invalid';
  if ('value' in read) tried.value = read.value;
  else tried.issues = finishReason === 'length' ? ['The answer was cut off at its limit: make it shorter.', ...read.issues] : read.issues;
}

const MAX_ISSUES = 8;

function readAnswer<T>(text: string, schema: z.ZodType<T>): { value: T } | { issues: string[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { issues: ['The answer is not one JSON object.'] };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { value: result.data };
  return { issues: result.error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`) };
}

/** Discards implausible token counts, so that nobody is charged for them. */
function plausible({ inputTokens, outputTokens }: Partial<Usage>, request: ModelRequest<unknown>): Usage | null {
  if (!isCount(inputTokens) || !isCount(outputTokens) || inputTokens + outputTokens === 0) return null;
  const bytes = Buffer.byteLength(request.system) + Buffer.byteLength(request.user);
  const most = 2 * (bytes + request.maxOutputTokens * 4 + (request.image?.tokens ?? 0)) + TEMPLATE_TOKENS;
  return outputTokens > request.maxOutputTokens || inputTokens > most ? null : { inputTokens, outputTokens };
}

const isCount = (value: number | undefined): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Aborts a request on a timeout: in total, before the first token, or between tokens. */
function deadlines(late: AbortController, limits: StepLimits): { progress(): void; clear(): void } {
  const abort = () => late.abort(new DOMException('late', 'TimeoutError'));
  const whole = setTimeout(abort, limits.deadlineMs);
  let next = setTimeout(abort, limits.firstTokenMs);
  return {
    progress: () => {
      clearTimeout(next);
      next = setTimeout(abort, limits.stallMs);
    },
    clear: () => {
      clearTimeout(whole);
      clearTimeout(next);
    },
  };
}

/** A stream that ends on abort, even if its source ignores the signal. */
async function* untilAborted<T>(stream: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = stream[Symbol.asyncIterator]();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), aborted]);
      if (done) return;
      yield value;
    }
  } finally {
    void iterator.return?.()?.catch(() => {});
  }
}

/** The SDK prints warnings to the console; our output goes through the log. */
function quiet(): void {
  (globalThis as typeof globalThis & { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
}
