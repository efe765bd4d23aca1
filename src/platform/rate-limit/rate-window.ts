/** Counts of a subject in the current and the previous window. */
export interface RateWindow {
  /** Windows since 1970. */
  number: number;
  hits: number;
  previous: number;
}

/** Times are milliseconds since 1970. */
export interface RateDecision {
  allowed: boolean;
  limit: number;
  window: number;
  remaining: number;
  /** End of this window. */
  resetAt: number;
  /** Time from which one more is allowed, without further requests. */
  retryAt: number;
}

/**
 * The sliding window of `@upstash/ratelimit`: requests of the previous window are weighted by the share of it still within one window's
 * length, rounded down; refused requests do not count. Pure: `kept` is not changed.
 */
export function slideWindow(
  kept: RateWindow | undefined,
  limit: number,
  window: number,
  time: number,
): { next: RateWindow; decision: RateDecision } {
  const now = Math.max(time, (kept?.number ?? 0) * window);
  const number = Math.floor(now / window);
  const age = kept ? number - kept.number : 2;
  const at: RateWindow = {
    number,
    hits: age === 0 ? kept!.hits : 0,
    previous: age === 0 ? kept!.previous : age === 1 ? kept!.hits : 0,
  };
  const allowed = weightOf(at, window, now) + at.hits < limit;
  const next = allowed ? { ...at, hits: at.hits + 1 } : at;
  return { next, decision: decisionOf(next, allowed, limit, window, now) };
}

/** Decision for a caller whose own request is already counted. */
export function decisionOf(at: RateWindow, allowed: boolean, limit: number, window: number, now: number): RateDecision {
  const used = weightOf(at, window, now) + at.hits;
  const resetAt = (at.number + 1) * window;
  return { allowed, limit, window, remaining: Math.max(0, limit - used), resetAt, retryAt: allowed ? now : retryAfter(at, limit, window) };
}

const weightOf = ({ previous }: RateWindow, window: number, now: number): number => Math.floor((1 - (now % window) / window) * previous);

/** Within this window once enough of the previous one has expired; in the next one when this one is full by itself. */
function retryAfter({ number, hits, previous }: RateWindow, limit: number, window: number): number {
  const slidOut = (from: number, room: number, count: number) => from * window + Math.floor(window * Math.max(0, 1 - room / count)) + 1;
  return hits < limit ? slidOut(number, limit - hits, previous) : slidOut(number + 1, limit, hits);
}
