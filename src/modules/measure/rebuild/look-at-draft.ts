import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Corrections } from '#composer/brief.ts';
import { PRESS_CACHE, styleHashes } from '#modules/build/index.ts';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import type { SiteFile } from '#press/site-file.ts';
import type { LabDraft } from '#ruler/lab/lab-run.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { storable } from '../analyses/storable.ts';
import { browserUserAgent, egressSettings } from '../egress/configured-policy.ts';
import type { AnalysisRef } from '../input.ts';
import { configuredBrowser } from '../lab/configured-browser.ts';
import { LabFailed, runLab } from '../lab/run-lab.ts';
import { analyses } from '../tables.ts';

/** As `rebuildSite` writes it. */
export interface DraftWords {
  prompt: string;
  corrections: Corrections;
}

/** `of` names the words of the draft: those of a later rebuild are another's. */
export interface DraftRef extends AnalysisRef {
  of: string;
}

/**
 * Loads a rebuilt draft in the browser that loaded the old site, once; `run` counts from 1. A crashed browser is one run less. For jobs
 * alone.
 */
export async function lookAtDraft(ctx: Context, { run, ...ref }: DraftRef & { run: number }): Promise<void> {
  requireJob(ctx);
  const browser = configuredBrowser();
  const isDue = and(dueDraft(ref), sql`not ${analyses.draftLab} @> ${JSON.stringify([{ run }])}::jsonb`);
  const [due] = await asSystem(
    'a draft is measured by the server',
    (tx) => tx.select({ words: analyses.draftWords }).from(analyses).where(isDue),
    ctx,
  );
  if (!due?.words || !browser) return;
  const origin = `https://novo.${new URL(env().SITES_URL).host}`;
  const words = due.words as DraftWords;
  const files = await runInWorker(ctx, 'pressDraft', { ...words, origin, links: 'clean', now: ctx.now.getTime(), cacheDir: PRESS_CACHE });
  const draft = files.map(asServed);
  try {
    const wish = { ...browser, userAgent: browserUserAgent(), egress: await egressSettings() };
    const seen = storable(await runLab({ url: origin, draft, ...wish }));
    const draftLab = sql`${analyses.draftLab} || ${JSON.stringify([{ ...seen, run }])}::jsonb`;
    await asSystem('a draft is measured by the server', (tx) => tx.update(analyses).set({ draftLab }).where(isDue), ctx);
  } catch (error) {
    if (!(error instanceof LabFailed)) throw error;
    log.warn('lab.draft_run_failed', { analysisId: ref.analysisId, run, error });
  }
}

function asServed({ path, type, body }: SiteFile): LabDraft[number] {
  const bytes = Buffer.from(body);
  // The styles of a page are allowed by their hashes.
  const headers = Object.fromEntries(publishedHeaders(type.startsWith('text/html') ? styleHashes(bytes.toString()) : []));
  return { path, type, headers, body: bytes.toString('base64') };
}

/** Ends the measuring of a draft, with the runs that there are. For jobs alone. */
export async function finishDraft(ctx: Context, ref: DraftRef): Promise<void> {
  requireJob(ctx);
  await asSystem(
    'a draft is measured by the server',
    (tx) => tx.update(analyses).set({ draftMeasuredAt: ctx.now }).where(dueDraft(ref)),
    ctx,
  );
}

const dueDraft = ({ analysisId, of }: DraftRef): SQL | undefined =>
  and(eq(analyses.id, analysisId), isNull(analyses.draftMeasuredAt), sql`${analyses.rebuilt} ->> 'of' = ${of}`);
