import { and, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { readSiteAssets } from '#platform/storage/storage.ts';
import type { HeldPhoto } from '#site/photos/held-photos.ts';
import { assets } from '../tables.ts';
import { isPicture } from './is-picture.ts';
import { filesOf, photoName, variantsOf } from './photo-files.ts';

/** A site's photos by hash, loaded and measured. Only rows of this site and account are used; an unknown hash is left out. */
export async function loadPhotos(ctx: Context, { siteId, hashes }: { siteId: string; hashes: readonly string[] }): Promise<HeldPhoto[]> {
  const rows = await rowsOf(ctx, siteId, hashes);
  const keys = rows.flatMap(filesOf);
  const bodies = await readSiteAssets(keys);
  const read = new Map<string, Uint8Array>();
  await Promise.all(
    keys.map(async (key, index) => {
      const body = bodies[index];
      if (body && (await isPicture(body, key))) read.set(photoName(key), body);
    }),
  );
  return rows.map((row) => {
    const names = filesOf(row).map(photoName);
    const files = names.every((name) => read.has(name)) ? new Map(names.map((name) => [name, read.get(name)!])) : null;
    return { sha256: row.sha256, ...variantsOf(row), files };
  });
}

async function rowsOf(ctx: Context, siteId: string, hashes: readonly string[]) {
  requireAccount(ctx);
  if (hashes.length === 0) return [];
  return asActor(ctx, (tx) =>
    tx
      .select({ clientId: assets.clientId, siteId: assets.siteId, sha256: assets.sha256, width: assets.width, thumb: assets.thumb })
      .from(assets)
      .where(and(eq(assets.siteId, siteId), inArray(assets.sha256, [...hashes]))),
  );
}
