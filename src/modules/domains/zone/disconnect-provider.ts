import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { ConnectionRef } from '../input.ts';
import { dnsConnections } from '../tables.ts';

/** Deletes a token at once. Records stay as they are; changes made with it can no longer be undone here. */
export async function disconnectProvider(ctx: Context, { connectionId }: ConnectionRef): Promise<void> {
  const gone = await asActor(ctx, (tx) => tx.delete(dnsConnections).where(eq(dnsConnections.id, connectionId)).returning());
  if (gone.length === 0) throw new AppError('not_found', 'dns_connection_not_found');
}
