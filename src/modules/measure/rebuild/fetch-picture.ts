import { type FetchLimits, fetchPublic } from '../egress/fetch-public.ts';
import type { EgressPolicy } from '../egress/policy.ts';

const MB = 1024 * 1024;
const LIMITS: FetchLimits = { maxWireBytes: 8 * MB, maxBytes: 8 * MB, maxMs: 6000, maxRedirects: 3 };

/** Bytes of a foreign picture, not decoded yet; null if there are none, or too many. */
export async function fetchPicture(
  url: string,
  { policy, userAgent }: { policy: EgressPolicy; userAgent: string },
): Promise<Buffer | null> {
  const address = URL.parse(url);
  const answer = address && (await fetchPublic(policy, address, { limits: LIMITS, userAgent }).catch(() => null));
  if (answer?.status !== 200 || answer.body.cut || answer.body.bytes.length === 0) return null;
  return /^(image\/|application\/octet-stream)/i.test(answer.headers['content-type'] ?? 'image/') ? answer.body.bytes : null;
}

/** WordPress keeps a picture beside its smaller sizes: "forno-300x200.jpg" is one of "forno.jpg". Null for other pictures. */
export function originalOf(url: string): string | null {
  const original = url.replace(/(\/wp-content\/uploads\/.+)-\d{2,4}x\d{2,4}(?=\.\w{3,4}(?:\?|$))/, '$1');
  return original === url ? null : original;
}

/** The picture in its first size, where that is still there. */
export async function fetchLargest(url: string, wish: { policy: EgressPolicy; userAgent: string }): Promise<Buffer | null> {
  const original = originalOf(url);
  return (original && (await fetchPicture(original, wish))) || fetchPicture(url, wish);
}
