import { isUpload } from '#export/portable.ts';
import { isUnreadableArchive, MAX_ARCHIVE_BYTES, type ReadSite } from '#export/read-archive.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { log } from '#platform/log/log.ts';
import { drawMissingPhotos } from '#site/photos/draw-missing-photos.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';
import { textOf } from '#site/strings.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { createSite } from '../create-site.ts';
import { removeFiles, removeRows } from '../delete-site.ts';
import { replaceDraft } from '../drafts/replace-draft.ts';
import { addPhoto } from '../photos/add-photo.ts';

/**
 * Creates a site, as a draft, from an `exportSite` archive: identical except for its ids. Photos are re-encoded like any upload. All or
 * nothing.
 * @throws AppError `invalid` with the problem in the file, `over_limit`.
 */
export async function importSite(ctx: Context, { file }: { file: Blob }): Promise<{ siteId: string; missingPhotos: number }> {
  const { document, photos } = await read(ctx, file);
  const siteId = newId();
  const own: SiteDocument = { ...document, id: newDocumentId() };
  // Placeholder pictures stand in until the photos are added: the site is complete at every moment.
  await createSite(ctx, { siteId, document: drawMissingPhotos(own, () => false) });
  try {
    const assets = { ...drawMissingPhotos(own, () => false).assets };
    for (const asset of Object.values(document.assets)) {
      const body = photos.get(asset.id);
      if (body && isUpload(asset)) assets[asset.id] = await takenIn(ctx, siteId, document, asset, body);
    }
    await replaceDraft(ctx, { siteId, documentOf: () => ({ ...own, assets }) });
    const missingPhotos = Object.values(document.assets).filter((asset) => isUpload(asset) && !photos.has(asset.id)).length;
    return { siteId, missingPhotos };
  } catch (error) {
    await takeBack(ctx, siteId).catch((cause: unknown) => log.error('import.not_taken_back', { siteId, error: cause }));
    throw error;
  }
}

/** By the server: editors make sites and may delete none. */
async function takeBack(ctx: Context, siteId: string): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  await removeFiles(await asSystem('a site of an import that failed is deleted', (tx) => removeRows(tx, { siteId, clientId }), ctx));
}

async function read(ctx: Context, file: Blob): Promise<ReadSite> {
  const tooBig = (cause?: unknown) => new AppError('invalid', 'import_too_big', { limitMb: MAX_ARCHIVE_BYTES / 1024 / 1024 }, { cause });
  if (file.size > MAX_ARCHIVE_BYTES) throw tooBig();
  const buffer = await file.arrayBuffer();
  try {
    return await runInWorker(ctx, 'readArchive', { bytes: new Uint8Array(buffer) }, { transfer: [buffer] });
  } catch (error) {
    if (!isUnreadableArchive(error)) throw error;
    throw error.reason === 'import_too_big' ? tooBig(error) : new AppError('invalid', error.reason, {}, { cause: error });
  }
}

/** The photo as used in the document, after import. It keeps the display size that its owner chose. */
async function takenIn(ctx: Context, siteId: string, document: SiteDocument, asset: Asset, body: Uint8Array): Promise<Asset> {
  const alt = asset.alt ? textOf(document, asset.alt, document.site.defaultLocale).text : '';
  const { sha256, widths, formats } = await addPhoto(ctx, {
    siteId,
    file: new Blob([body as Uint8Array<ArrayBuffer>]),
    alt: alt.slice(0, 300),
  });
  return isUpload(asset) ? { ...asset, source: { ...asset.source, sha256, widths, formats } } : asset;
}

/** Two sites created from one file get different ids. */
const newDocumentId = (): string => `si_${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('')}`;
