import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { removeObjects, storeObject } from '#platform/storage.ts';
import { developPhoto } from './develop-photo.ts';
import type { Site } from './get-site.ts';
import type { Photo } from './photo.ts';
import { PHOTO_FORMATS, photoFile, widthsFor } from './photo-files.ts';
import type { PhotoCredit } from './photo-source.ts';
import { assets } from './tables.ts';

/** Another recipe (widths, formats) is another photo: what was kept by an older one stays as it is. */
const RECIPE = 'avif webp jpeg 480 960 1600';

/**
 * Keeps a photo of a site, once: the same bytes again are the same photo. Its bytes count against the plan before anything is
 * kept.
 */
export async function keepPhoto(ctx: Context, site: Site, original: Buffer, alt: string, credit?: PhotoCredit): Promise<Photo> {
  const account = requireAccount(ctx);
  const sha256 = createHash('sha256').update(RECIPE).update(original).digest('hex');
  const path = `${account.id}/${site.id}/${sha256}`;
  const [known] = await asActor(ctx, (tx) =>
    tx
      .select({ width: assets.width, height: assets.height, thumb: assets.thumb })
      .from(assets)
      .where(and(eq(assets.siteId, site.id), eq(assets.sha256, sha256))),
  );
  if (known) return photoOf(path, known, credit);

  const { files, ...photo } = await developPhoto(original);
  const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
  const id = newId();
  const { width, height, thumb } = photo;
  const row = { id, siteId: site.id, clientId: account.id, path, sha256, mime: 'image/jpeg', width, height, bytes, alt, thumb, credit };
  // The row first: it takes the bytes from the plan, and nothing is stored that does not fit.
  await asSystem('the server measures the bytes of a photo', (tx) => tx.insert(assets).values(row).onConflictDoNothing(), ctx);
  const named = files.map((file) => ({ ...file, name: photoFile(path, file.width, file.format) }));
  try {
    await Promise.all(named.map(({ name, format, body }) => storeObject('site-assets', name, body, `image/${format}`)));
  } catch (error) {
    await asSystem('a photo that could not be stored gives its bytes back', (tx) => tx.delete(assets).where(eq(assets.id, id)), ctx);
    await removeObjects(
      'site-assets',
      named.map(({ name }) => name),
    ).catch(() => {});
    throw error;
  }
  return photoOf(path, photo, credit);
}

const photoOf = (
  path: string,
  { width, height, thumb }: { width: number; height: number; thumb: string | null },
  credit?: PhotoCredit,
) => ({
  path,
  width,
  height,
  widths: widthsFor(width),
  formats: [...PHOTO_FORMATS],
  ...(thumb ? { thumb } : {}),
  ...(credit ? { credit } : {}),
});
