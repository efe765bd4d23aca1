import { and, desc, eq } from 'drizzle-orm';
import { previewSite, readManifest, requireRelease } from '#modules/build/index.ts';
import { getRevision, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { type ChangeLine, summarizeChanges } from '#site/changes/change-summary.ts';
import { pagesOf } from '#site/outline.ts';
import { withoutSamples } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import type { PublishSite } from '../input.ts';
import { siteUrl } from '../site-url.ts';
import { publications } from '../tables.ts';
import { type Finding, reviewSite } from './review-site.ts';

export interface Published {
  name: string;
  slug: string;
  url: string;
  /** Time of publication. */
  since: Date;
  number: number;
  /** Page names, home first. */
  pages: string[];
  /** Changes since the previous publication; null for the first, or when that one was not kept. */
  changes: ChangeLine[] | null;
  findings: Finding[];
}

/** Summary for the owner right after publishing: address, changes and review findings. Null when nothing is live. */
export async function getPublished(ctx: Context, ref: PublishSite): Promise<Published | null> {
  requireAccount(ctx);
  const site = await requireSite(ctx, ref);
  const { releaseId, publishedRevision } = site;
  if (site.status !== 'live' || !releaseId || publishedRevision === null) return null;
  const mine = and(eq(publications.siteId, site.id), eq(publications.state, 'live'));
  const [document, release, manifest, past] = await Promise.all([
    getRevision(ctx, { siteId: site.id, revision: publishedRevision }),
    requireRelease(ctx, { siteId: site.id, releaseId }),
    readManifest(releaseId),
    asActor(ctx, (tx) =>
      tx
        .select({ releaseId: publications.releaseId, finishedAt: publications.finishedAt })
        .from(publications)
        .where(mine)
        .orderBy(desc(publications.finishedAt))
        .limit(20),
    ),
  ]);
  if (!document) return null;
  const files = await previewSite(ctx, { siteId: site.id, shows: 'live' });
  const home = manifest?.files['index.html'];
  const before = past.find((publication) => publication.releaseId && publication.releaseId !== releaseId);
  return {
    name: site.name,
    slug: site.slug,
    url: siteUrl(site),
    since: past.find((publication) => publication.releaseId === releaseId)?.finishedAt ?? release.createdAt,
    number: release.number,
    pages: pageNames(document),
    changes: before?.releaseId ? await changesSince(ctx, site.id, before.releaseId, document) : null,
    findings: reviewSite(document, files, home?.br?.size ?? home?.size ?? null),
  };
}

const pageNames = (document: SiteDocument): string[] =>
  pagesOf(withoutSamples(document))
    .filter(({ type }) => type !== 'not-found')
    .map(({ label }) => plainTextOf(document, label, document.site.defaultLocale));

async function changesSince(ctx: Context, siteId: string, releaseId: string, now: SiteDocument): Promise<ChangeLine[] | null> {
  const { draftRevision } = await requireRelease(ctx, { siteId, releaseId });
  const before = await getRevision(ctx, { siteId, revision: draftRevision });
  return before && summarizeChanges(withoutSamples(before), withoutSamples(now));
}
