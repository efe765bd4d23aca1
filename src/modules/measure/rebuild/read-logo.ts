import sharp from 'sharp';

const MAX_PIXELS = 20_000_000;
/** Larger than any real logo of this kind. */
const MAX_SVG_BYTES = 200_000;
const SVG_WIDTH = 800;
/** Parts of a drawing that lead out of it. */
const LEADS_OUT = /<!(?:ENTITY|DOCTYPE)|<(?:script|image|foreignObject|iframe|use)\b|(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;
const MIN = { width: 60, height: 24 };
/** Max width as a multiple of the height: longer ones are banners. */
const MAX_RATIO = 9;
const SIDE = 96;
const INKS = 24;

export interface Logo {
  /** Decoded and encoded again as PNG. */
  body: Buffer;
  /** Its colours as hex, the largest first. */
  colors: string[];
  /** Lightness of its letters and lines, 0–1, from the darkest; absent where it brings a ground of its own. */
  inks?: number[];
}

/** Decodes a foreign logo; null if it is none, or too small to be shown. */
export async function readLogo(bytes: Buffer): Promise<Logo | null> {
  try {
    const isDrawing = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<svg\b/i.test(bytes.toString('utf8', 0, 1000));
    if (isDrawing && (bytes.length > MAX_SVG_BYTES || LEADS_OUT.test(bytes.toString('utf8')))) return null;
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, ...(isDrawing && { density: 144 }) });
    const { width = 0, height = 0 } = await picture.metadata();
    if (!isDrawing && (width < MIN.width || height < MIN.height)) return null;
    if (width > height * MAX_RATIO || height > width * 3) return null;
    const body = await (isDrawing
      ? picture.resize({ width: SVG_WIDTH })
      : picture.rotate().resize({ width: 1200, withoutEnlargement: true })
    )
      .png()
      .toBuffer();
    return { body, ...(await colorsOf(body)) };
  } catch {
    return null;
  }
}

/** Ground of a light logo where none of the site's colours is dark enough. */
const DARK = '#1f1f1f';
const LIGHT = '#ffffff';
/** Contrast at which a mark is seen at once. */
const SEEN = 2.5;

/** A cut-out logo on a ground that it is seen on, whichever colour the page has behind it; others stay as they are. */
export function shownLogo({ body, inks }: Logo, colors: readonly string[]): Promise<Buffer> | Buffer {
  if (inks === undefined) return body;
  const seenOn = (ground: string) => inks.filter((ink) => contrast(ink, lightnessOf(ground)) >= SEEN).length / inks.length;
  if (seenOn(LIGHT) >= MIN_SEEN) return onGround(body, LIGHT);
  const grounds = [...colors, DARK].map((ground) => ({ ground, seen: seenOn(ground) }));
  const most = Math.max(...grounds.map(({ seen }) => seen));
  return onGround(body, grounds.find(({ seen }) => seen >= most - SLIGHTLY)!.ground);
}

/** White within a dark mark is no light logo. */
const MIN_SEEN = 0.5;
/** A few more of its pixels are no reason for another ground. */
const SLIGHTLY = 0.1;
const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const linear = (value: number): number => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (r: number, g: number, b: number): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const lightnessOf = (hex: string): number => {
  const value = Number.parseInt(hex.slice(1), 16);
  return luminance((value >> 16) & 255, (value >> 8) & 255, value & 255);
};

const onGround = (body: Buffer, ground: string): Promise<Buffer> =>
  sharp(body).extend({ top: 16, bottom: 16, left: 24, right: 24, background: ground }).flatten({ background: ground }).png().toBuffer();

async function colorsOf(body: Buffer): Promise<Pick<Logo, 'colors' | 'inks'>> {
  const { data } = await sharp(body)
    .resize(SIDE, SIDE, { fit: 'inside', kernel: 'nearest' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const buckets = new Map<string, { count: number; sum: [number, number, number] }>();
  const lights: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b, alpha] = [data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!];
    if (alpha < 200) continue;
    lights.push(luminance(r, g, b));
    if (Math.max(r, g, b) - Math.min(r, g, b) < 40) continue;
    const key = `${r >> 5},${g >> 5},${b >> 5}`;
    const bucket = buckets.get(key) ?? { count: 0, sum: [0, 0, 0] };
    bucket.count++;
    bucket.sum = [bucket.sum[0] + r, bucket.sum[1] + g, bucket.sum[2] + b];
    buckets.set(key, bucket);
  }
  const pixels = data.length / 4;
  const shown = lights.length;
  lights.sort((one, other) => one - other);
  const inks = Array.from({ length: INKS }, (_, at) => lights[Math.floor((at / INKS) * shown)]).filter((ink) => ink !== undefined);
  const large = [...buckets.values()].filter(({ count }) => count > shown * 0.04).sort((one, other) => other.count - one.count);
  const hex = ({ count, sum }: (typeof large)[number]) =>
    `#${sum
      .map((part) =>
        Math.round(part / count)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  return { colors: large.slice(0, 3).map(hex), ...(inks.length > 0 && shown < pixels * 0.9 && { inks }) };
}
