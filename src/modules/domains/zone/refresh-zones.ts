import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { dnsConnections } from '../tables.ts';
import { listConnections, MAX_ZONES } from './find-zone.ts';
import { asAppError, openProvider } from './open-provider.ts';

/**
 * Refreshes the zones of the account’s tokens: a token may have got another zone since. The list stays as it was if a provider cannot be
 * reached.
 */
export async function refreshZones(ctx: Context): Promise<void> {
  const account = requireAccount(ctx);
  for (const { id } of await listConnections(ctx))
    try {
      const provider = await openProvider(ctx, id);
      const zones = (await provider.listZones()).slice(0, MAX_ZONES);
      const mine = and(eq(dnsConnections.id, id), eq(dnsConnections.clientId, account.id));
      const set = { zones, state: 'working' as const, checkedAt: ctx.now };
      await asSystem('the zones of a DNS token are read anew', (tx) => tx.update(dnsConnections).set(set).where(mine), ctx);
    } catch (error) {
      await asAppError(ctx, id, error);
    }
}
