import { type Fetched, type FetchLimits, fetchPublic } from '../egress/fetch-public.ts';
import type { EgressPolicy } from '../egress/policy.ts';

/** Fetches a page within its own limits and within the time left for the site. */
export type Ask = (url: URL, limits: FetchLimits, method?: 'GET' | 'HEAD') => Promise<Fetched>;

interface Wish {
  policy: EgressPolicy;
  userAgent: string;
  /** Stricter limits per request. */
  limits?: { maxMs: number };
}

/** @param end milliseconds since 1970. */
export const askUntil =
  (end: number, { policy, userAgent, limits: patience }: Wish): Ask =>
  (url, limits, method = 'GET') => {
    const wished = { ...limits, ...patience };
    const maxMs = Math.max(1, Math.min(wished.maxMs, end - Date.now()));
    return fetchPublic(policy, url, { limits: { ...wished, maxMs }, userAgent, method });
  };
