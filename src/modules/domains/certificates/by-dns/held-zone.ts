import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { dnsConnections } from '../../tables.ts';
import type { DnsProvider, ProviderZone } from '../../zone/dns-provider.ts';
import { zoneAbove } from '../../zone/find-zone.ts';
import { openProvider } from '../../zone/open-provider.ts';

/** A zone in which names can be proved. Without a connection it is the one of our own sites. */
export interface HeldZone {
  connectionId: string | null;
  zone: ProviderZone;
  provider: DnsProvider;
}

/** The zone of a name for which the account has a working token; null without one. */
export async function findHeldZone(
  tx: Transaction,
  clientId: string,
  name: string,
): Promise<{ connectionId: string; zone: ProviderZone } | null> {
  const working = and(eq(dnsConnections.clientId, clientId), eq(dnsConnections.state, 'working'));
  const rows = await tx.select({ id: dnsConnections.id, zones: dnsConnections.zones }).from(dnsConnections).where(working);
  const found = rows.flatMap(({ id, zones }) => {
    const zone = zoneAbove(zones as ProviderZone[], name);
    return zone ? [{ connectionId: id, zone }] : [];
  });
  return found.sort((one, other) => other.zone.name.length - one.zone.name.length)[0] ?? null;
}

/** The same, opened. */
export async function openHeldZone(ctx: Context, name: string): Promise<HeldZone | null> {
  const account = requireAccount(ctx);
  const found = await asSystem('a name is proved in the zone of its client', (tx) => findHeldZone(tx, account.id, name), ctx);
  return found && { ...found, provider: await openProvider(ctx, found.connectionId) };
}
