import type { z } from 'zod';

/** One request in the form that providers accept. */
export interface ModelRequest<T> {
  step: string;
  system: string;
  user: string;
  /** `tokens`: max cost of reading it. */
  image?: { mediaType: string; base64: string; tokens: number };
  schema: z.ZodType<T>;
  maxOutputTokens: number;
}

export type AttemptOutcome = 'answered' | 'invalid' | 'late' | 'refused' | 'limited' | 'failed' | 'cancelled' | 'skipped';

/** One attempt at a request by one provider; `skipped` when its circuit is open. Times in milliseconds. */
export interface Attempt {
  provider: string;
  model: string;
  outcome: AttemptOutcome;
  /** The model was shown the issues of its previous answer. */
  repair: boolean;
  firstTokenMs: number | null;
  ms: number;
  /** Reported by the provider; null when missing or implausible. */
  usage: { inputTokens: number; outputTokens: number } | null;
}

export interface GenerateOptions {
  signal?: AbortSignal;
  /** The partial answer, unvalidated; at most every 80 ms. It restarts after a repair and with the next provider. */
  onPartial?: (partial: unknown) => void;
  onAttempt?: (attempt: Attempt) => void;
}

export interface GeneratedAnswer<T> {
  value: T;
  /** Of the attempt that succeeded; estimated when its provider reported nothing plausible. */
  usage: { inputTokens: number; outputTokens: number };
  provider: string;
  model: string;
  responseId: string | null;
}
