import { eq } from 'drizzle-orm';
import type { Refusal } from '#composer/brief.ts';
import { PRESS_CACHE } from '#modules/build/index.ts';
import { checkPrompt, keepPrompt, nameOfWords } from '#modules/generate/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { headersAsPublished } from '#platform/security-headers/as-published.ts';
import { isTemplate } from '#ruler/rebuild/template-site.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { getAnalysis } from '../analyses/get-analysis.ts';
import { storable } from '../analyses/storable.ts';
import { readerInWorker } from '../collect/reader-in-worker.ts';
import { configuredPolicy, userAgent } from '../egress/configured-policy.ts';
import { draftDue } from '../events.ts';
import type { AnalysisRef } from '../input.ts';
import { hasMeasuringBrowser } from '../lab/configured-browser.ts';
import { analyses } from '../tables.ts';
import { collectLook } from './collect-look.ts';
import { readSite } from './read-site.ts';

/** Milliseconds that a person waits: the new site starts with the pages read until then. */
const TIMEOUT_MS = 8000;
/** Min characters needed to make a site. */
const FEW = 40;

/**
 * Reads a measured site as if its owner had described it, makes a new one from that and judges it by the same rules; the text is stored as
 * the caller's pending prompt. Null unless it is refused.
 * @throws AppError `site_says_nothing` without enough text, `site_is_template` where its words are a template's, `site_robots_refuse` if robots.txt disallows it, `too_many_requests` at the
 * rate limit of the site.
 */
export async function rebuildSite(ctx: Context, { analysisId }: AnalysisRef): Promise<Refusal | null> {
  const analysis = await getAnalysis(ctx, { analysisId });
  if (!analysis?.report) throw new AppError('not_found', 'analysis_not_found');
  // It is a further read of up to twenty pages.
  await takeRate(ctx, 'analyze_host', { target: analysis.host, only: 'target' });
  const { url, page } = analysis.report.evidence;
  const wish = { policy: await configuredPolicy(), userAgent: userAgent(), reader: readerInWorker(ctx), maxMs: TIMEOUT_MS };
  const pages = await readSite(new URL(url), wish);
  if (!pages) throw new AppError('unavailable', 'site_robots_refuse');
  if (pages.reduce((sum, one) => sum + one.page.textLength, 0) < FEW) throw new AppError('unavailable', 'site_says_nothing');
  if (isTemplate(pages)) throw new AppError('unavailable', 'site_is_template');
  const { host } = new URL(env().SITES_URL);
  const where = { origin: `https://novo.${host}`, headers: headersAsPublished(), now: ctx.now.getTime() };
  const look = await collectLook(
    pages.map((one) => one.look),
    wish,
  );
  const texts = pages.map(({ look: _, ...one }) => one);
  const made = await runInWorker(ctx, 'rebuildSite', { pages: texts, look, cacheDir: PRESS_CACHE, ...where });
  if ('outcome' in made) return made;
  const { text: prompt, corrections, rebuilt } = storable(made);
  const refusal = await checkPrompt(ctx, { prompt, corrections });
  if (refusal) return refusal;
  await keepPrompt(ctx, { prompt, locale: page.lang?.slice(0, 20) ?? 'pt-BR', corrections, analysisId });
  const of = nameOfWords(prompt);
  const looks = hasMeasuringBrowser();
  const draft = { draftWords: { prompt, corrections }, draftLab: [], draftedAt: ctx.now, draftMeasuredAt: looks ? null : ctx.now };
  await asSystem(
    'an analysis is written by the server',
    (tx) =>
      tx
        .update(analyses)
        .set({ rebuilt: { ...rebuilt, of }, ...draft })
        .where(eq(analyses.id, analysisId)),
    ctx,
  );
  if (looks) await announce(draftDue.create({ analysisId, host: analysis.host, of }));
  return null;
}
