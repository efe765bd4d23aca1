import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { AppError } from '#platform/errors.ts';
import { PHOTO_FORMATS, type PhotoFormat, widthsFor } from './photo-files.ts';

const TYPES = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'avif', 'tiff']);
/** More would be a bomb: a few bytes that unfold to gigabytes. */
const MOST_PIXELS = 100_000_000;

export interface DevelopedPhoto {
  width: number;
  height: number;
  widths: number[];
  /** ThumbHash, base64. */
  thumb: string;
  files: { width: number; format: PhotoFormat; body: Buffer }[];
}

const ENCODE: Record<PhotoFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 76, mozjpeg: true }),
};

/**
 * A photo in the widths and formats that pages use: upright, in sRGB, and without what the camera wrote about place and person.
 * @throws AppError `invalid` with `heic_photo` or `not_a_picture`.
 */
export async function developPhoto(original: Buffer): Promise<DevelopedPhoto> {
  const { width, height } = await measure(original);
  const upright = () => sharp(original, { limitInputPixels: MOST_PIXELS }).rotate();
  const widths = widthsFor(width);
  const making = widths.flatMap((at) =>
    PHOTO_FORMATS.map(async (format) => ({
      width: at,
      format,
      body: await ENCODE[format](upright().resize({ width: at, withoutEnlargement: true })).toBuffer(),
    })),
  );
  try {
    const small = upright().resize(100, 100, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const [files, { data, info }] = await Promise.all([Promise.all(making), small]);
    const thumb = Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
    return { width, height, widths, thumb, files };
  } catch (cause) {
    throw new AppError('invalid', 'not_a_picture', {}, { cause });
  }
}

/** `ftyp` boxes of what iPhones write, which no free decoder here reads. */
const isHeic = (original: Buffer): boolean => /^ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(original.toString('latin1', 4, 12));

/** Size as seen, after turning upright. */
async function measure(original: Buffer): Promise<{ width: number; height: number }> {
  try {
    const { format, width, height, orientation, compression } = await sharp(original, { limitInputPixels: MOST_PIXELS }).metadata();
    if (!format || !TYPES.has(format) || !width || !height || compression === 'hevc') throw new Error('not a picture');
    return orientation && orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch (cause) {
    throw new AppError('invalid', isHeic(original) ? 'heic_photo' : 'not_a_picture', {}, { cause });
  }
}
