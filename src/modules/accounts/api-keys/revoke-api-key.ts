import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RevokeApiKey } from '../input.ts';
import { apiKeys } from '../tables.ts';

/** Revokes a key at once and for good; a key that has ended is left as it is. Suspended owners may do it too. */
export async function revokeApiKey(ctx: Context, { id }: RevokeApiKey): Promise<void> {
  const account = requireAccount(ctx);
  await requirePermission(ctx, 'key.manage');
  const mine = and(eq(apiKeys.id, id), eq(apiKeys.clientId, account.id));
  const [key] = await asActor(ctx, (tx) => tx.select({ id: apiKeys.id }).from(apiKeys).where(mine));
  if (!key) throw new AppError('not_found', 'api_key_not_found');
  await asSystem(
    'keys are ended by the server',
    (tx) =>
      tx
        .update(apiKeys)
        .set({ revokedAt: ctx.now })
        .where(and(mine, isNull(apiKeys.revokedAt))),
    ctx,
  );
}
