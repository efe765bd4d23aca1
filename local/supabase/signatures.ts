import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Cloud } from './cloud.ts';
import { refuseStorage } from './storage-refusal.ts';

/** The grant of a signed URL: reading or writing one object, for a while. */
const Grant = z.object({
  url: z.string(),
  act: z.enum(['read', 'write']),
  exp: z.number(),
  upsert: z.boolean().optional(),
  owner: z.string().optional(),
});
export type Grant = z.infer<typeof Grant>;

export function signGrant(cloud: Cloud, grant: Grant): string {
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...grant, iat: Math.floor(Date.now() / 1000) })}`;
  return `${content}.${mac(cloud, content)}`;
}

/** The grant of a token for this object and act. Refuses what is forged, expired or meant for another object. */
export function readGrant(cloud: Cloud, token: string | null, act: Grant['act'], url: string): Grant {
  const [head, payload, signature] = (token ?? '').split('.');
  const expected = Buffer.from(mac(cloud, `${head}.${payload}`));
  const given = Buffer.from(signature ?? '');
  if (!payload || given.length !== expected.length || !timingSafeEqual(given, expected)) throw invalid('signature verification failed');
  const grant = Grant.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  if (grant.exp <= Date.now() / 1000) throw invalid('"exp" claim timestamp check failed');
  if (grant.act !== act || grant.url !== url)
    throw refuseStorage(400, 'InvalidSignature', 'InvalidSignature', 'The url do not match the signature');
  return grant;
}

function invalid(message: string) {
  return refuseStorage(400, 'InvalidJWT', 'InvalidJWT', message);
}

function mac(cloud: Cloud, content: string): string {
  return createHmac('sha256', cloud.keys.storageSecret).update(content).digest('base64url');
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
