import type { PhotoFormat, SiteAsset } from '#platform/storage/storage-keys.ts';

/** Widths of a photo's derivatives in pixels; a smaller photo is stored in its own width instead. */
export const PHOTO_WIDTHS = [480, 960, 1600] as const;
/** Best first; the last one is supported by every browser. */
export const PHOTO_FORMATS = ['avif', 'webp', 'jpeg'] as const satisfies readonly PhotoFormat[];

/** Derivative widths for an original of this width. */
export function widthsFor(original: number): number[] {
  const smaller = PHOTO_WIDTHS.filter((width) => width < original);
  return smaller.length === PHOTO_WIDTHS.length ? smaller : [...smaller, Math.min(original, 1600)];
}

/** The columns of a photo's row that determine its files. */
interface PhotoRow {
  clientId: string;
  siteId: string;
  sha256: string;
  width: number;
  /** Null for photos of the first recipe, which have no JPEG either. */
  thumb: string | null;
}

export const variantsOf = ({ width, thumb }: Pick<PhotoRow, 'width' | 'thumb'>): { widths: number[]; formats: PhotoFormat[] } => ({
  widths: widthsFor(width),
  formats: thumb === null ? ['avif', 'webp'] : [...PHOTO_FORMATS],
});

/** All stored files of a photo. */
export function filesOf(row: PhotoRow): SiteAsset[] {
  const { clientId, siteId, sha256 } = row;
  const { widths, formats } = variantsOf(row);
  return widths.flatMap((width) => formats.map((format) => ({ clientId, siteId, sha256, width, format })));
}

/** File name of a photo within its site, as used in a document. */
export const photoName = ({ sha256, width, format }: Pick<SiteAsset, 'sha256' | 'width' | 'format'>): string =>
  `${sha256}/${width}.${format}`;

/** The largest file of a photo, in the most compatible format. */
export function largestOf(row: PhotoRow): SiteAsset {
  const { widths, formats } = variantsOf(row);
  const { clientId, siteId, sha256 } = row;
  return { clientId, siteId, sha256, width: widths.at(-1)!, format: formats.at(-1)! };
}
