import { and, gt, isNull, lt, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { analyses } from '../tables.ts';
import type { DraftRef } from './look-at-draft.ts';

/** Milliseconds after which the event counts as lost. */
const LOST_AFTER = 240_000;
/** Milliseconds after which nobody waits for the measurement of a draft. */
export const DRAFT_HOPELESS_AFTER = 600_000;
const BATCH_SIZE = 50;

/** Drafts that wait longer for a browser than measuring them takes. For jobs alone. */
export async function findLostDrafts(ctx: Context): Promise<(DraftRef & { host: string })[]> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const isLost = and(
    isNull(analyses.draftMeasuredAt),
    lt(analyses.draftedAt, before(LOST_AFTER)),
    gt(analyses.draftedAt, before(DRAFT_HOPELESS_AFTER)),
  );
  return asSystem(
    'a sweep finds what an event lost',
    (tx) =>
      tx
        .select({ analysisId: analyses.id, host: analyses.host, of: sql<string>`${analyses.rebuilt} ->> 'of'` })
        .from(analyses)
        .where(isLost)
        .limit(BATCH_SIZE),
    ctx,
  );
}
