import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { RateDecision } from './rate-window.ts';

/** Milliseconds. A slower limiter would cost more than the guarded work. */
const TIMEOUT = 1500;

/** Counts in Redis through Upstash's REST API. Throws when it does not respond: the library's default would allow everything. */
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
        // Its cache would refuse until the window's end, although the sliding window allows requests earlier.
        ephemeralCache: false,
        timeout: TIMEOUT,
      });
    limiters.set(kind, limiter);
    const { success, remaining, reset, reason } = await limiter.limit(key);
    if (reason === 'timeout') throw new Error('the limiter did not answer in time');
    // A refusal ends at the latest with the start of the next window.
    return { allowed: success, limit, window, remaining, resetAt: reset, retryAt: success ? Date.now() : reset + 1 };
  };
}
