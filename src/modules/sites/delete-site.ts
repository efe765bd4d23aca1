import { eq } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { removeSiteAssets } from '#platform/storage/storage.ts';
import { requireSite } from './get-site.ts';
import type { DeleteSite } from './input.ts';
import { filesOf } from './photos/photo-files.ts';
import { assets, sites } from './tables.ts';

/** Deletes a site with its drafts, releases, messages and photos. Its usage stays in the ledger. */
export async function deleteSite(ctx: Context, input: DeleteSite): Promise<void> {
  requireAccount(ctx);
  const site = await requireSite(ctx, input);
  if (input.name.trim() !== site.name) throw new AppError('invalid', 'name_does_not_match', { name: site.name });
  if (site.status !== 'draft') await requireProof(ctx);
  const photos = await asActor(ctx, async (tx) => {
    const owned = await tx
      .select({ clientId: assets.clientId, siteId: assets.siteId, sha256: assets.sha256, width: assets.width, thumb: assets.thumb })
      .from(assets)
      .where(eq(assets.siteId, site.id));
    await tx.delete(sites).where(eq(sites.id, site.id));
    return owned;
  });
  await removeSiteAssets(photos.flatMap(filesOf));
}
