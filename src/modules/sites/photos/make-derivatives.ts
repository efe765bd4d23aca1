import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { AppError } from '#platform/errors.ts';
import type { PhotoFormat } from '#platform/storage/storage-keys.ts';
import type { PhotoMeasure } from '#site/schema.ts';
import { measurePhoto } from './measure-photo.ts';
import { PHOTO_FORMATS, widthsFor } from './photo-files.ts';

const TYPES = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'avif', 'tiff']);
/** Limit against decompression bombs: a few bytes that decode to gigabytes. */
const MAX_MEGAPIXELS = 50;
const MAX_PIXELS = MAX_MEGAPIXELS * 1_000_000;

export interface PhotoDerivatives {
  width: number;
  height: number;
  widths: number[];
  /** ThumbHash, base64. */
  thumb: string;
  measure: PhotoMeasure;
  files: { width: number; format: PhotoFormat; body: Buffer }[];
}

const ENCODE: Record<PhotoFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 76, mozjpeg: true }),
};

/** Max concurrent libvips operations: two leave half of Node's thread pool for file access. */
const LANES = 2;

/**
 * Derivatives of a photo in the widths and formats that pages use: upright, in sRGB, without location or personal metadata.
 * @throws AppError `invalid` with `heic_photo`, `not_a_picture` or `too_many_pixels`.
 */
export async function makeDerivatives(original: Buffer): Promise<PhotoDerivatives> {
  const { width, height } = await measure(original);
  const upright = () => sharp(original, { limitInputPixels: MAX_PIXELS }).rotate();
  const widths = widthsFor(width);
  const wanted = widths.flatMap((at) => PHOTO_FORMATS.map((format) => ({ width: at, format })));
  const files: PhotoDerivatives['files'] = [];
  const next = wanted.values();
  const lane = async () => {
    for (const { width: at, format } of next) {
      const body = await ENCODE[format](upright().resize({ width: at, withoutEnlargement: true })).toBuffer();
      files.push({ width: at, format, body });
    }
  };
  try {
    const { data, info } = await upright().resize(100, 100, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const seen = await measurePhoto(original, width, MAX_PIXELS);
    await Promise.all(Array.from({ length: LANES }, lane));
    const thumb = Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
    return { width, height, widths, thumb, measure: seen, files };
  } catch (cause) {
    throw new AppError('invalid', 'not_a_picture', {}, { cause });
  }
}

/** `ftyp` boxes of iPhone photos, which our decoder cannot read. */
const isHeic = (original: Buffer): boolean => /^ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(original.toString('latin1', 4, 12));

/** Displayed size after rotation. Reads only the header: nothing is decoded before its size is known. */
async function measure(original: Buffer): Promise<{ width: number; height: number }> {
  const { width, height, orientation } = await headOf(original);
  if (width * height > MAX_PIXELS) throw new AppError('invalid', 'too_many_pixels', { limit: MAX_MEGAPIXELS });
  return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
}

async function headOf(original: Buffer): Promise<{ width: number; height: number; orientation: number | undefined }> {
  try {
    const { format, width, height, orientation, compression } = await sharp(original, { limitInputPixels: false }).metadata();
    if (!format || !TYPES.has(format) || !width || !height || compression === 'hevc') throw new Error('not a picture');
    return { width, height, orientation };
  } catch (cause) {
    throw new AppError('invalid', isHeic(original) ? 'heic_photo' : 'not_a_picture', {}, { cause });
  }
}
