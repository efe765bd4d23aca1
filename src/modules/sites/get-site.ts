import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { HoldLine } from '#ruler/own/release-verdict.ts';
import { parseDocument } from '#site/integrity.ts';
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
  /** The host of its owner's own that it is known by. */
  mainHost: string | null;
  /** The revision of the draft that visitors see. */
  publishedRevision: number | null;
  /** Since when the agency has taken it down, and why. */
  suspendedAt: Date | null;
  suspendedReason: string | null;
  /** The lowest grade with which a release goes live by itself; null where none is held back for its grade. */
  holdBelow: HoldLine | null;
  /** Releases carry a script that tells how a visit went. */
  measuresVisits: boolean;
  /** Live, and the draft says something else. */
  hasUnpublishedChanges: boolean;
  createdAt: Date;
  updatedAt: Date;
  /** When its draft was last saved. */
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
  // By content: an edit that was taken back is no change. The number is compared first, so that most rows read no document.
  hasUnpublishedChanges: sql<boolean>`${sites.status} = 'live' and ${drafts.revision} is distinct from ${sites.publishedRevision}
    and ${drafts.document} is distinct from ${revisions.document}`,
  createdAt: sites.createdAt,
  updatedAt: sites.updatedAt,
  editedAt: drafts.updatedAt,
};

/** Sites with their draft and the snapshot of what is live. */
const withLive = (tx: Transaction) =>
  tx
    .select(columns)
    .from(sites)
    .innerJoin(drafts, eq(drafts.siteId, sites.id))
    .leftJoin(revisions, and(eq(revisions.siteId, sites.id), eq(revisions.revision, sites.publishedRevision), isNull(revisions.name)));

/** The sites of the account, last touched first. */
export async function listSites(ctx: Context): Promise<Site[]> {
  const account = requireAccount(ctx);
  return asActor(ctx, (tx) => withLive(tx).where(eq(sites.clientId, account.id)).orderBy(desc(sites.updatedAt)));
}

export async function getSite(ctx: Context, { siteId }: SiteRef): Promise<Site | null> {
  const account = requireAccount(ctx);
  const [site] = await asActor(ctx, (tx) => withLive(tx).where(and(eq(sites.id, siteId), eq(sites.clientId, account.id))));
  return site ?? null;
}

/** @throws AppError `not_found`, the same for what does not exist and for what is another's. */
export async function requireSite(ctx: Context, ref: SiteRef): Promise<Site> {
  const site = await getSite(ctx, ref);
  if (!site) throw new AppError('not_found', 'site_not_found');
  return site;
}

export interface Draft {
  document: SiteDocument;
  revision: number;
}

/** The draft as the rows have it, for who reads it in another thread. */
export interface StoredDraft {
  /** JSON, perhaps of an older form. */
  stored: string;
  revision: number;
}

/** The draft's JSON, which nobody here has unfolded: that takes a third of a second for the largest. @throws AppError `not_found`. */
export async function requireStoredDraft(ctx: Context, { siteId }: SiteRef): Promise<StoredDraft> {
  const account = requireAccount(ctx);
  const [draft] = await asActor(ctx, (tx) =>
    tx
      .select({ stored: sql<string>`${drafts.document}::text`, revision: drafts.revision })
      .from(drafts)
      .where(and(eq(drafts.siteId, siteId), eq(drafts.clientId, account.id))),
  );
  if (!draft) throw new AppError('not_found', 'site_not_found');
  return draft;
}

/** Which revision the draft has come to. @throws AppError `not_found`. */
export async function draftRevision(ctx: Context, { siteId }: SiteRef): Promise<number> {
  const account = requireAccount(ctx);
  const [draft] = await asActor(ctx, (tx) =>
    tx
      .select({ revision: drafts.revision })
      .from(drafts)
      .where(and(eq(drafts.siteId, siteId), eq(drafts.clientId, account.id))),
  );
  if (!draft) throw new AppError('not_found', 'site_not_found');
  return draft.revision;
}

/** @throws AppError `not_found`. */
export async function requireDraft(ctx: Context, ref: SiteRef): Promise<Draft> {
  const { stored, revision } = await requireStoredDraft(ctx, ref);
  // Stored long ago, perhaps: brought to the form of today.
  return { document: parseDocument(JSON.parse(stored)), revision };
}
