import { env } from '#platform/env.ts';
import { takesDomains } from '../../hosting/network.ts';
import type { ProviderSecret } from '../../zone/dns-provider.ts';
import { zoneAbove } from '../../zone/find-zone.ts';
import { providerOf } from '../../zone/open-provider.ts';
import type { HeldZone } from '../by-dns/held-zone.ts';

function ownSecret(): ProviderSecret | null {
  const { SITES_DNS_TOKEN: token, SITES_DNS_ACCESS_KEY_ID: accessKeyId, SITES_DNS_SECRET_KEY: secretAccessKey } = env();
  if (token) return { provider: 'cloudflare', token };
  return accessKeyId && secretAccessKey ? { provider: 'route53', accessKeyId, secretAccessKey } : null;
}

const sitesHost = (): string => new URL(env().SITES_URL).hostname;

/** Names of the certificate for our own published sites; null where TLS ends elsewhere, or where we cannot prove them. */
export const ownNames = (): string[] | null => (takesDomains() && ownSecret() ? [`*.${sitesHost()}`] : null);

/** The wildcard whose certificate covers a host of ours; null for any other host. */
export function ownWildcard(hostname: string): string | null {
  const [wildcard] = ownNames() ?? [];
  return wildcard && hostname.slice(hostname.indexOf('.')) === wildcard.slice(1) ? wildcard : null;
}

/** The zone of our own published sites, with the token of the configuration; null without one. */
export async function openOwnZone(): Promise<HeldZone | null> {
  const secret = ownSecret();
  if (!secret) return null;
  const provider = providerOf(secret);
  const zone = zoneAbove(await provider.listZones(), sitesHost());
  return zone && { connectionId: null, provider, zone: await provider.readZone(zone) };
}
