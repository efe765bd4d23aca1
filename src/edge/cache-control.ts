import { cdnTag } from '#platform/storage/cdn.ts';
import type { Answer } from './visitor-request.ts';

export const PAGE_CACHE = 'public, max-age=0, must-revalidate';
export const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';
/** Browsers revalidate every time; a CDN that can be purged keeps pages for a day. */
const CDN_PAGE_CACHE = 'public, max-age=0, s-maxage=86400, must-revalidate';

/** Adds CDN caching and the site's tag to a page that was found or an immutable file. */
export function forCdn(answer: Answer, siteId: string, isImmutable: boolean): Answer {
  if (answer.status !== 200 && answer.status !== 304) return answer;
  const headers = [...answer.headers];
  const at = headers.indexOf('Cache-Control');
  if (at >= 0 && !isImmutable) headers[at + 1] = CDN_PAGE_CACHE;
  const tag = cdnTag(siteId);
  // Vercel reads the first, Cloudflare the second.
  headers.push('Vercel-Cache-Tag', tag, 'Cache-Tag', tag);
  return { ...answer, headers };
}
