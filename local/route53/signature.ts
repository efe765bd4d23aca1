import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Asked } from '../dns/provider-door.ts';

/** Max clock skew of a signature, in milliseconds. */
const SKEW = 15 * 60_000;
const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export const accessKeyOf = ({ headers }: Asked): string => FORM.exec(headers.authorization ?? '')?.[1] ?? '';

/** Verifies a request's Signature Version 4 from its text alone, without the signer's library. */
export function isSigned(asked: Asked, secret: string): boolean {
  const { method, url, headers, body } = asked;
  const [, , date = '', region = '', service = '', names = '', signature = ''] = FORM.exec(headers.authorization ?? '') ?? [];
  const stamp = String(headers['x-amz-date'] ?? '');
  const at = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!signature || service !== 'route53' || region !== 'us-east-1' || !stamp.startsWith(date) || !(Math.abs(Date.now() - at) < SKEW))
    return false;
  const signed = names.split(';');
  if (!signed.includes('host')) return false;
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, url.pathname.split('/').map(encode).join('/'), query, lines, names, sha256(body)].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, date));
  const right = hmac(key, ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n'));
  return timingSafeEqual(right, Buffer.from(signature, 'hex'));
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
