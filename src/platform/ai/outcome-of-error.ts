import type { AttemptOutcome } from './model-request.ts';

const SECOND = 1000;

export interface Failure {
  outcome: AttemptOutcome;
  /** HTTP status, where there was an answer at all. */
  status: number | null;
  /** True when the provider is at fault and not this request alone. */
  counts: boolean;
  /** The provider's Retry-After, in milliseconds. */
  retryAfterMs?: number;
}

/** As much as is read of an error. Everything else of it may hold what somebody wrote, and goes nowhere. */
interface ErrorShape {
  statusCode?: number;
  responseHeaders?: Record<string, string>;
  data?: { error?: { type?: string | null } };
}

/** Maps an error of the SDK to its meaning for the attempt and for the provider's circuit. */
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

/** Seconds, or a date. */
function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null;
  const ms = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(SECOND, ms) : null;
}
