import { domainToUnicode } from 'node:url';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { readRuns } from '#ruler/lab/lab-run.ts';
import { type LabSummary, summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { type Judgement, judge } from '#ruler/rules/judge.ts';
import type { AnalysisRef } from '../input.ts';
import { DRAFT_HOPELESS_AFTER } from '../rebuild/find-lost-drafts.ts';
import { analyses } from '../tables.ts';

export interface Analysis {
  id: string;
  address: string;
  host: string;
  /** As displayed, in Unicode. */
  name: string;
  stage: (typeof analyses.$inferSelect)['stage'];
  isFinal: boolean;
  error: string | null;
  errorStatus: number | null;
  createdAt: Date;
  finishedAt: Date | null;
  /** Evidence so far. */
  known: Partial<Evidence>;
  /** Result of rebuilding the site; null until a permitted person has requested it. */
  rebuilt: (Rebuilt & { of: string }) | null;
  /** The rebuilt draft in a browser; `lab` is null as long as no run is complete. Null until there is a draft. */
  draft: { lab: LabSummary | null; isMeasuring: boolean } | null;
  /** Null until the evidence is complete. */
  report: (Judgement & { evidence: Evidence; lab: LabSummary | null }) | null;
}

/** Stages with complete evidence. */
const COMPLETE: readonly string[] = ['links', 'lab', 'done'];

/** An analysis, readable by anyone with its link; or null. */
export async function getAnalysis(ctx: Context, { analysisId }: AnalysisRef): Promise<Analysis | null> {
  const [row] = await asSystem(
    'a report is open to whoever has its link',
    (tx) => tx.select().from(analyses).where(eq(analyses.id, analysisId)),
    ctx,
  );
  if (!row) return null;
  const { id, address, host, stage, error, errorStatus, createdAt, finishedAt } = row;
  const known = (row.evidence ?? {}) as Partial<Evidence>;
  // Judged by today's rules as of the time of measuring, so that the shown and the stored judgement agree. A report of the known evidence
  // exists before the last run.
  const evidence = COMPLETE.includes(stage) ? (known as Evidence) : null;
  const lab = summarizeRuns(readRuns(row.lab));
  const at = (finishedAt ?? ctx.now).getTime();
  const report = evidence && { evidence, lab, ...judge(evidence, at, lab) };
  const isFinal = stage === 'done' || stage === 'failed';
  return {
    id,
    address,
    host,
    name: domainToUnicode(host) || host,
    stage,
    isFinal,
    error,
    errorStatus,
    createdAt,
    finishedAt,
    known,
    report,
    rebuilt: row.rebuilt as Analysis['rebuilt'],
    draft: draftOf(row, ctx.now),
  };
}

function draftOf({ draftedAt, draftMeasuredAt, draftLab }: typeof analyses.$inferSelect, now: Date): Analysis['draft'] {
  if (!draftedAt) return null;
  const isMeasuring = !draftMeasuredAt && now.getTime() - draftedAt.getTime() < DRAFT_HOPELESS_AFTER;
  return { lab: summarizeRuns(readRuns(draftLab)), isMeasuring };
}
