import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { Grade } from '#ruler/rules/grade.ts';
import type { AnalysisRef } from '../input.ts';
import { analyses } from '../tables.ts';

export interface PastGrade {
  at: Date;
  grade: Grade;
  /** Out of 100. */
  score: number;
}

/** Max days that fit side by side, and max rows searched for them. */
const MAX_DAYS = 8;
const MAX_ROWS = 200;

/**
 * Earlier grades of the same address, oldest first: the last of each day, and only those measured in the same way, with a browser or
 * without.
 */
export async function listPastGrades(ctx: Context, { analysisId }: AnalysisRef): Promise<PastGrade[]> {
  const way = sql<string>`concat(jsonb_array_length(${analyses.lab}) > 0, ${analyses.evidence} ? 'looked')`;
  const rows = await asSystem(
    'a report is open to whoever has its link',
    async (tx) => {
      const [own] = await tx
        .select({ address: analyses.address, finishedAt: analyses.finishedAt, way })
        .from(analyses)
        .where(and(eq(analyses.id, analysisId), eq(analyses.stage, 'done')));
      if (!own?.finishedAt) return [];
      // Limited before reading the evidence, which is large.
      const latest = tx
        .select({ id: analyses.id })
        .from(analyses)
        .where(and(eq(analyses.address, own.address), eq(analyses.stage, 'done'), lt(analyses.finishedAt, own.finishedAt)))
        .orderBy(desc(analyses.finishedAt))
        .limit(MAX_ROWS);
      return tx
        .select({ at: analyses.finishedAt, grade: analyses.grade, score: analyses.score })
        .from(analyses)
        .where(and(inArray(analyses.id, latest), eq(way, own.way)))
        .orderBy(desc(analyses.finishedAt));
    },
    ctx,
  );
  const byDay = new Map<string, PastGrade>();
  for (const { at, grade, score } of rows) {
    const day = at!.toISOString().slice(0, 10);
    if (!byDay.has(day)) byDay.set(day, { at: at!, grade: grade as Grade, score: score! });
  }
  return [...byDay.values()].slice(0, MAX_DAYS).reverse();
}
