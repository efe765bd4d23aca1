import type { z } from 'zod';

/** One question as the providers take it. */
export interface ModelRequest<T> {
  step: string;
  system: string;
  user: string;
  /** `tokens`: what reading it costs at most. */
  image?: { mediaType: string; base64: string; tokens: number };
  schema: z.ZodType<T>;
  maxOutputTokens: number;
}

export type AttemptOutcome = 'answered' | 'invalid' | 'late' | 'refused' | 'limited' | 'failed' | 'cancelled' | 'skipped';

/** One provider's try at a question; `skipped` where its circuit is open. Times in milliseconds. */
export interface Attempt {
  provider: string;
  model: string;
  outcome: AttemptOutcome;
  /** The model was shown what was wrong with its answer. */
  repair: boolean;
  firstTokenMs: number | null;
  ms: number;
  /** In the provider's own figures; null where it gave none that can be true. */
  usage: { inputTokens: number; outputTokens: number } | null;
}

export interface GenerateOptions {
  signal?: AbortSignal;
  /** The answer so far, unvalidated; at most every 80 ms. It begins anew where the answer does: after a repair, at the next provider. */
  onPartial?: (partial: unknown) => void;
  onAttempt?: (attempt: Attempt) => void;
}

export interface GeneratedAnswer<T> {
  value: T;
  /** Of the attempt that answered; estimated where its provider reported nothing that can be true. */
  usage: { inputTokens: number; outputTokens: number };
  provider: string;
  model: string;
  responseId: string | null;
}
