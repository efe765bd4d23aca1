import { timingSafeEqual } from 'node:crypto';
import { type Call, header } from '../http/http.ts';
import type { Claims, Cloud } from './cloud.ts';

/**
 * Identifies the caller like the gateway of hosted Supabase: a signed-in user's token takes precedence over the key. Null without a
 * known key; `problem` for an invalid token.
 */
export function identify(cloud: Cloud, call: Call): { claims: Claims } | { problem: string } | null {
  const key = header(call, 'apikey') ?? '';
  const bearer = bearerToken(call);
  const known = [key, bearer].map((each) => roleOfKey(cloud, each)).find(Boolean);
  if (bearer && !roleOfKey(cloud, bearer)) {
    const token = cloud.tokens.read(bearer);
    return 'problem' in token ? token : { claims: { ...token.claims, role: String(token.claims.role) } };
  }
  return known ? { claims: { role: known } } : null;
}

/** The address for rate limits: the caller's, or the one forwarded along with the secret key, as hosted Auth takes it. */
export function countedAddress(cloud: Cloud, call: Call): string {
  const forwarded = roleOfKey(cloud, header(call, 'apikey') ?? '') === 'service_role' ? header(call, 'sb-forwarded-for') : undefined;
  return forwarded?.split(',')[0]?.trim() || (call.message.socket.remoteAddress ?? '');
}

export function bearerToken(call: Call): string {
  return /^Bearer\s+(.+)$/i.exec(header(call, 'authorization') ?? '')?.[1] ?? '';
}

/** `anon` for the publishable key, `service_role` for the secret one. */
export function roleOfKey(cloud: Cloud, key: string): 'anon' | 'service_role' | null {
  if (same(key, cloud.keys.secretKey)) return 'service_role';
  if (same(key, cloud.keys.publishableKey)) return 'anon';
  return null;
}

function same(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
