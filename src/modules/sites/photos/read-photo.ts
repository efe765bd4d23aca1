import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { readSiteAssets } from '#platform/storage/storage.ts';
import type { ReadPhoto } from '../input.ts';
import { assets } from '../tables.ts';
import { filesOf } from './photo-files.ts';

/** One file of a photo of the account's own site. @throws AppError `not_found`, also for a size or format that is not stored. */
export async function readPhoto(ctx: Context, { siteId, sha256, width, format }: ReadPhoto): Promise<Buffer> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({ clientId: assets.clientId, siteId: assets.siteId, sha256: assets.sha256, width: assets.width, thumb: assets.thumb })
      .from(assets)
      .where(and(eq(assets.siteId, siteId), eq(assets.sha256, sha256))),
  );
  const file = row && filesOf(row).find((each) => each.width === width && each.format === format);
  const [body] = file ? await readSiteAssets([file]) : [];
  if (!body) throw new AppError('not_found', 'file_missing');
  return body;
}
