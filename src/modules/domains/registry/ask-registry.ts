import { z } from 'zod';
import { env } from '#platform/env.ts';
import type { Registration } from '../doctor/evidence.ts';

/** RDAP servers by top-level domain. */
const SERVERS: Record<string, string> = {
  br: 'https://rdap.registro.br/',
  com: 'https://rdap.verisign.com/com/v1/',
  net: 'https://rdap.verisign.com/net/v1/',
  org: 'https://rdap.publicinterestregistry.org/rdap/',
  app: 'https://pubapi.registry.google/rdap/',
  dev: 'https://pubapi.registry.google/rdap/',
};

/** Milliseconds. A look does not wait for a slow registry: the query is repeated tomorrow. */
const TIMEOUT_MS = 4000;

const Domain = z.object({
  status: z.array(z.string().max(100)).default([]),
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string().optional() })).default([]),
  nameservers: z.array(z.object({ ldhName: z.string().max(253) })).default([]),
  entities: z.array(z.object({ roles: z.array(z.string()).default([]), handle: z.string().max(200).optional() })).default([]),
});

/** The registry's data of a name. Never throws: a registry that cannot be reached returns `unknown`. */
export async function askRegistry(apex: string): Promise<Registration> {
  const base = env().RDAP_BASE_URL ?? SERVERS[apex.slice(apex.lastIndexOf('.') + 1)];
  if (!base) return { known: 'unknown' };
  try {
    const address = `${base.replace(/\/$/, '')}/domain/${encodeURIComponent(apex)}`;
    const response = await fetch(address, { headers: { accept: 'application/rdap+json' }, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 404) return { known: 'not_registered' };
    return response.ok ? readRdap(await response.json()) : { known: 'unknown' };
  } catch {
    return { known: 'unknown' };
  }
}

/** Parses an RDAP response (RFC 9083). */
export function readRdap(answer: unknown): Registration {
  const parsed = Domain.safeParse(answer);
  if (!parsed.success) return { known: 'unknown' };
  const { status, events, nameservers, entities } = parsed.data;
  const ends = events.find(({ eventAction }) => eventAction === 'expiration')?.eventDate;
  const expiresAt = ends && !Number.isNaN(Date.parse(ends)) ? new Date(ends) : null;
  const registrar = entities.find(({ roles }) => roles.includes('registrar'))?.handle ?? null;
  const servers = nameservers.slice(0, 13).map(({ ldhName }) => ldhName.toLowerCase());
  return { known: 'registered', status: status.slice(0, 20), expiresAt, nameservers: servers, registrar };
}
