import { asc } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { DomainRef } from '../input.ts';
import { type ReadDomain, requireDomain } from '../read-domain.ts';
import { dnsConnections } from '../tables.ts';
import type { ProviderZone } from './dns-provider.ts';
import type { DnsProviderName } from './provider-facts.ts';

/** Max zones per token. */
export const MAX_ZONES = 1000;

export interface Connection {
  id: string;
  provider: DnsProviderName;
  /** Last letters of its token. */
  hint: string;
  state: 'working' | 'refused';
  zones: ProviderZone[];
  checkedAt: Date;
}

/** A name with its zone, and the connection that opens it. */
export interface FoundZone {
  domain: ReadDomain;
  connection: Connection;
  zone: ProviderZone;
}

/** The nearest zone above a name: the longest match. */
export const zoneAbove = (zones: readonly ProviderZone[], name: string): ProviderZone | null =>
  zones
    .filter((zone) => name === zone.name || name.endsWith(`.${zone.name}`))
    .sort((one, other) => other.name.length - one.name.length)[0] ?? null;

/** The account’s connections to DNS providers, without their secrets. */
export async function listConnections(ctx: Context): Promise<Connection[]> {
  requireAccount(ctx);
  const rows = await asActor(ctx, (tx) => tx.select().from(dnsConnections).orderBy(asc(dnsConnections.createdAt)));
  return rows.map(({ id, provider, hint, state, zones, checkedAt }) => ({
    id,
    provider,
    hint,
    state,
    zones: zones as ProviderZone[],
    checkedAt,
  }));
}

/** The zone of a name at a connected provider, working connections first; null if there is none. */
export async function findZone(ctx: Context, ref: DomainRef): Promise<FoundZone | null> {
  const [domain, connections] = await Promise.all([requireDomain(ctx, ref), listConnections(ctx)]);
  const found = connections.flatMap((connection) => {
    const zone = zoneAbove(connection.zones, domain.name);
    return zone ? [{ domain, connection, zone }] : [];
  });
  const rank = ({ connection, zone }: FoundZone) => zone.name.length * 2 + (connection.state === 'working' ? 1 : 0);
  return found.sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

/** @throws AppError `not_found`. */
export async function requireZone(ctx: Context, ref: DomainRef): Promise<FoundZone> {
  const found = await findZone(ctx, ref);
  if (!found) throw new AppError('not_found', 'dns_zone_not_found');
  return found;
}
