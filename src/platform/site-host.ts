import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env.ts';

/** Header in which the proxy tells the app which site was asked for. */
export const SITE_HOST_HEADER = 'x-site-host';

const sealOf = (host: string): Buffer => createHmac('sha256', env().APP_SECRET).update(`site host ${host}`).digest();

/** The host with our seal: a rewrite does not keep the Host header, and what a visitor sends must not count as it. */
export const sealHost = (host: string): string => `${host} ${sealOf(host).toString('base64url')}`;

/** The host (with port) that the proxy sealed, or null. */
export function unsealHost(header: string | null): string | null {
  const [host, seal] = header?.split(' ') ?? [];
  if (!host || !seal) return null;
  const given = Buffer.from(seal, 'base64url');
  const right = sealOf(host);
  return given.length === right.length && timingSafeEqual(given, right) ? host : null;
}
