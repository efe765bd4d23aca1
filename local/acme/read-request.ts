import { createHmac, timingSafeEqual } from 'node:crypto';
import { calculateJwkThumbprint, decodeProtectedHeader, flattenedVerify, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { Problem } from './problem.ts';
import type { Account, Store } from './store.ts';

const Flattened = z.object({ protected: z.string(), payload: z.string(), signature: z.string() });
const Header = z.object({
  alg: z.enum(['ES256', 'ES384', 'RS256']),
  nonce: z.string(),
  url: z.string(),
  kid: z.string().optional(),
  jwk: z.looseObject({ kty: z.string() }).optional(),
});

export interface Signed {
  /** Empty for POST-as-GET. */
  payload: unknown;
  isRead: boolean;
  jwk: JWK;
  thumbprint: string;
  /** Null for clients without an account, or that sign with the key of a certificate. */
  account: Account | null;
}

/** Reads a signed request: consumes the nonce before anything else; the URL must be the requested one. */
export async function readRequest(store: Store, text: string, url: string): Promise<Signed> {
  const parsed = Flattened.safeParse(parse(text));
  if (!parsed.success) throw new Problem(400, 'malformed', 'the body is not a flattened JWS');
  const head = Header.safeParse(header(parsed.data));
  if (!head.success) throw new Problem(400, 'malformed', 'the protected header lacks something, or names another algorithm');
  const { nonce, kid, jwk: given, alg } = head.data;
  if (!store.takeNonce(nonce)) throw new Problem(400, 'badNonce', 'the nonce was not given here, or was used');
  if (head.data.url !== url) throw new Problem(401, 'unauthorized', 'signed for another address');
  if ((kid === undefined) === (given === undefined)) throw new Problem(400, 'malformed', 'exactly one of jwk and kid is wanted');
  const account = kid === undefined ? null : store.accountAt(kid);
  if (kid !== undefined && !account) throw new Problem(400, 'accountDoesNotExist', 'no such account');
  if (account?.status === 'deactivated') throw new Problem(401, 'unauthorized', 'the account is deactivated');
  const jwk = (account?.jwk ?? given) as JWK;
  try {
    const { payload } = await flattenedVerify(parsed.data, await importJWK(jwk, alg));
    const words = Buffer.from(payload).toString('utf8');
    return {
      payload: words === '' ? null : parse(words),
      isRead: words === '',
      jwk,
      thumbprint: await calculateJwkThumbprint(jwk),
      account,
    };
  } catch {
    throw new Problem(400, 'malformed', 'the signature does not fit');
  }
}

function header(flattened: z.infer<typeof Flattened>): unknown {
  try {
    return decodeProtectedHeader(flattened);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'malformed', 'not JSON');
  }
}

/** Whether an external account’s key has signed this account key (RFC 8555, 7.3.4). */
export function isBound(binding: unknown, { kid, hmacKey }: { kid: string; hmacKey: string }, jwk: JWK): boolean {
  const parsed = Flattened.safeParse(binding);
  if (!parsed.success) return false;
  const head = z.object({ alg: z.literal('HS256'), kid: z.string() }).safeParse(header(parsed.data));
  const inner = JSON.stringify(sorted(parse(Buffer.from(parsed.data.payload, 'base64url').toString('utf8'))));
  if (!head.success || head.data.kid !== kid || inner !== JSON.stringify(sorted(jwk))) return false;
  const right = createHmac('sha256', Buffer.from(hmacKey, 'base64url')).update(`${parsed.data.protected}.${parsed.data.payload}`).digest();
  const said = Buffer.from(parsed.data.signature, 'base64url');
  return said.length === right.length && timingSafeEqual(said, right);
}

const sorted = (value: unknown): unknown => Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => a.localeCompare(b)));
