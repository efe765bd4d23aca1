import { and, eq, notInArray } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { AnalysisRef } from '../input.ts';
import { analyses } from '../tables.ts';

type Row = typeof analyses.$inferSelect;

/** Updates an unfinished analysis and returns its new row; null for one that has ended, which does not change. */
export async function updateAnalysis(
  ctx: Context,
  { analysisId }: AnalysisRef,
  values: Partial<typeof analyses.$inferInsert>,
): Promise<Row | null> {
  const unfinished = and(eq(analyses.id, analysisId), notInArray(analyses.stage, ['done', 'failed']));
  const [row] = await asSystem(
    'an analysis is written by the server',
    (tx) => tx.update(analyses).set(values).where(unfinished).returning(),
    ctx,
  );
  return row ?? null;
}
