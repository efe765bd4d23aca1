import { and, eq, notInArray } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { AnalysisRef } from '../input.ts';
import { analyses } from '../tables.ts';

/** The row of an unfinished analysis; null for a finished one. */
export async function getOpenAnalysis(ctx: Context, { analysisId }: AnalysisRef): Promise<typeof analyses.$inferSelect | null> {
  const open = and(eq(analyses.id, analysisId), notInArray(analyses.stage, ['done', 'failed']));
  const [row] = await asSystem('an analysis is read by the server', (tx) => tx.select().from(analyses).where(open), ctx);
  return row ?? null;
}
