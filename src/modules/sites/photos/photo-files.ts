import type { PhotoFormat, SiteAsset } from '#platform/storage-keys.ts';

/** Widths a photo is kept in, in pixels; a photo smaller than one is kept in its own width instead. */
export const PHOTO_WIDTHS = [480, 960, 1600] as const;
/** Best first; the last one is read by every browser there is. */
export const PHOTO_FORMATS = ['avif', 'webp', 'jpeg'] as const satisfies readonly PhotoFormat[];

/** Widths to make of an original this wide. */
export function widthsFor(original: number): number[] {
  const smaller = PHOTO_WIDTHS.filter((width) => width < original);
  return smaller.length === PHOTO_WIDTHS.length ? smaller : [...smaller, Math.min(original, 1600)];
}

/** What a row says of a photo, as far as its files follow from it. */
interface PhotoRow {
  clientId: string;
  siteId: string;
  sha256: string;
  width: number;
  /** Photos of the first recipe have none, and no JPEG. */
  thumb: string | null;
}

export const variantsOf = ({ width, thumb }: Pick<PhotoRow, 'width' | 'thumb'>): { widths: number[]; formats: PhotoFormat[] } => ({
  widths: widthsFor(width),
  formats: thumb === null ? ['avif', 'webp'] : [...PHOTO_FORMATS],
});

/** Every stored file of a photo. */
export function filesOf(row: PhotoRow): SiteAsset[] {
  const { clientId, siteId, sha256 } = row;
  const { widths, formats } = variantsOf(row);
  return widths.flatMap((width) => formats.map((format) => ({ clientId, siteId, sha256, width, format })));
}

/** A file's name among those of its site: what a document may say of it. */
export const photoName = ({ sha256, width, format }: Pick<SiteAsset, 'sha256' | 'width' | 'format'>): string =>
  `${sha256}/${width}.${format}`;

/** The largest file of a photo, in the format that every program opens. */
export function largestOf(row: PhotoRow): SiteAsset {
  const { widths, formats } = variantsOf(row);
  const { clientId, siteId, sha256 } = row;
  return { clientId, siteId, sha256, width: widths.at(-1)!, format: formats.at(-1)! };
}
