import { and, eq } from 'drizzle-orm';
import { buildRelease } from '#modules/build/index.ts';
import { requireServable, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { PublicationRef } from '../input.ts';
import { ownWords } from '../publications/list-ungrounded.ts';
import { isOpen, requirePublication } from '../publications/publication.ts';
import { requirePublishable } from '../publications/publish-check.ts';
import { siteUrl } from '../site-url.ts';
import { publications } from '../tables.ts';

export interface Built {
  releaseId: string;
  /** The draft's revision in this release. */
  revision: number;
}

/** Builds the release of an open publication; null when it has ended. The content is checked again by the guard. */
export async function buildPublication(ctx: Context, ref: PublicationRef): Promise<Built | null> {
  const account = requireAccount(ctx);
  const publication = await requirePublication(ctx, ref);
  if (!isOpen(publication)) return null;
  const site = await requireSite(ctx, publication);
  requireServable(site);
  const waiting = and(eq(publications.id, publication.id), eq(publications.clientId, account.id), eq(publications.state, 'queued'));
  await asSystem('a publication is built by the server', (tx) => tx.update(publications).set({ state: 'building' }).where(waiting), ctx);
  const release = await buildRelease(
    ctx,
    { siteId: site.id, origin: siteUrl(site), measuresVisits: site.measuresVisits },
    {
      words: await ownWords(ctx, { siteId: site.id }),
      check: (document, ungrounded) => void requirePublishable(document, site.slug, ungrounded),
    },
  );
  return { releaseId: release.id, revision: release.revision };
}
