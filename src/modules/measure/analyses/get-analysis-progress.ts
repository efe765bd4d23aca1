import { and, count, eq, gt, lt, notInArray, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { AnalysisRef } from '../input.ts';
import { analyses } from '../tables.ts';

interface AnalysisProgress {
  stage: (typeof analyses.$inferSelect)['stage'];
  isFinal: boolean;
  /** Changes with everything that can be seen of it. */
  seen: string;
  /** How many wait before it: to be read, then for a browser; 0 while either is at work on it. */
  ahead: number;
}

/** Milliseconds after which what still waits was lost, and stands before nobody. */
const LOST = 600_000;
/** Browsers beside each other: the concurrency of the job `look-at-site`. */
const BROWSERS = 2;
const FINAL = ['done', 'failed'] as const;

/** How far a measurement has come; null where there is none. */
export async function getAnalysisProgress(ctx: Context, { analysisId }: AnalysisRef): Promise<AnalysisProgress | null> {
  return asSystem(
    'a place in line counts everyone',
    async (tx) => {
      const [row] = await tx
        .select({ stage: analyses.stage, createdAt: analyses.createdAt, runs: sql<number>`jsonb_array_length(${analyses.lab})::int` })
        .from(analyses)
        .where(eq(analyses.id, analysisId));
      if (!row) return null;
      const isFinal = (FINAL as readonly string[]).includes(row.stage);
      const progress = (ahead: number) => ({ stage: row.stage, isFinal, seen: `${row.stage} ${row.runs} ${ahead}`, ahead });
      const isForBrowser = row.stage === 'lab' && row.runs === 0;
      if (row.stage !== 'queued' && !isForBrowser) return progress(0);
      const waits = isForBrowser ? eq(analyses.stage, 'lab') : notInArray(analyses.stage, [...FINAL]);
      const before = and(waits, lt(analyses.createdAt, row.createdAt), gt(analyses.createdAt, new Date(ctx.now.getTime() - LOST)));
      const [ahead] = await tx.select({ number: count() }).from(analyses).where(before);
      const number = ahead?.number ?? 0;
      // Those before it that a browser is at work on are not waiting: as long as there is a free one, it is its turn.
      return progress(isForBrowser ? Math.max(0, number - BROWSERS + 1) : number);
    },
    ctx,
  );
}
