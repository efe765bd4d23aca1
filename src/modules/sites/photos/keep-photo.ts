import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { removeSiteAssets, storeSiteAsset } from '#platform/storage/storage.ts';
import type { PhotoMeasure } from '#site/schema.ts';
import type { Site } from '../get-site.ts';
import type { PhotoCredit } from '../photo-search/photo-source.ts';
import { assets } from '../tables.ts';
import { makeDerivativesInTurn } from './make-derivatives-in-turn.ts';
import type { Photo } from './photo.ts';
import { filesOf, variantsOf } from './photo-files.ts';

/** Identifies widths and formats. A photo with another recipe is a different photo: those stored earlier are unchanged. */
const RECIPE = 'avif webp jpeg 480 960 1600';

/** Stores a photo of a site; identical bytes are stored once. Its size is counted against the plan before anything is stored. */
export async function keepPhoto(ctx: Context, site: Site, original: Buffer, alt: string, credit?: PhotoCredit): Promise<Photo> {
  const account = requireAccount(ctx);
  const sha256 = createHash('sha256').update(RECIPE).update(original).digest('hex');
  const [known] = await asActor(ctx, (tx) =>
    tx
      .select({ width: assets.width, height: assets.height, thumb: assets.thumb, measure: assets.measure })
      .from(assets)
      .where(and(eq(assets.siteId, site.id), eq(assets.sha256, sha256))),
  );
  if (known) return photoOf(sha256, known, credit);

  const { files, ...photo } = await makeDerivativesInTurn(ctx, original);
  const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
  const id = newId();
  const { width, height, thumb, measure } = photo;
  const row = { id, siteId: site.id, clientId: account.id, sha256, mime: 'image/jpeg', width, height, bytes, alt, thumb, measure, credit };
  // Insert the row first: it reserves the bytes in the plan, and nothing is stored beyond it.
  await asSystem('the size of a photo is recorded', (tx) => tx.insert(assets).values(row).onConflictDoNothing(), ctx);
  const named = files.map(({ body, ...file }) => ({ key: { clientId: account.id, siteId: site.id, sha256, ...file }, body }));
  try {
    await Promise.all(named.map(({ key, body }) => storeSiteAsset(key, body)));
  } catch (error) {
    const released = await asSystem(
      'the reserved bytes of a failed photo are released',
      (tx) => tx.delete(assets).where(eq(assets.id, id)).returning({ id: assets.id }),
      ctx,
    );
    // Without a row of its own the files are those of the same photo, sent at the same time.
    if (released.length > 0) await removeSiteAssets(filesOf(row)).catch(() => {});
    throw error;
  }
  return photoOf(sha256, photo, credit);
}

const photoOf = (
  sha256: string,
  { width, height, thumb, measure }: { width: number; height: number; thumb: string | null; measure: PhotoMeasure | null },
  credit?: PhotoCredit,
) => ({
  sha256,
  width,
  height,
  ...variantsOf({ width, thumb }),
  ...(thumb ? { thumb } : {}),
  ...(measure ? { measure } : {}),
  ...(credit ? { credit } : {}),
});
