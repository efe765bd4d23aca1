/** Of a picture's area. Less is a spot, more is a table of wood. */
const AREA = { least: 0.003, most: 0.12 };
/** A head or a hand fills its box, and is about as high as wide. */
const FILL = 0.5;
const TALL = { least: 0.7, most: 2.4 };
/** A second one counts if it is not much smaller: a group, not a wall behind somebody. */
const GROUP = 0.3;

/** Of a patch's height, from its top: hair is above it and a neck below. */
const EYES = 0.25;

interface Patch {
  area: number;
  x: number;
  y: number;
}

/** Colours of skin from very light to very dark, in which brightness hardly matters. */
function isSkin(r: number, g: number, b: number): boolean {
  const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b;
  const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b;
  return cr > 142 && cr < 175 && cb > 80 && cb < 126 && r > 60;
}

/** Compact patches of skin, as of heads; where their eyes are, 0–1. Undefined for a picture without. */
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

/** The patch that a point belongs to, closed as it is read; undefined where it cannot be a head. */
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
