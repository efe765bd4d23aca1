import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Any JSON value with integers only: these have the same text in every language. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A signing key, or a retired one that only verifies. */
export interface SigningKey {
  id: string;
  key: KeyObject;
}

/** The canonical text of a value: sorted keys, no spaces (RFC 8785). */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/**
 * Parses `id=BASE64`: the DER of an Ed25519 key, private (PKCS #8) or, for verification only, public (SPKI).
 * @throws Error for anything else.
 */
export function readSigningKey(text: string): SigningKey {
  const at = text.indexOf('=');
  const id = text.slice(0, at).trim();
  const der = Buffer.from(text.slice(at + 1).trim(), 'base64');
  const key = readDer(der);
  if (!/^[\w-]{1,40}$/.test(id) || key.asymmetricKeyType !== 'ed25519') throw new Error('is no Ed25519 key with an id');
  return { id, key };
}

function readDer(key: Buffer): KeyObject {
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  } catch {
    return createPublicKey({ key, format: 'der', type: 'spki' });
  }
}

export const isPrivate = ({ key }: SigningKey): boolean => key.type === 'private';

/** Signs a value's canonical text. @returns the signature in base64. */
export const signJson = (value: Json, { key }: SigningKey): string => sign(null, Buffer.from(canonicalJson(value)), key).toString('base64');

export function isSignedBy(value: Json, signature: string, { key }: SigningKey): boolean {
  const bytes = Buffer.from(signature, 'base64');
  // Rejects any other encoding of the same bytes.
  return bytes.toString('base64') === signature && verify(null, Buffer.from(canonicalJson(value)), key, bytes);
}

/** Public keys as a JSON Web Key Set (RFC 8037), for verifiers. */
export function publicKeySet(keys: readonly SigningKey[]): { keys: Record<string, string>[] } {
  return {
    keys: keys.map(({ id, key }) => {
      const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
      return { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: id, x: x! };
    }),
  };
}

/** Parses such a set, skipping entries that are not Ed25519 keys. */
export function readKeySet(set: unknown): SigningKey[] {
  const keys = (set as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys)) return [];
  return keys.flatMap((jwk: { kid?: unknown; crv?: unknown } | null) => {
    if (typeof jwk?.kid !== 'string' || jwk.crv !== 'Ed25519') return [];
    try {
      return [{ id: jwk.kid, key: createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }) }];
    } catch {
      return [];
    }
  });
}
