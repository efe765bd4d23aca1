/** The document in portable form: with its photos beside it in an archive, and without any data of its account. */
import { parseDocument } from '#site/integrity/integrity.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';

export const DOCUMENT_FILE = 'site.json';

type Upload = Asset & { source: Extract<Asset['source'], { from: 'upload' }> };
export const isUpload = (asset: Asset): asset is Upload => asset.source.from === 'upload';

/** Largest file of a photo: its name in the site's storage, and its path in the archive. */
export function bestFile({ source, ...asset }: Upload): { name: string; path: string } {
  const format = source.formats.find((one) => one !== 'avif') ?? source.formats[0]!;
  return { name: `${source.sha256}/${Math.max(...source.widths)}.${format}`, path: `photos/${asset.id}.${format}` };
}

/** All uploaded photos of a document, shown or not. */
export const uploadsOf = (document: SiteDocument): Upload[] => Object.values(document.assets).filter(isUpload);

/**
 * Serializes `site.json`: photos in the archive are named by content, whatever their name in the site. Equal documents give equal bytes.
 */
export function portableJson(document: SiteDocument): string {
  const assets = Object.fromEntries(
    Object.entries(document.assets).map(([id, asset]) => [
      id,
      isUpload(asset) ? { ...asset, source: { ...asset.source, sha256: undefined } } : asset,
    ]),
  );
  return `${JSON.stringify(parseDocument({ ...document, assets }), null, 1)}\n`;
}
