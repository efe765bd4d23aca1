import sharp, { type Sharp } from 'sharp';
import type { PhotoMeasure } from '#site/schema.ts';
import { findSkin } from './find-skin.ts';

/** Longest side in pixels of the copy that is analysed: large enough to find a face, small enough for milliseconds. */
const SIDE = 192;
/** Min width: narrower photos would be upscaled in a full-width band. */
const LEAST_WIDTH = 900;
/** Luminance, 0–255. A night scene with one bright counter does not count as dark. */
const DARK = { mean: 40, bright: 120 };
/** Thresholds for the share of equal neighbours and of pixels in the eight most used colours: camera noise keeps both low. */
const FLAT = { neighbours: 0.55, colours: 0.62 };
/** Min share of transparent pixels; a photo has none. */
const CUT_OUT = 0.05;

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Focus point of a photo, and the largest use that it is good enough for. */
export async function measurePhoto(original: Buffer, seenWidth: number, limitInputPixels: number): Promise<PhotoMeasure> {
  const small = (kernel: 'nearest' | 'lanczos3') =>
    sharp(original, { limitInputPixels }).rotate().resize(SIDE, SIDE, { fit: 'inside', kernel }).toColourspace('srgb');
  // Nearest-neighbour scaling keeps the camera noise that distinguishes a photo from a drawing.
  const { data, info } = await small('nearest').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const pixels = { data, width: info.width, height: info.height };
  const focus = await focusOf(small('lanczos3'));
  const clear = share(pixels, (at) => data[at + 3]! < 128);
  if (clear > CUT_OUT) return { focus, grade: 'whole', ground: groundBehind(pixels) };
  if (isFlat(pixels)) return { focus, grade: 'whole', ground: hexOf(edgeOf(pixels)) };
  return { focus, grade: seenWidth < LEAST_WIDTH || isDark(pixels) ? 'modest' : 'full' };
}

/** A point this near to an edge means that nothing stands out. */
const EDGE = 0.04;

/** Heads first; otherwise libvips's attention point (colour, contrast and detail). */
async function focusOf(original: Sharp): Promise<PhotoMeasure['focus']> {
  const { data, info } = await original
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 });
  const heads = findSkin(data, width, height);
  if (heads) return rounded(heads);
  const centre = { x: 0.5, y: 0.5 };
  if (width < 4 || height < 4) return centre;
  const half = { width: Math.ceil(width / 2), height, fit: 'cover', position: 'attention' } as const;
  const seen = (
    await sharp(data, { raw: { width, height, channels: 3 } })
      .resize(half)
      .toBuffer({ resolveWithObject: true })
  ).info;
  const point = { x: (seen.attentionX ?? 0) / width, y: (seen.attentionY ?? 0) / height };
  return Math.min(point.x, point.y, 1 - point.x, 1 - point.y) < EDGE ? centre : rounded(point);
}

const luminance = (data: Buffer, at: number) => 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;

function share({ width, height }: Pixels, fits: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < width * height * 4; at += 4) if (fits(at)) count++;
  return count / (width * height);
}

function isDark({ data, width, height }: Pixels): boolean {
  const all = Array.from({ length: width * height }, (_, i) => luminance(data, i * 4)).sort((a, b) => a - b);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return mean < DARK.mean && all[Math.floor(all.length * 0.95)]! < DARK.bright;
}

/** A screenshot, drawing or logo on a plain background: few colours, and large areas of exactly one. Dark areas do not count. */
function isFlat(pixels: Pixels): boolean {
  const { data, width } = pixels;
  const near = (a: number, b: number) => [0, 1, 2].every((channel) => Math.abs(data[a + channel]! - data[b + channel]!) <= 2);
  const equal = share(pixels, (at) => at >= width * 4 && luminance(data, at) > 24 && near(at, at - 4) && near(at, at - width * 4));
  if (equal < FLAT.neighbours) return false;
  const colours = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = ((data[at]! >> 3) << 10) | ((data[at + 1]! >> 3) << 5) | (data[at + 2]! >> 3);
    colours.set(key, (colours.get(key) ?? 0) + 1);
  }
  const most = [...colours.values()].sort((a, b) => b - a).slice(0, 8);
  return most.reduce((sum, one) => sum + one, 0) / (data.length / 4) > FLAT.colours;
}

type Rgb = readonly [number, number, number];
const hexOf = (rgb: Rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Median colour of the four edges, used to extend a plain background around the picture. */
function edgeOf({ data, width, height }: Pixels): Rgb {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) edge.push(y * width, y * width + width - 1);
  const median = (channel: number) => edge.map((at) => data[at * 4 + channel]!).sort((a, b) => a - b)[edge.length >> 1]!;
  return [median(0), median(1), median(2)];
}

/** White behind a cut-out; near black when the cut-out itself is light. */
function groundBehind(pixels: Pixels): string {
  const { data } = pixels;
  const light = share(pixels, (at) => data[at + 3]! >= 128 && luminance(data, at) > 150);
  const solid = share(pixels, (at) => data[at + 3]! >= 128);
  return light > solid / 2 ? '#1c1c1e' : '#ffffff';
}
