import 'server-only';
import { and, eq, getTableColumns, isNull, lt, or, sql } from 'drizzle-orm';
import { apiKeyContext, type Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { apiKeys } from '../tables.ts';
import { isSameHash, readApiKeyText } from './api-key-text.ts';

const MINUTE = 60_000;

/**
 * The context of the caller that an API key identifies, limited to the key's scopes.
 * @throws AppError `api_key_mistyped`, `api_key_unknown`, `api_key_revoked`, `api_key_expired`, or `account_suspended` when the owner is
 * banned; a suspended owner can still read.
 */
export async function contextOfApiKey(text: string, now: Date = new Date()): Promise<{ ctx: Context; scopes: string[] }> {
  const sent = readApiKeyText(text);
  if (!sent) throw new AppError('forbidden', 'api_key_mistyped');
  const [key] = await asSystem('a key is looked up before anyone is known', (tx) =>
    tx
      .select({ ...getTableColumns(apiKeys), isBanned: sql<boolean>`app.is_banned(${apiKeys.clientId})` })
      .from(apiKeys)
      .where(eq(apiKeys.prefix, sent.prefix)),
  );
  if (!key || !isSameHash(key.hash, sent.hash)) throw new AppError('forbidden', 'api_key_unknown');
  if (key.revokedAt) throw new AppError('forbidden', 'api_key_revoked');
  if (key.expiresAt && key.expiresAt <= now) throw new AppError('forbidden', 'api_key_expired');
  if (key.isBanned) throw new AppError('forbidden', 'account_suspended');
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() >= MINUTE) await recordUse(key.id, now);
  return { ctx: apiKeyContext({ id: key.id, accountId: key.clientId }, now), scopes: key.scopes };
}

/** At most once a minute, otherwise a busy key would write on every request. */
async function recordUse(id: string, now: Date): Promise<void> {
  const due = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, new Date(now.getTime() - MINUTE + 1)));
  await asSystem('the use of a key is noted', (tx) =>
    tx
      .update(apiKeys)
      .set({ lastUsedAt: now })
      .where(and(eq(apiKeys.id, id), due)),
  );
}
