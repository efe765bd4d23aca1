import { and, eq } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { removeSiteAssets } from '#platform/storage/storage.ts';
import type { SiteAsset } from '#platform/storage/storage-keys.ts';
import { requireSite } from './get-site.ts';
import type { DeleteSite } from './input.ts';
import { filesOf } from './photos/photo-files.ts';
import { assets, sites } from './tables.ts';

/** Deletes a site with its drafts, releases, messages and photos. Its usage stays in the ledger. */
export async function deleteSite(ctx: Context, input: DeleteSite): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const site = await requireSite(ctx, input);
  if (input.name.trim() !== site.name) throw new AppError('invalid', 'name_does_not_match', { name: site.name });
  if (site.status !== 'draft') await requireProof(ctx);
  await removeFiles(await asActor(ctx, (tx) => removeRows(tx, { siteId: site.id, clientId })));
}

/** Deletes the rows of a site. Returns its files, to be removed after the commit. */
export async function removeRows(tx: Transaction, { siteId, clientId }: { siteId: string; clientId: string }): Promise<SiteAsset[]> {
  const photos = await tx
    .select({ clientId: assets.clientId, siteId: assets.siteId, sha256: assets.sha256, width: assets.width, thumb: assets.thumb })
    .from(assets)
    .where(and(eq(assets.siteId, siteId), eq(assets.clientId, clientId)));
  await tx.delete(sites).where(and(eq(sites.id, siteId), eq(sites.clientId, clientId)));
  return photos.flatMap(filesOf);
}

/** The site is gone already: files that stay while storage is away are removed by `reconcileStorage`. */
export async function removeFiles(files: SiteAsset[]): Promise<void> {
  await removeSiteAssets(files).catch((error: unknown) => log.warn('site.files_not_removed', { siteId: files[0]?.siteId, error }));
}
