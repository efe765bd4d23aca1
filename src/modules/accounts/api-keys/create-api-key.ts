import 'server-only';
import { and, count, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import type { CreateApiKey } from '../input.ts';
import { accounts, apiKeys } from '../tables.ts';
import { makeApiKeyText } from './api-key-text.ts';
import { type ApiKeyView, MAX_API_KEYS, viewOf } from './api-keys.ts';

const DAY = 24 * 3600 * 1000;

/** Creates an API key for the account. `text` is returned only here and cannot be shown again. */
export async function createApiKey(ctx: Context, { name, scopes, days }: CreateApiKey): Promise<ApiKeyView & { text: string }> {
  const account = requireAccount(ctx);
  await requirePermission(ctx, 'key.manage');
  await requireProof(ctx);
  const { text, prefix, hash } = makeApiKeyText();
  const expiresAt = days ? new Date(ctx.now.getTime() + days * DAY) : null;
  const row = await asSystem(
    'keys are made by the server',
    async (tx) => {
      // The lock on the profile makes concurrent creations count one after the other.
      const [owner] = await tx
        .select({ suspendedAt: accounts.suspendedAt })
        .from(accounts)
        .where(eq(accounts.id, account.id))
        .for('no key update');
      if (!owner) throw new AppError('not_found', 'account_not_found');
      if (owner.suspendedAt) throw new AppError('forbidden', 'account_suspended');
      const live = and(
        eq(apiKeys.clientId, account.id),
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),
      );
      const [kept] = await tx.select({ keys: count() }).from(apiKeys).where(live);
      if (kept!.keys >= MAX_API_KEYS) throw new AppError('conflict', 'too_many_api_keys', { limit: MAX_API_KEYS });
      const [made] = await tx
        .insert(apiKeys)
        .values({ id: newId(), clientId: account.id, name, prefix, hash, scopes, expiresAt })
        .returning();
      return made!;
    },
    ctx,
  );
  await announce(securityChanged.create({ clientId: account.id }));
  return { ...viewOf(row, ctx.now), text };
}
