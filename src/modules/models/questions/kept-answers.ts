import { and, eq, gt } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { modelAnswers } from '../tables.ts';

const DAY = 86_400_000;
const DAYS_KEPT = { client: 30, visitor: 1 };
/** Max bytes of JSON; the row takes some more. */
const MAX_BYTES = 200_000;

export interface KeptAnswer<T> {
  value: T;
  provider: string;
  model: string;
}

/** The cached answer to the same question, if it is still valid by the schema. */
export async function findAnswer<T>(ctx: Context, key: string, schema: z.ZodType<T>): Promise<KeptAnswer<T> | null> {
  const [row] = await asSystem(
    'answers of models are cached',
    (tx) =>
      tx
        .select()
        .from(modelAnswers)
        .where(and(eq(modelAnswers.key, key), gt(modelAnswers.expiresAt, ctx.now))),
    ctx,
  );
  const parsed = row && schema.safeParse(row.value);
  return parsed?.success ? { value: parsed.data, provider: row!.provider, model: row!.model } : null;
}

/** Caches an answer for the same question. One that is too large is not stored. */
export async function keepAnswer(ctx: Context, key: string, { value, provider, model }: KeptAnswer<unknown>): Promise<void> {
  if (Buffer.byteLength(JSON.stringify(value)) > MAX_BYTES) return;
  const clientId = ctx.account?.id ?? null;
  const days = clientId ? DAYS_KEPT.client : DAYS_KEPT.visitor;
  const row = { value, provider, model, expiresAt: new Date(ctx.now.getTime() + days * DAY) };
  await asSystem(
    'answers of models are cached',
    (tx) =>
      tx
        .insert(modelAnswers)
        .values({ key, clientId, ...row })
        .onConflictDoUpdate({ target: modelAnswers.key, set: row }),
    ctx,
  );
}
