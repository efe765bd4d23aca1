import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { RateDecision } from './rate-window.ts';

/** Milliseconds. A limiter that thinks longer than this would be slower than what it guards. */
const TIMEOUT = 1500;

/** Counts in Redis over Upstash's REST door. Throws when it does not answer: the library itself would let everybody in. */
export function upstashRates({
  url,
  token,
}: {
  url: string;
  token: string;
}): (key: string, limit: number, window: number) => Promise<RateDecision> {
  const redis = new Redis({ url, token, enableTelemetry: false, retry: { retries: 1, backoff: () => 50 } });
  const limiters = new Map<string, Ratelimit>();
  return async (key, limit, window) => {
    const kind = `${limit}/${window}`;
    const limiter =
      limiters.get(kind) ??
      new Ratelimit({
        redis,
        limiter: Ratelimit.slidingWindow(limit, `${window} ms`),
        prefix: 'rate',
        // It would refuse until the window's end what the sliding window allows before.
        ephemeralCache: false,
        timeout: TIMEOUT,
      });
    limiters.set(kind, limiter);
    const { success, remaining, reset, reason } = await limiter.limit(key);
    if (reason === 'timeout') throw new Error('the limiter did not answer in time');
    // A refusal ends at the latest when the next window has begun.
    return { allowed: success, limit, window, remaining, resetAt: reset, retryAt: success ? Date.now() : reset + 1 };
  };
}
