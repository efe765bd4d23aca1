import { eq, sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { CAP_SCOPES, type SetModelCap } from '../input.ts';
import { modelCaps } from '../tables.ts';

export interface ModelCap {
  scope: (typeof CAP_SCOPES)[number];
  /** Null means no limit. */
  tokens: number | null;
  calls: number | null;
  /** Today, UTC; of `account` the account with the highest use. */
  usedTokens: number;
  usedCalls: number;
}

/** Daily caps on model calls and tokens, with today's use. For the agency. */
export async function listModelCaps(ctx: Context): Promise<ModelCap[]> {
  await requireStaff(ctx);
  const { rows } = await asSystem(
    'the agency reads its caps',
    (tx) =>
      tx.execute<{ scope: ModelCap['scope']; tokens: string | null; calls: number | null; used_tokens: string; used_calls: number }>(sql`
        select c.scope, c.tokens, c.calls, coalesce(max(d.tokens), 0) as used_tokens, coalesce(max(d.calls), 0) as used_calls
        from public.model_caps c
        left join app.model_days d on d.day = (${ctx.now.toISOString()}::timestamptz at time zone 'utc')::date
          and c.scope = case when d.subject in ('everyone', 'visitors') then d.subject else 'account' end
        group by c.scope, c.tokens, c.calls`),
    ctx,
  );
  const caps = rows.map((row) => ({
    scope: row.scope,
    tokens: row.tokens === null ? null : Number(row.tokens),
    calls: row.calls,
    usedTokens: Number(row.used_tokens),
    usedCalls: row.used_calls,
  }));
  return CAP_SCOPES.flatMap((scope) => caps.filter((cap) => cap.scope === scope));
}

/** Changes a daily cap; today's use stays counted. For admins. */
export async function setModelCap(ctx: Context, { scope, tokens, calls }: SetModelCap): Promise<void> {
  await requireStaff(ctx, 'admin');
  await asSystem('the agency set a cap', (tx) => tx.update(modelCaps).set({ tokens, calls }).where(eq(modelCaps.scope, scope)), ctx);
}
