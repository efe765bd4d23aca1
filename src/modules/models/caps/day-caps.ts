import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';

const DAY = 86_400_000;

interface Refusal extends Record<string, unknown> {
  refused: 'everyone' | 'account' | 'visitors';
  used_tokens: string;
  used_calls: number;
  max_tokens: string | null;
  max_calls: number | null;
}

const clientOf = ({ account }: Context) => sql`${account?.id ?? null}::uuid`;
const momentOf = ({ now }: Context) => sql`${now.toISOString()}::timestamptz`;

/**
 * Reserves one call and its max tokens within today's caps.
 * @throws AppError `over_limit` (`model_cap`) when they do not fit; `forbidden` for a suspended account.
 */
export async function takeCall(ctx: Context, tokens: number): Promise<void> {
  const { rows } = await asSystem(
    'requests to models are counted by the server',
    (tx) => tx.execute<Refusal>(sql`select * from app.take_model_call(${clientOf(ctx)}, ${tokens}, ${momentOf(ctx)})`),
    ctx,
  );
  const [refusal] = rows;
  if (!refusal) return;
  const resetsAt = new Date((Math.floor(ctx.now.getTime() / DAY) + 1) * DAY).toISOString();
  const { refused: scope, used_calls, used_tokens, max_tokens, max_calls } = refusal;
  const byCalls = max_calls !== null && used_calls + 1 > max_calls;
  const [used, limit] = byCalls ? [used_calls, max_calls] : [Number(used_tokens), Number(max_tokens)];
  throw new AppError('over_limit', 'model_cap', { meter: byCalls ? 'model_calls' : 'model_tokens', scope, used, limit, resetsAt });
}

/** Replaces the reserved tokens with those used; a call that does not count is released. */
export async function settleCall(ctx: Context, call: { taken: number; used: number; counts: boolean }): Promise<void> {
  await asSystem(
    'requests to models are counted by the server',
    (tx) => tx.execute(sql`select app.settle_model_call(${clientOf(ctx)}, ${call.taken}, ${call.used}, ${call.counts}, ${momentOf(ctx)})`),
    ctx,
  );
}
