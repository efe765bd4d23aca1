import { and, count, desc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import type { Corrections } from '#composer/brief.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { GenerationRef } from '../input.ts';
import { generations } from '../tables.ts';
import { keptCorrections } from '../understanding/kept-corrections.ts';

type Status = (typeof generations.$inferSelect)['status'];
export const WAITING = ['queued', 'running'] satisfies Status[];
/** Ended without a site; can be retried. */
export const ENDED = ['failed', 'cancelled'] satisfies Status[];
export const isWaiting = ({ status }: { status: Status }): boolean => (WAITING as Status[]).includes(status);

export interface GenerationProgress {
  id: string;
  status: Status;
  stage: (typeof generations.$inferSelect)['stage'];
  /** It will not change without a retry. */
  isFinal: boolean;
  siteId: string | null;
  prompt: string;
  corrections: Corrections | undefined;
  seed: number;
  locale: string;
  key: string;
  /** Reason for having no site: an AppError's reason, or the refusal's. */
  error: string | null;
}

/** Progress of one of the account's generations, or null. */
export async function getGenerationProgress(ctx: Context, { generationId }: GenerationRef): Promise<GenerationProgress | null> {
  const account = requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({
        id: generations.id,
        status: generations.status,
        stage: generations.stage,
        siteId: generations.siteId,
        prompt: generations.prompt,
        corrections: generations.corrections,
        seed: generations.seed,
        locale: generations.locale,
        key: generations.idempotencyKey,
        error: generations.error,
      })
      .from(generations)
      .where(and(eq(generations.id, generationId), eq(generations.clientId, account.id))),
  );
  return row ? { ...row, corrections: keptCorrections(row.corrections), isFinal: !isWaiting(row) } : null;
}

/** @throws AppError `not_found`. */
export async function requireProgress(ctx: Context, ref: GenerationRef): Promise<GenerationProgress> {
  const progress = await getGenerationProgress(ctx, ref);
  if (!progress) throw new AppError('not_found', 'generation_not_found');
  return progress;
}

/** Milliseconds after which a waiting generation counts as lost and is not counted as ahead of others. */
const LOST = 600_000;

/** Number of sites, of all accounts, queued before this one; 0 once it has started. @throws AppError `not_found`. */
export async function countAhead(ctx: Context, ref: GenerationRef): Promise<number> {
  const account = requireAccount(ctx);
  return asSystem(
    'the position in the queue is read',
    async (tx) => {
      const own = and(eq(generations.id, ref.generationId), eq(generations.clientId, account.id));
      const [mine] = await tx.select({ status: generations.status, queuedAt: generations.queuedAt }).from(generations).where(own);
      if (!mine) throw new AppError('not_found', 'generation_not_found');
      if (mine.status !== 'queued') return 0;
      const before = and(lt(generations.queuedAt, mine.queuedAt), gt(generations.queuedAt, new Date(ctx.now.getTime() - LOST)));
      const [ahead] = await tx
        .select({ sites: count() })
        .from(generations)
        .where(and(inArray(generations.status, WAITING), before));
      return ahead?.sites ?? 0;
    },
    ctx,
  );
}

/** Milliseconds for which a returning person sees a notice of a failed site. */
const NEWS = 3_600_000;

export interface Unfinished {
  id: string;
  failed: boolean;
}

/** The account's sites in progress, and those that failed within the hour; newest first. */
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
