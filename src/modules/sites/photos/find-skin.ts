/** Share of the picture's area. Less is a speck, more is a wooden table. */
const AREA = { least: 0.003, most: 0.12 };
/** Min share of its bounding box: a head or a hand fills it, and is about as high as wide. */
const FILL = 0.5;
const TALL = { least: 0.7, most: 2.4 };
/** Min size relative to the largest patch: a group of people, not a wall behind somebody. */
const GROUP = 0.3;

/** Height of the eyes within a patch, measured from the top: hair is above and the neck below. */
const EYES = 0.25;

interface Patch {
  area: number;
  x: number;
  y: number;
}

/** Skin tones from very light to very dark, mostly independent of brightness. */
function isSkin(r: number, g: number, b: number): boolean {
  const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b;
  const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b;
  return cr > 142 && cr < 175 && cb > 80 && cb < 126 && r > 60;
}

/** Centre of the eyes in compact, head-like patches of skin, in 0–1 coordinates. Undefined without such patches. */
export function findSkin(rgb: Uint8Array, width: number, height: number): { x: number; y: number } | undefined {
  const open = Array.from({ length: width * height }, (_, i) => isSkin(rgb[i * 3]!, rgb[i * 3 + 1]!, rgb[i * 3 + 2]!));
  const patches: Patch[] = [];
  for (let start = 0; start < open.length; start++) {
    const patch = open[start] ? flood(open, start, width) : undefined;
    if (patch) patches.push(patch);
  }
  const largest = Math.max(0, ...patches.map(({ area }) => area));
  const group = patches.filter(({ area }) => area >= largest * GROUP);
  const all = group.reduce((sum, { area }) => sum + area, 0);
  if (all === 0) return undefined;
  const mean = (of: 'x' | 'y') => group.reduce((sum, patch) => sum + patch[of] * patch.area, 0) / all;
  return { x: (mean('x') + 0.5) / width, y: (mean('y') + 0.5) / height };
}

/** Flood fill from a point, which clears the visited pixels; undefined when the patch cannot be a head. */
function flood(open: boolean[], start: number, width: number): Patch | undefined {
  const stack = [start];
  open[start] = false;
  let [area, sumX] = [0, 0];
  let [left, right, top, bottom] = [width, 0, open.length, 0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    area++;
    sumX += x;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (!open[next]) continue;
      open[next] = false;
      stack.push(next);
    }
  }
  const [w, h] = [right - left + 1, bottom - top + 1];
  const share = area / open.length;
  const isHead = share > AREA.least && share < AREA.most && area / (w * h) > FILL && h / w > TALL.least && h / w < TALL.most;
  return isHead ? { area, x: sumX / area, y: top + h * EYES } : undefined;
}
