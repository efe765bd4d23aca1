import { domainToUnicode } from 'node:url';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { scoreAlike } from '#ruler/rules/alike.ts';
import type { Grade, Score } from '#ruler/rules/grade.ts';
import { getAnalysis } from '../analyses/get-analysis.ts';
import { analyses, leads } from '../tables.ts';
import { type FindingWords, findingWords } from './finding-words.ts';

export interface ReadyTip {
  leadId: string;
  email: string;
  locale: string;
  host: string;
  /** Number of this advice mail, from 0. */
  number: number;
  analysisId: string;
  /** Null for a site that could not be measured this time: the mail has no content. */
  said: { grade: Grade; score: number; before: Grade | null; words: FindingWords | null } | null;
  /** Code of the finding in it. */
  code: string;
}

const BATCH_SIZE = 50;

/** Advice whose measurement has finished, in its reader's language. For jobs alone. */
export async function listReadyTips(ctx: Context): Promise<ReadyTip[]> {
  requireJob(ctx);
  const ended = and(isNotNull(leads.tipsConfirmedAt), eq(leads.stage, 'new'), inArray(analyses.stage, ['done', 'failed']));
  const rows = await asSystem(
    'advice is ready',
    (tx) =>
      tx.select({ lead: leads }).from(leads).innerJoin(analyses, eq(analyses.id, leads.tipsAnalysisId)).where(ended).limit(BATCH_SIZE),
    ctx,
  );
  return Promise.all(rows.map(({ lead }) => readyTip(ctx, lead)));
}

async function readyTip(ctx: Context, lead: typeof leads.$inferSelect): Promise<ReadyTip> {
  const { id: leadId, email, locale, tipsSent, analysisId: first } = lead;
  const analysisId = lead.tipsAnalysisId!;
  const tip = { leadId, email, locale, host: domainToUnicode(lead.host), number: tipsSent.length, analysisId };
  const report = (await getAnalysis(ctx, { analysisId }))?.report;
  if (!report) return { ...tip, said: null, code: 'none' };
  const old = first && first !== analysisId ? (await getAnalysis(ctx, { analysisId: first }))?.report : null;
  const [now, before]: readonly [Score, Score | null] = old
    ? scoreAlike({ ...report, measured: report }, { ...old, measured: old }).scores
    : [report.score, null];
  const finding = report.findings.find(({ code }) => !tipsSent.includes(code));
  const words = finding ? await findingWords(finding, locale) : null;
  return { ...tip, said: { grade: now.grade, score: now.total, before: before?.grade ?? null, words }, code: finding?.code ?? 'none' };
}
