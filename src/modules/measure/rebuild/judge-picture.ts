import sharp from 'sharp';
import type { BroughtPicture } from '../tables.ts';

/** Pixels; one of a thing or a person needs no more, beside its name. */
const MIN = { width: 220, height: 180 };
/** Wider or taller ones are banners and strips. */
const MAX_RATIO = 3.2;
const MAX_PIXELS = 50_000_000;
/** Drawings and texts have little variety. */
const MIN_ENTROPY = 5;
/** Black granite has little variety too: beside a thing's name nobody shows a text. */
const MIN_ENTROPY_OF_THING = 3;
/** Bits of 64 in which the same picture in another size may differ, and the mean difference of its colours, of 255. */
const ALIKE = 6;
const ALIKE_COLORS = 4;

/** Min factor by which the same picture is wider to take the place of an earlier one. */
const WIDER = 1.2;

/** A good picture, known again in another size by its fingerprint. */
export interface Seen {
  url: string;
  print: bigint;
  /** Its colours on a few points. */
  colors: Buffer;
  width: number;
  /** Of the smaller one whose place it takes. */
  replaces?: string;
}

/** Reason not to show a foreign picture; null for a good one, which is added to `seen`. @param isOfThing it stands by a thing's name. */
export async function judgePicture(bytes: Buffer, url: string, seen: Seen[], isOfThing = false): Promise<BroughtPicture['left'] | null> {
  try {
    const { width = 0, height = 0, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!format || format === 'svg' || width * height > MAX_PIXELS) return 'not_a_picture';
    if (width < MIN.width || height < MIN.height || width > height * MAX_RATIO || height > width * MAX_RATIO) return 'too_small';
    const small = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate().resize(256, 256, { fit: 'inside' }).png().toBuffer();
    const { entropy, isOpaque } = await sharp(small).stats();
    if (!isOpaque || entropy < (isOfThing ? MIN_ENTROPY_OF_THING : MIN_ENTROPY)) return 'drawing';
    const print = await fingerprint(small);
    const colors = await sharp(small).resize(COLORS, COLORS, { fit: 'fill' }).removeAlpha().raw().toBuffer();
    const same = seen.findIndex((other) => bitsIn(other.print ^ print) <= ALIKE && apart(other.colors, colors) <= ALIKE_COLORS);
    if (same < 0) seen.push({ url, print, colors, width });
    else if (width < seen[same]!.width * WIDER) return 'twice';
    else seen[same] = { url, print, colors, width, replaces: seen[same]!.url };
    return null;
  } catch {
    return 'not_a_picture';
  }
}

const COLORS = 12;
const apart = (one: Buffer, other: Buffer): number => one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;

/** One bit for each of 64 points: whether the one to its right is brighter. */
async function fingerprint(picture: Buffer): Promise<bigint> {
  const pixels = await sharp(picture).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer();
  let print = 0n;
  for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) print = (print << 1n) | (pixels[y * 9 + x]! < pixels[y * 9 + x + 1]! ? 1n : 0n);
  return print;
}

const bitsIn = (value: bigint): number => value.toString(2).replaceAll('0', '').length;
