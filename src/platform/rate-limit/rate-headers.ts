import type { RateDecision } from './rate-window.ts';

/**
 * Rate limit headers in both current forms: `RateLimit-Policy` and `RateLimit` of the IETF draft (draft-ietf-httpapi-ratelimit-headers-10),
 * and `RateLimit-Limit`, `-Remaining`, `-Reset` of its older versions, which most libraries support. Their field names do not collide. The
 * second form reports the nearest limit.
 */
export function rateHeaders(policy: string, decisions: readonly RateDecision[], now = Date.now()): [string, string][] {
  if (decisions.length === 0) return [];
  const seconds = (until: number) => Math.max(0, Math.ceil((until - now) / 1000));
  const nearest = decisions.reduce((a, b) => (!b.allowed || (a.allowed && b.remaining < a.remaining) ? b : a));
  const until = nearest.allowed ? nearest.resetAt : nearest.retryAt;
  const name = (index: number) => `"${index === 0 ? policy : `${policy}_${index + 1}`}"`;
  const headers: [string, string][] = [
    ['RateLimit-Policy', decisions.map(({ limit, window }, i) => `${name(i)};q=${limit};w=${Math.ceil(window / 1000)}`).join(', ')],
    [
      'RateLimit',
      decisions.map((each, i) => `${name(i)};r=${each.remaining};t=${seconds(each.allowed ? each.resetAt : each.retryAt)}`).join(', '),
    ],
    ['RateLimit-Limit', String(nearest.limit)],
    ['RateLimit-Remaining', String(nearest.remaining)],
    ['RateLimit-Reset', String(seconds(until))],
  ];
  if (!nearest.allowed) headers.push(['Retry-After', String(Math.max(1, seconds(until)))]);
  return headers;
}
