import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Signs and verifies access tokens (JWT, ES256) and publishes the public key. */
export class Tokens {
  readonly issuer: string;
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #kid: string;

  constructor(key: JsonWebKey & { kid: string }, issuer: string) {
    this.issuer = issuer;
    this.#kid = key.kid;
    this.#privateKey = createPrivateKey({ key, format: 'jwk' });
    this.#publicKey = createPublicKey(this.#privateKey);
  }

  sign(claims: object): string {
    const head = encode({ alg: 'ES256', kid: this.#kid, typ: 'JWT' });
    const content = `${head}.${encode(claims)}`;
    const signature = sign('sha256', Buffer.from(content), { key: this.#privateKey, dsaEncoding: 'ieee-p1363' });
    return `${content}.${signature.toString('base64url')}`;
  }

  /** The claims, or the reason why the token is invalid. */
  read(token: string): { claims: Record<string, unknown> } | { problem: string } {
    const [head, payload, signature] = token.split('.');
    if (!head || !payload || !signature) return { problem: 'token is malformed: token contains an invalid number of segments' };
    const { alg, kid } = decode(head);
    if (alg !== 'ES256' || kid !== this.#kid) return { problem: 'token is unverifiable: unrecognized JWT kid or alg for this server' };
    const key = { key: this.#publicKey, dsaEncoding: 'ieee-p1363' as const };
    if (!verify('sha256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url')))
      return { problem: 'token signature is invalid' };
    const claims = decode(payload);
    if (typeof claims.exp !== 'number' || claims.exp <= Date.now() / 1000) return { problem: 'token has invalid claims: token is expired' };
    if (claims.iss !== this.issuer) return { problem: 'token has invalid issuer' };
    return { claims };
  }

  jwks(): object {
    const key = this.#publicKey.export({ format: 'jwk' });
    return { keys: [{ ...key, alg: 'ES256', use: 'sig', key_ops: ['verify'], ext: true, kid: this.#kid }] };
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
