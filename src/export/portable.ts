/** The document as it travels: with its photos beside it in an archive, and without a word of the account it came from. */
import { parseDocument } from '#site/integrity.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';

export const DOCUMENT_FILE = 'site.json';

type Upload = Asset & { source: Extract<Asset['source'], { from: 'upload' }> };
export const isUpload = (asset: Asset): asset is Upload => asset.source.from === 'upload';

/** The file of a photo that keeps most of it: its name among those of the site, and the archive's name for it. */
export function bestFile({ source, ...asset }: Upload): { name: string; path: string } {
  const format = source.formats.find((one) => one !== 'avif') ?? source.formats[0]!;
  return { name: `${source.sha256}/${Math.max(...source.widths)}.${format}`, path: `photos/${asset.id}.${format}` };
}

/** Every uploaded photo of a document, shown or not. */
export const uploadsOf = (document: SiteDocument): Upload[] => Object.values(document.assets).filter(isUpload);

/** `site.json`: photos are found in the archive by their pictures, whatever the site called them. Equal documents are equal bytes. */
export function portableJson(document: SiteDocument): string {
  const assets = Object.fromEntries(
    Object.entries(document.assets).map(([id, asset]) => [
      id,
      isUpload(asset) ? { ...asset, source: { ...asset.source, sha256: undefined } } : asset,
    ]),
  );
  return `${JSON.stringify(parseDocument({ ...document, assets }), null, 1)}\n`;
}
