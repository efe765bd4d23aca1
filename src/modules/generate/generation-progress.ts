import { and, desc, eq, gt, inArray, or } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { GenerationRef } from './input.ts';
import { generations } from './tables.ts';

type Status = (typeof generations.$inferSelect)['status'];
export const WAITING = ['queued', 'running'] satisfies Status[];
export const isWaiting = ({ status }: { status: Status }): boolean => (WAITING as Status[]).includes(status);

export interface GenerationProgress {
  id: string;
  status: Status;
  /** It will not move on by itself. */
  isFinal: boolean;
  siteId: string | null;
  prompt: string;
  seed: number;
  locale: string;
  key: string;
  /** Why there is no site: an AppError's reason, or the refusal's. */
  error: string | null;
}

/** How far a generation of the account's own has come, or null. */
export async function getGenerationProgress(ctx: Context, { generationId }: GenerationRef): Promise<GenerationProgress | null> {
  const account = requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({
        id: generations.id,
        status: generations.status,
        siteId: generations.siteId,
        prompt: generations.prompt,
        seed: generations.seed,
        locale: generations.locale,
        key: generations.idempotencyKey,
        error: generations.error,
      })
      .from(generations)
      .where(and(eq(generations.id, generationId), eq(generations.clientId, account.id))),
  );
  return row ? { ...row, isFinal: !isWaiting(row) } : null;
}

/** @throws AppError `not_found`. */
export async function requireProgress(ctx: Context, ref: GenerationRef): Promise<GenerationProgress> {
  const progress = await getGenerationProgress(ctx, ref);
  if (!progress) throw new AppError('not_found', 'generation_not_found');
  return progress;
}

/** Milliseconds for which somebody who comes back is told that a site was not made. */
const NEWS = 3_600_000;

export interface Unfinished {
  id: string;
  failed: boolean;
}

/** Sites of the account that are being made, and those that failed within the hour; newest first. */
export async function listUnfinished(ctx: Context): Promise<Unfinished[]> {
  const account = requireAccount(ctx);
  const failedJustNow = and(eq(generations.status, 'failed'), gt(generations.finishedAt, new Date(ctx.now.getTime() - NEWS)));
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ id: generations.id, status: generations.status })
      .from(generations)
      .where(and(eq(generations.clientId, account.id), or(inArray(generations.status, WAITING), failedJustNow)))
      .orderBy(desc(generations.createdAt))
      .limit(3),
  );
  return rows.map(({ id, status }) => ({ id, failed: status === 'failed' }));
}
