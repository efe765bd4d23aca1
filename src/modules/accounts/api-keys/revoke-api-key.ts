import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RevokeApiKey } from '../input.ts';
import { apiKeys } from '../tables.ts';

/** Revokes a key at once and for good; a key that has ended is left as it is. Suspended owners may do it too. */
export async function revokeApiKey(ctx: Context, { id }: RevokeApiKey): Promise<void> {
  await requirePermission(ctx, 'key.manage');
  const revokedAt = sql`coalesce(${apiKeys.revokedAt}, ${ctx.now.toISOString()}::timestamptz)`;
  const [key] = await asActor(ctx, (tx) => tx.update(apiKeys).set({ revokedAt }).where(eq(apiKeys.id, id)).returning({ id: apiKeys.id }));
  if (!key) throw new AppError('not_found', 'api_key_not_found');
}
