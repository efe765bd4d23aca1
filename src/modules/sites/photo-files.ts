/** Widths a photo is kept in, in pixels; a photo smaller than one is kept in its own width instead. */
export const PHOTO_WIDTHS = [480, 960, 1600] as const;
/** Best first; the last one is read by every browser there is. */
export const PHOTO_FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

export const photoFile = (path: string, width: number, format: PhotoFormat): string => `${path}/${width}.${format}`;

/** Widths to make of an original this wide. */
export function widthsFor(original: number): number[] {
  const smaller = PHOTO_WIDTHS.filter((width) => width < original);
  return smaller.length === PHOTO_WIDTHS.length ? smaller : [...smaller, Math.min(original, 1600)];
}
