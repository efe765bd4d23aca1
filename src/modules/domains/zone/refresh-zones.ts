import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { dnsConnections } from '../tables.ts';
import { listConnections, MAX_ZONES } from './find-zone.ts';
import { asAppError, openProvider } from './open-provider.ts';

/**
 * Refreshes the zones of the account’s tokens: a token may have got another zone since. The list stays as it was if a provider cannot be
 * reached.
 */
export async function refreshZones(ctx: Context): Promise<void> {
  for (const { id } of await listConnections(ctx))
    try {
      const provider = await openProvider(ctx, id);
      const zones = (await provider.listZones()).slice(0, MAX_ZONES);
      const set = { zones, state: 'working' as const, checkedAt: ctx.now };
      await asActor(ctx, (tx) => tx.update(dnsConnections).set(set).where(eq(dnsConnections.id, id)));
    } catch (error) {
      await asAppError(ctx, id, error);
    }
}
