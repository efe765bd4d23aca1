import { asc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { SiteAsset } from '#platform/storage/storage-keys.ts';
import { assets } from '../tables.ts';
import { largestOf } from './photo-files.ts';

/** Storage keys of the largest file of each photo of a site. */
export async function listStoredPhotos(ctx: Context, { siteId }: { siteId: string }): Promise<SiteAsset[]> {
  requireAccount(ctx);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ clientId: assets.clientId, siteId: assets.siteId, sha256: assets.sha256, width: assets.width, thumb: assets.thumb })
      .from(assets)
      .where(eq(assets.siteId, siteId))
      .orderBy(asc(assets.sha256)),
  );
  return rows.map(largestOf);
}
