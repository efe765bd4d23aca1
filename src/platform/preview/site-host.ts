import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

/** Header in which the proxy passes the requested site and path to the app. */
export const SITE_HOST_HEADER = 'x-site-host';

/** The visitor's request as sent. */
export interface Visit {
  /** With port. */
  host: string;
  /** Path and query. */
  target: string;
}

const sealOf = (visit: string): Buffer => createHmac('sha256', env().APP_SECRET).update(`site host ${visit}`).digest();

/** Seals a visit: a rewrite preserves neither its host nor its trailing slash, and a visitor must not be able to forge the header. */
export function sealVisit({ host, target }: Visit): string {
  const visit = `${host} ${target}`;
  return `${visit} ${sealOf(visit).toString('base64url')}`;
}

/** The visit sealed by the proxy, or null. */
export function unsealVisit(header: string | null): Visit | null {
  const [host, target, seal] = header?.split(' ') ?? [];
  if (!host || !target || !seal) return null;
  const given = Buffer.from(seal, 'base64url');
  const right = sealOf(`${host} ${target}`);
  return given.length === right.length && timingSafeEqual(given, right) ? { host, target } : null;
}
