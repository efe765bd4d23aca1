import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { requireSite } from '../get-site.ts';
import type { SiteRef } from '../input.ts';
import { assets } from '../tables.ts';
import type { Photo } from './photo.ts';
import { variantsOf } from './photo-files.ts';

const MAX_PHOTOS = 60;

/** The owner's earlier uploads to this site, newest first. Those of an older recipe have no thumb and are left out. */
export async function listPhotos(ctx: Context, ref: SiteRef): Promise<(Photo & { alt: string })[]> {
  requireAccount(ctx);
  const site = await requireSite(ctx, ref);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select()
      .from(assets)
      .where(and(eq(assets.siteId, site.id), isNotNull(assets.thumb)))
      .orderBy(desc(assets.createdAt))
      .limit(MAX_PHOTOS),
  );
  return rows.map(({ sha256, width, height, thumb, measure, alt, credit }) => ({
    sha256,
    width,
    height,
    ...variantsOf({ width, thumb }),
    ...(thumb ? { thumb } : {}),
    ...(measure ? { measure } : {}),
    ...(credit ? { credit } : {}),
    alt: alt ?? '',
  }));
}
