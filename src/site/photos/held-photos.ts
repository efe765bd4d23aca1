import type { Asset, AssetId, SiteDocument } from '../schema.ts';
import { drawMissingPhotos } from './draw-missing-photos.ts';
import { isPhoto } from './is-photo.ts';
import { shownAssets } from './shown-assets.ts';

type Upload = Extract<Asset['source'], { from: 'upload' }>;

/** A photo of a site as stored. */
export interface HeldPhoto extends Pick<Upload, 'widths' | 'formats'> {
  sha256: string;
  /** Bytes by name, `<sha256>/<width>.<format>`; null when some are missing or not a picture. */
  files: ReadonlyMap<string, Uint8Array> | null;
}

/** Loads those of the hashes that are photos of the site. Only the rows decide that: a document may name any hash. */
export type LoadPhotos = (hashes: readonly string[]) => Promise<readonly HeldPhoto[]>;

export interface Illustrated {
  /** The document with only the stored sizes and formats; missing photos are replaced by drawings. */
  document: SiteDocument;
  /** Reads one file of a photo by name. */
  read: (name: string) => Promise<Uint8Array>;
  /** Pictures whose bytes are missing or not a picture. */
  broken: AssetId[];
}

/** A document with the photos that it shows; `unshown` includes those that no section shows. */
export async function withHeldPhotos(document: SiteDocument, load: LoadPhotos, { unshown = false } = {}): Promise<Illustrated> {
  const shown = shownAssets(document);
  const named = new Map<AssetId, string>();
  for (const { id, source } of Object.values(document.assets))
    if (source.from === 'upload' && source.sha256 && (unshown || shown.has(id))) named.set(id, source.sha256);
  const hashes = [...new Set(named.values())];
  const photos = new Map((hashes.length > 0 ? await load(hashes) : []).map((photo) => [photo.sha256, photo]));
  const files = new Map([...photos.values()].flatMap((photo) => [...(photo.files ?? [])]));
  const heldFor = (id: AssetId): HeldPhoto | undefined => {
    const photo = photos.get(named.get(id) ?? '');
    return photo?.files ? photo : undefined;
  };
  const inVariants = (asset: Asset): Asset => {
    const photo = heldFor(asset.id);
    if (!photo || asset.source.from !== 'upload') return asset;
    return { ...asset, source: { ...asset.source, widths: photo.widths, formats: photo.formats } };
  };
  const assets = Object.fromEntries(Object.entries(document.assets).map(([id, asset]) => [id, inVariants(asset)]));
  return {
    // Empty photo frames stay empty.
    document: drawMissingPhotos({ ...document, assets }, (asset) => !isPhoto(asset) || heldFor(asset.id) !== undefined),
    read: async (name) => {
      const body = files.get(name);
      if (!body) throw new Error('a photo was asked for that is not held');
      return body;
    },
    broken: [...named].filter(([, sha256]) => photos.get(sha256)?.files === null).map(([id]) => id),
  };
}
