import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import sharp from 'sharp';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { removeObjects, storeObject } from '#platform/storage.ts';
import { requireSite } from './get-site.ts';
import type { AddPhoto } from './input.ts';
import { PHOTO_FORMATS, type PhotoFormat, photoFile, widthsFor } from './photo-files.ts';
import { assets } from './tables.ts';

export const MOST_PHOTO_BYTES = 50 * 1024 * 1024;
const TYPES = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'avif', 'tiff']);

/** What the document needs to show the photo. */
export interface Photo {
  path: string;
  width: number;
  height: number;
  widths: number[];
  formats: PhotoFormat[];
}

/**
 * Takes a photo: turns it upright, drops what the camera wrote about place and person, and keeps it in the widths and
 * formats that pages use. The same photo twice is one. Its bytes count against the plan before anything is kept.
 */
export async function addPhoto(ctx: Context, input: AddPhoto): Promise<Photo> {
  const account = requireAccount(ctx);
  const site = await requireSite(ctx, input);
  if (input.file.size > MOST_PHOTO_BYTES) {
    throw new AppError('invalid', 'file_too_large', {
      limitMb: MOST_PHOTO_BYTES / 1024 / 1024,
      sizeMb: Math.ceil(input.file.size / 1024 / 1024),
    });
  }
  const original = Buffer.from(await input.file.arrayBuffer());
  const sha256 = createHash('sha256').update(original).digest('hex');
  const path = `${account.id}/${site.id}/${sha256}`;
  const { width, height } = await measure(original);
  const photo: Photo = { path, width, height, widths: widthsFor(width), formats: [...PHOTO_FORMATS] };

  const known = await asActor(ctx, (tx) =>
    tx
      .select({ id: assets.id })
      .from(assets)
      .where(and(eq(assets.siteId, site.id), eq(assets.sha256, sha256))),
  );
  if (known.length > 0) return photo;

  const variants = await Promise.all(
    photo.widths.flatMap((at) =>
      photo.formats.map(async (format) => {
        const resized = sharp(original, { limitInputPixels: 100_000_000 }).rotate().resize({ width: at, withoutEnlargement: true });
        const body = await (format === 'avif' ? resized.avif({ quality: 55, effort: 3 }) : resized.webp({ quality: 78 })).toBuffer();
        return { name: photoFile(path, at, format), format, body };
      }),
    ),
  );
  const bytes = variants.reduce((sum, variant) => sum + variant.body.length, 0);
  const id = newId();
  // The row first: it takes the bytes from the plan, and nothing is stored that does not fit.
  await asSystem(
    'the server measures the bytes of a photo',
    (tx) =>
      tx
        .insert(assets)
        .values({ id, siteId: site.id, clientId: account.id, path, sha256, mime: 'image/avif', width, height, bytes, alt: input.alt })
        .onConflictDoNothing(),
    ctx,
  );
  try {
    await Promise.all(variants.map(({ name, format, body }) => storeObject('site-assets', name, body, `image/${format}`)));
  } catch (error) {
    await asSystem('a photo that could not be stored gives its bytes back', (tx) => tx.delete(assets).where(eq(assets.id, id)), ctx);
    await removeObjects(
      'site-assets',
      variants.map(({ name }) => name),
    ).catch(() => {});
    throw error;
  }
  return photo;
}

/** Size as seen, after turning upright. Refuses what is not a picture. */
async function measure(original: Buffer): Promise<{ width: number; height: number }> {
  try {
    const { format, width, height, orientation } = await sharp(original, { limitInputPixels: 100_000_000 }).metadata();
    if (!format || !TYPES.has(format) || !width || !height) throw new Error('not a picture');
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch (cause) {
    throw new AppError('invalid', 'not_a_picture', {}, { cause });
  }
}
