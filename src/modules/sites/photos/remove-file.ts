import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { removeSiteAssets } from '#platform/storage/storage.ts';
import type { RemoveFile } from '../input.ts';
import { assets } from '../tables.ts';
import { type PhotoUse, useOf } from './list-files.ts';
import { filesOf } from './photo-files.ts';

/**
 * Removes a photo that neither the site nor any of its versions needs. The draft is locked meanwhile, so that nobody places it in between.
 * @throws AppError `not_found`, or `conflict` with the reason `photo_in_use`.
 */
export async function removeFile(ctx: Context, { siteId, fileId }: RemoveFile): Promise<void> {
  requireAccount(ctx);
  const own = and(eq(assets.id, fileId), eq(assets.siteId, siteId));
  const photo = await asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.site_writer('content.edit', ${siteId})`);
    const [found] = await tx.select().from(assets).where(own);
    if (!found) throw new AppError('not_found', 'photo_not_found');
    await asSystem(
      'an unused photo is removed',
      async (system) => {
        await system.execute(sql`select from public.drafts where site_id = ${siteId} for update`);
        const { rows } = await system.execute<{ use: PhotoUse }>(
          sql`select ${useOf(sql`a`)} as use from public.assets a where a.id = ${fileId}`,
        );
        if (rows[0] && rows[0].use !== 'none') throw new AppError('conflict', 'photo_in_use', { use: rows[0].use });
        await system.delete(assets).where(own);
      },
      inner,
    );
    return found;
  });
  // The row is gone: files that stay while storage is away are removed by `reconcileStorage`.
  await removeSiteAssets(filesOf(photo)).catch((error: unknown) => log.warn('site.files_not_removed', { siteId, error }));
}
