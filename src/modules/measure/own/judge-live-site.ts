import { previewSite } from '#modules/build/index.ts';
import type { Context } from '#platform/context.ts';
import { headersAsPublished, originAsPublished } from '#platform/security-headers/as-published.ts';
import type { Finding } from '#ruler/rules/finding.ts';
import type { Score } from '#ruler/rules/grade.ts';
import { runInWorker } from '#workers/run-in-worker.ts';

export interface LiveJudgement {
  score: Score;
  findings: Finding[];
}

/** Judges the published pages of one of the account's sites by the rules for strangers' sites. Null for a site without pages. */
export async function judgeLiveSite(ctx: Context, { siteId, url }: { siteId: string; url: string }): Promise<LiveJudgement | null> {
  const files = await previewSite(ctx, { siteId, shows: 'live' });
  const pages = [...files.values()].filter(({ type }) => type.startsWith('text/html'));
  const where = { origin: originAsPublished(url), headers: headersAsPublished(), now: ctx.now.getTime() };
  return runInWorker(ctx, 'judgeSite', { files: pages, ...where });
}
