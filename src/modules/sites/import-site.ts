import { isUpload } from '#export/portable.ts';
import { MOST_ARCHIVE_BYTES, type ReadSite, readArchive, UnreadableArchive } from '#export/read-archive.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';
import { textOf } from '#site/strings.ts';
import { addPhoto } from './add-photo.ts';
import { createSite } from './create-site.ts';
import { deleteSite } from './delete-site.ts';
import { requireSite } from './get-site.ts';
import type { ImportSite } from './input.ts';
import { replaceDraft } from './replace-draft.ts';

/**
 * A new site, as a draft, from what `exportSite` gave out: the same in everything but its ids. Photos are taken in as any upload
 * is, made anew from their pixels. What cannot be taken in whole leaves nothing behind.
 * @throws AppError `invalid` with what is wrong with the file, `over_limit`.
 */
export async function importSite(ctx: Context, input: ImportSite): Promise<{ siteId: string; missingPhotos: number }> {
  const { document, photos } = await read(input.file);
  const siteId = newId();
  const own: SiteDocument = { ...document, id: newDocumentId() };
  // Drawn pictures hold the places of photos until those are there: the site is whole at every moment.
  await createSite(ctx, { siteId, document: { ...own, assets: withDrawings(document.assets) } });
  try {
    const assets = { ...withDrawings(document.assets) };
    for (const asset of Object.values(document.assets)) {
      const body = photos.get(asset.id);
      if (body && isUpload(asset)) assets[asset.id] = await takenIn(ctx, siteId, document, asset, body);
    }
    await replaceDraft(ctx, { siteId, document: { ...own, assets } });
    const missingPhotos = Object.values(document.assets).filter((asset) => isUpload(asset) && !photos.has(asset.id)).length;
    return { siteId, missingPhotos };
  } catch (error) {
    const { name } = await requireSite(ctx, { siteId });
    await deleteSite(ctx, { siteId, name });
    throw error;
  }
}

async function read(file: File): Promise<ReadSite> {
  const tooBig = (cause?: unknown) => new AppError('invalid', 'import_too_big', { limitMb: MOST_ARCHIVE_BYTES / 1024 / 1024 }, { cause });
  if (file.size > MOST_ARCHIVE_BYTES) throw tooBig();
  try {
    return readArchive(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error;
    throw error.reason === 'import_too_big' ? tooBig(error) : new AppError('invalid', error.reason, {}, { cause: error });
  }
}

/** The photo as the document shows it, from where it lies now. Its size on the page is the one that its owner saw. */
async function takenIn(ctx: Context, siteId: string, document: SiteDocument, asset: Asset, body: Uint8Array): Promise<Asset> {
  const alt = asset.alt ? textOf(document, asset.alt, document.site.defaultLocale).text : '';
  const { path, widths, formats } = await addPhoto(ctx, {
    siteId,
    file: new File([new Uint8Array(body)], asset.id),
    alt: alt.slice(0, 300),
  });
  return isUpload(asset) ? { ...asset, source: { ...asset.source, path, widths, formats } } : asset;
}

const withDrawings = (assets: SiteDocument['assets']): SiteDocument['assets'] =>
  Object.fromEntries(
    Object.entries(assets).map(([id, asset]) => [
      id,
      isUpload(asset) ? { ...asset, source: { from: 'art', style: 'mosaic', seed: 0, objects: [] } } : asset,
    ]),
  );

/** Two sites made from one file are two sites. */
const newDocumentId = (): string => `si_${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('')}`;
