import { and, desc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { parseDocument } from '#site/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { SiteRef } from './input.ts';
import { drafts, sites } from './tables.ts';

export interface Site {
  id: string;
  name: string;
  slug: string;
  status: 'draft' | 'live' | 'paused';
  locale: string;
  industry: string | null;
  releaseId: string | null;
  createdAt: Date;
  updatedAt: Date;
}

const columns = {
  id: sites.id,
  name: sites.name,
  slug: sites.slug,
  status: sites.status,
  locale: sites.locale,
  industry: sites.industry,
  releaseId: sites.releaseId,
  createdAt: sites.createdAt,
  updatedAt: sites.updatedAt,
};

/** The sites of the account, last touched first. */
export async function listSites(ctx: Context): Promise<Site[]> {
  const account = requireAccount(ctx);
  return asActor(ctx, (tx) => tx.select(columns).from(sites).where(eq(sites.clientId, account.id)).orderBy(desc(sites.updatedAt)));
}

export async function getSite(ctx: Context, { siteId }: SiteRef): Promise<Site | null> {
  const account = requireAccount(ctx);
  const [site] = await asActor(ctx, (tx) =>
    tx
      .select(columns)
      .from(sites)
      .where(and(eq(sites.id, siteId), eq(sites.clientId, account.id))),
  );
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

/** @throws AppError `not_found`. */
export async function requireDraft(ctx: Context, { siteId }: SiteRef): Promise<Draft> {
  const account = requireAccount(ctx);
  const [draft] = await asActor(ctx, (tx) =>
    tx
      .select({ document: drafts.document, revision: drafts.revision })
      .from(drafts)
      .where(and(eq(drafts.siteId, siteId), eq(drafts.clientId, account.id))),
  );
  if (!draft) throw new AppError('not_found', 'site_not_found');
  // Stored long ago, perhaps: brought to the form of today.
  return { document: parseDocument(draft.document), revision: draft.revision };
}
