import { shownAssets } from '#site/photos/shown-assets.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';
import { contentHash } from './cache.ts';
import type { SiteFile } from './site-file.ts';

/** Reads a photo's file by name, `<sha256>/<width>.<format>`. @throws when it does not exist. */
export type ReadPhoto = (name: string) => Promise<Uint8Array>;

/** Path of each size and format of an uploaded picture within the site. */
export interface Photos {
  files: SiteFile[];
  pathOf(asset: Asset, width: number, format: string): string;
}

/** Collects the uploaded pictures that the site shows, each read once and named by content hash. */
export async function collectPhotos(document: SiteDocument, read: ReadPhoto | undefined): Promise<Photos> {
  const shown = shownAssets(document);
  const paths = new Map<string, string>();
  const files: SiteFile[] = [];
  const key = (asset: Asset, width: number, format: string) => `${asset.id} ${width} ${format}`;
  await Promise.all(
    Object.values(document.assets).map(async (asset) => {
      const { source } = asset;
      if (source.from !== 'upload' || !source.sha256 || !read || !shown.has(asset.id)) return;
      for (const width of source.widths)
        for (const format of source.formats) {
          const body = await read(`${source.sha256}/${width}.${format}`);
          const path = `assets/${asset.id.slice(3)}-${width}-${contentHash(body)}.${format}`;
          paths.set(key(asset, width, format), path);
          files.push({ path, type: `image/${format}`, body, immutable: true });
        }
    }),
  );
  return { files, pathOf: (asset, width, format) => paths.get(key(asset, width, format)) ?? '' };
}
