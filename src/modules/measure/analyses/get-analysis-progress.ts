import { and, count, eq, gt, lt, notInArray, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { AnalysisRef } from '../input.ts';
import { analyses } from '../tables.ts';

interface AnalysisProgress {
  stage: (typeof analyses.$inferSelect)['stage'];
  isFinal: boolean;
  /** A key that changes with every visible change. */
  seen: string;
  /** Analyses ahead of it: in the queue, then for a browser; 0 while it is being worked on. */
  ahead: number;
}

/** Milliseconds after which a waiting analysis counts as lost and is not counted as ahead of others. */
const LOST = 600_000;
/** Parallel browsers: the concurrency of the job `look-at-site`. */
const BROWSERS = 3;
const FINAL = ['done', 'failed'] as const;

/** Progress of a measurement; null if there is none. */
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
      // Analyses that a browser is working on do not wait: with a free browser, this one is next.
      return progress(isForBrowser ? Math.max(0, number - BROWSERS + 1) : number);
    },
    ctx,
  );
}
