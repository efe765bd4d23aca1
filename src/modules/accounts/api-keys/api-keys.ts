import 'server-only';
import { desc } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { API_SCOPES, type ApiScope } from '../input.ts';
import { apiKeys } from '../tables.ts';

/** Max active keys per account. */
export const MAX_API_KEYS = 20;

export interface ApiKeyView {
  id: string;
  name: string;
  /** The first characters, enough to recognise the key. */
  prefix: string;
  scopes: ApiScope[];
  state: 'live' | 'expired' | 'revoked';
  createdAt: Date;
  /** Accurate to the minute. */
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

type Row = Omit<typeof apiKeys.$inferSelect, 'hash' | 'clientId'>;

export function viewOf({ id, name, prefix, scopes, createdAt, lastUsedAt, expiresAt, revokedAt }: Row, now: Date): ApiKeyView {
  const state = revokedAt ? 'revoked' : expiresAt && expiresAt <= now ? 'expired' : 'live';
  const known = API_SCOPES.filter((scope) => scopes.includes(scope));
  return { id, name, prefix, scopes: known, state, createdAt, lastUsedAt, expiresAt, revokedAt };
}

/** The account's keys, newest first. Inactive keys are included, so that old log entries can be resolved. */
export async function listApiKeys(ctx: Context): Promise<ApiKeyView[]> {
  requireAccount(ctx);
  const { id, name, prefix, scopes, createdAt, lastUsedAt, expiresAt, revokedAt } = apiKeys;
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ id, name, prefix, scopes, createdAt, lastUsedAt, expiresAt, revokedAt })
      .from(apiKeys)
      .orderBy(desc(apiKeys.createdAt))
      .limit(100),
  );
  return rows.map((row) => viewOf(row, ctx.now));
}
