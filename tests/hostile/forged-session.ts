import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

type Json = Record<string, unknown>;
export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const decode = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json;

/** The session in a Cookie header, as written by the app's own client: in one cookie, or in chunks. */
export function readSession(cookie: string): Json & { access_token: string } {
  const pieces = cookie.split('; ').map((one) => one.slice(one.indexOf('=') + 1));
  return decode(pieces.join('').replace(/^base64-/, '')) as Json & { access_token: string };
}

export const cookieOf = (session: Json): string => `pm-session=base64-${encode(session)}`;

export const partsOf = (token: string): { head: Json; claims: Json; seal: string } => {
  const [head = '', claims = '', seal = ''] = token.split('.');
  return { head: decode(head), claims: decode(claims), seal };
};

type Signer = (content: string) => string;
export const token = (head: Json, claims: Json, signer: Signer): string => {
  const content = `${encode(head)}.${encode(claims)}`;
  return `${content}.${signer(content)}`;
};

export const withEs256 =
  (key: JsonWebKey): Signer =>
  (content) =>
    sign('sha256', Buffer.from(content), { key: createPrivateKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }).toString(
      'base64url',
    );
export const withHs256 =
  (secret: string): Signer =>
  (content) =>
    createHmac('sha256', secret).update(content).digest('base64url');

/** A signing key that the app does not trust. */
export const strangersKey = (): JsonWebKey => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
