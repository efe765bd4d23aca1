import { timingSafeEqual } from 'node:crypto';
import { type Call, header } from '../http/http.ts';
import type { Claims, Cloud } from './cloud.ts';

/**
 * Who calls, as the gateway of hosted Supabase decides it: a signed-in user's token counts before the key that came with it.
 * Null without a known key; `problem` for a token that is not to be believed.
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

/** Who is counted: the caller's address, or the one that is forwarded beside the secret key, as hosted Auth takes it. */
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
