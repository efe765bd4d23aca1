import { env } from '#platform/env.ts';
import { namecheap } from './namecheap.ts';
import type { Registrar } from './registrar.ts';

let opened: Registrar | null | undefined;

/** The registrar whose prices are shown; null without a key. */
export function openRegistrar(): Registrar | null {
  const { NAMECHEAP_API_USER: user, NAMECHEAP_API_KEY: key, NAMECHEAP_CLIENT_IP: clientIp, NAMECHEAP_BASE_URL: url } = env();
  if (opened === undefined) opened = user && key && clientIp ? namecheap({ user, key, clientIp, url }) : null;
  return opened;
}
