import type { AttemptOutcome } from './model-request.ts';

const SECOND = 1000;

export interface Failure {
  outcome: AttemptOutcome;
  /** HTTP status; null without a response. */
  status: number | null;
  /** True when the provider is at fault rather than this request. */
  counts: boolean;
  /** The provider's Retry-After, in milliseconds. */
  retryAfterMs?: number;
}

/** The only properties read from an error. The rest may contain user text and is dropped. */
interface ErrorShape {
  statusCode?: number;
  responseHeaders?: Record<string, string>;
  data?: { error?: { type?: string | null } };
}

/** Maps an SDK error to the attempt's outcome and its effect on the provider's circuit. */
export function outcomeOfError(error: unknown, now: number): Failure {
  const { statusCode, responseHeaders, data } = (typeof error === 'object' && error !== null ? error : {}) as ErrorShape;
  const status = statusCode ?? null;
  if (status === 429) {
    const retryAfterMs = retryAfter(responseHeaders?.['retry-after'], now);
    return { outcome: 'limited', status, counts: true, ...(retryAfterMs !== null && { retryAfterMs }) };
  }
  const isNotRecorded = status === 404 && data?.error?.type === 'not_recorded';
  if (isNotRecorded || status === 400 || status === 413 || status === 422) return { outcome: 'refused', status, counts: false };
  return { outcome: 'failed', status, counts: true };
}

/** Parses seconds or a date. */
function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null;
  const ms = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(SECOND, ms) : null;
}
