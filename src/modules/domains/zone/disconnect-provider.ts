import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { ConnectionRef } from '../input.ts';
import { dnsConnections } from '../tables.ts';

/** Deletes a token at once. Records stay as they are; changes made with it can no longer be undone here. */
export async function disconnectProvider(ctx: Context, { connectionId }: ConnectionRef): Promise<void> {
  const account = requireAccount(ctx);
  const mine = and(eq(dnsConnections.id, connectionId), eq(dnsConnections.clientId, account.id));
  const gone = await asSystem('its owner takes a DNS token back', (tx) => tx.delete(dnsConnections).where(mine).returning(), ctx);
  if (gone.length === 0) throw new AppError('not_found', 'dns_connection_not_found');
}
