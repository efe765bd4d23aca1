import 'server-only';
import { type Environment, env } from '../env.ts';

/** A CDN in front of published sites, with purging. */
interface Cdn {
  /** Max tags per call. */
  most: number;
  request(tags: readonly string[]): { url: string; token: string; body: unknown };
}

const TIMEOUT = 10_000;

/**
 * The CDN configured in the environment, or null. On Vercel we delete rather than mark as stale: a stale page is served once more, and a
 * suspended site must not be.
 */
export function cdnOf(given: Environment): Cdn | null {
  const { VERCEL_API_TOKEN, VERCEL_PROJECT_ID, VERCEL_TEAM_ID, VERCEL_BASE_URL, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ZONE_ID } = given;
  if (VERCEL_API_TOKEN && VERCEL_PROJECT_ID) {
    const query = new URLSearchParams({ projectIdOrName: VERCEL_PROJECT_ID, ...(VERCEL_TEAM_ID && { teamId: VERCEL_TEAM_ID }) });
    const url = `${VERCEL_BASE_URL}/v1/edge-cache/dangerously-delete-by-tags?${query}`;
    return { most: 16, request: (tags) => ({ url, token: VERCEL_API_TOKEN, body: { tags, target: 'production' } }) };
  }
  if (CLOUDFLARE_API_TOKEN && CLOUDFLARE_ZONE_ID) {
    const url = `https://api.cloudflare.com/client/v4/zones/${encodeURIComponent(CLOUDFLARE_ZONE_ID)}/purge_cache`;
    return { most: 30, request: (tags) => ({ url, token: CLOUDFLARE_API_TOKEN, body: { tags } }) };
  }
  return null;
}

/** Cache tag of all responses of a site. */
export const cdnTag = (siteId: string): string => `site-${siteId}`;

/** Max tags per call. */
export const purgeBatch = (): number => cdnOf(env())?.most ?? 1;

export const hasCdn = (): boolean => cdnOf(env()) !== null;

/** Purges these tags from the CDN. @throws Error when the purge is not confirmed. */
export async function purgeTags(tags: readonly string[], cdn: Cdn | null = cdnOf(env()), send: typeof fetch = fetch): Promise<void> {
  if (!cdn) return;
  for (let start = 0; start < tags.length; start += cdn.most) {
    const { url, token, body } = cdn.request(tags.slice(start, start + cdn.most));
    const response = await send(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the CDN answered ${response.status}`);
  }
}
