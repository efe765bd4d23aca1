import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { HoldLine } from '#ruler/own/release-verdict.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { SiteRef } from './input.ts';
import { drafts, revisions, sites } from './tables.ts';

export interface Site {
  id: string;
  name: string;
  slug: string;
  status: 'draft' | 'live' | 'paused';
  locale: string;
  industry: string | null;
  releaseId: string | null;
  /** The site's own domain, if it has one. */
  mainHost: string | null;
  /** The published revision of the draft. */
  publishedRevision: number | null;
  /** Set while the agency has suspended the site, with the reason. */
  suspendedAt: Date | null;
  suspendedReason: string | null;
  /** The lowest grade that is published automatically; null when no grade is held back. */
  holdBelow: HoldLine | null;
  /** Releases include a script that reports how a visit went. */
  measuresVisits: boolean;
  /** Live, with a draft that differs. */
  hasUnpublishedChanges: boolean;
  createdAt: Date;
  updatedAt: Date;
  /** Time of the last save of its draft. */
  editedAt: Date;
}

const columns = {
  id: sites.id,
  name: sites.name,
  slug: sites.slug,
  status: sites.status,
  locale: sites.locale,
  industry: sites.industry,
  releaseId: sites.releaseId,
  mainHost: sites.mainHost,
  publishedRevision: sites.publishedRevision,
  suspendedAt: sites.suspendedAt,
  suspendedReason: sites.suspendedReason,
  holdBelow: sites.holdBelow,
  measuresVisits: sites.measuresVisits,
  // Compares content, so that a reverted edit is no change. Revision numbers are compared first, so that most rows need no document.
  hasUnpublishedChanges: sql<boolean>`${sites.status} = 'live' and ${drafts.revision} is distinct from ${sites.publishedRevision}
    and ${drafts.document} is distinct from ${revisions.document}`,
  createdAt: sites.createdAt,
  updatedAt: sites.updatedAt,
  editedAt: drafts.updatedAt,
};

/** Sites with their draft and the snapshot of the live revision. */
const withLive = (tx: Transaction) =>
  tx
    .select(columns)
    .from(sites)
    .innerJoin(drafts, eq(drafts.siteId, sites.id))
    .leftJoin(revisions, and(eq(revisions.siteId, sites.id), eq(revisions.revision, sites.publishedRevision), isNull(revisions.name)));

/** The account's sites, most recently changed first. */
export async function listSites(ctx: Context): Promise<Site[]> {
  requireAccount(ctx);
  return asActor(ctx, (tx) => withLive(tx).orderBy(desc(sites.updatedAt)));
}

export async function getSite(ctx: Context, { siteId }: SiteRef): Promise<Site | null> {
  requireAccount(ctx);
  const [site] = await asActor(ctx, (tx) => withLive(tx).where(eq(sites.id, siteId)));
  return site ?? null;
}

/** @throws AppError `not_found`, also for another account's site. */
export async function requireSite(ctx: Context, ref: SiteRef): Promise<Site> {
  const site = await getSite(ctx, ref);
  if (!site) throw new AppError('not_found', 'site_not_found');
  return site;
}

export interface Draft {
  document: SiteDocument;
  revision: number;
}

/** The draft as stored, to be parsed in another thread. */
export interface StoredDraft {
  /** JSON, possibly in an older format. */
  stored: string;
  revision: number;
}

/** The draft's unparsed JSON: parsing the largest takes a third of a second. @throws AppError `not_found`. */
export async function requireStoredDraft(ctx: Context, { siteId }: SiteRef): Promise<StoredDraft> {
  requireAccount(ctx);
  const [draft] = await asActor(ctx, (tx) =>
    tx
      .select({ stored: sql<string>`${drafts.document}::text`, revision: drafts.revision })
      .from(drafts)
      .where(eq(drafts.siteId, siteId)),
  );
  if (!draft) throw new AppError('not_found', 'site_not_found');
  return draft;
}

/** The draft's current revision. @throws AppError `not_found`. */
export async function draftRevision(ctx: Context, { siteId }: SiteRef): Promise<number> {
  requireAccount(ctx);
  const [draft] = await asActor(ctx, (tx) => tx.select({ revision: drafts.revision }).from(drafts).where(eq(drafts.siteId, siteId)));
  if (!draft) throw new AppError('not_found', 'site_not_found');
  return draft.revision;
}

/** @throws AppError `not_found`. */
export async function requireDraft(ctx: Context, ref: SiteRef): Promise<Draft> {
  const { stored, revision } = await requireStoredDraft(ctx, ref);
  // Possibly stored in an older format: converted to the current one.
  return { document: parseDocument(JSON.parse(stored)), revision };
}
