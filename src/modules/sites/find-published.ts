import { eq, sql } from 'drizzle-orm';
import { asSystem } from '#platform/db.ts';
import { sites } from './tables.ts';

export interface PublishedSite {
  siteId: string;
  clientId: string;
  slug: string;
  releaseId: string;
  paused: boolean;
}

/** The site at an address, when it has something to show. Read for visitors, who have no account. */
export async function findPublished(slug: string): Promise<PublishedSite | null> {
  const [site] = await asSystem('visitors read what is published', (tx) =>
    tx
      .select({
        siteId: sites.id,
        clientId: sites.clientId,
        slug: sites.slug,
        status: sites.status,
        releaseId: sites.releaseId,
        rests: sql<boolean>`app.is_paused(${sites.clientId})`,
      })
      .from(sites)
      .where(eq(sites.slug, slug))
      .limit(1),
  );
  if (!site?.releaseId || site.status === 'draft') return null;
  const { siteId, clientId, releaseId, status, rests } = site;
  // What a debt puts to rest keeps its own status, so that paying brings back exactly what was.
  return { siteId, clientId, slug: site.slug, releaseId, paused: status === 'paused' || rests };
}
