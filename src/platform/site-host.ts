import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env.ts';

/** Header by which the proxy passes the requested site and path to the app. */
export const SITE_HOST_HEADER = 'x-site-host';

/** The visitor's request as it was sent. */
export interface Visit {
  /** With port. */
  host: string;
  /** Path and query. */
  target: string;
}

const sealOf = (visit: string): Buffer => createHmac('sha256', env().APP_SECRET).update(`site host ${visit}`).digest();

/** A visit with our seal: a rewrite keeps neither its host nor its last slash, and what a visitor sends must not count as it. */
export function sealVisit({ host, target }: Visit): string {
  const visit = `${host} ${target}`;
  return `${visit} ${sealOf(visit).toString('base64url')}`;
}

/** The visit that the proxy sealed, or null. */
export function unsealVisit(header: string | null): Visit | null {
  const [host, target, seal] = header?.split(' ') ?? [];
  if (!host || !target || !seal) return null;
  const given = Buffer.from(seal, 'base64url');
  const right = sealOf(`${host} ${target}`);
  return given.length === right.length && timingSafeEqual(given, right) ? { host, target } : null;
}
