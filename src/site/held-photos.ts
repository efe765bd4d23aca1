import { drawMissingPhotos } from './draw-missing-photos.ts';
import { isPhoto } from './is-photo.ts';
import type { Asset, AssetId, SiteDocument } from './schema.ts';
import { shownAssets } from './shown-assets.ts';

type Upload = Extract<Asset['source'], { from: 'upload' }>;

/** A photo of a site as storage holds it. */
export interface HeldPhoto extends Pick<Upload, 'widths' | 'formats'> {
  sha256: string;
  /** Bytes by name, `<sha256>/<width>.<format>`; null when some are gone, or are no picture. */
  files: ReadonlyMap<string, Uint8Array> | null;
}

/** Gives those of the photos of these hashes that are of the site. Rows decide: a document only names what it wants. */
export type LoadPhotos = (hashes: readonly string[]) => Promise<readonly HeldPhoto[]>;

export interface Illustrated {
  /** Photos in the sizes and formats that are held; a drawing in the place of each other one. */
  document: SiteDocument;
  /** One file of a photo, by its name. */
  read: (name: string) => Promise<Uint8Array>;
  /** Pictures of the site whose bytes are gone, or are no picture. */
  broken: AssetId[];
}

/** A document with the photos that it shows; with `unshown` also those that no section shows. */
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
    // Frames that wait for a photo stay empty.
    document: drawMissingPhotos({ ...document, assets }, (asset) => !isPhoto(asset) || heldFor(asset.id) !== undefined),
    read: async (name) => {
      const body = files.get(name);
      if (!body) throw new Error('a photo was asked for that is not held');
      return body;
    },
    broken: [...named].filter(([, sha256]) => photos.get(sha256)?.files === null).map(([id]) => id),
  };
}
