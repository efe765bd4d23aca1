import type { Oklch } from '../schema/theme.ts';

/** sRGB channels, gamma-encoded, nominally 0–1; outside of that range when the colour is out of gamut. */
type Rgb = [r: number, g: number, b: number];

const encode = (v: number) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);

function toLinear({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

const fits = (rgb: Rgb) => rgb.every((v) => v >= -0.0001 && v <= 1.0001);

/** Colour as `#rrggbb`. An out-of-gamut colour keeps its lightness and hue and loses chroma. */
export function toHex(color: Oklch): string {
  const l = Math.min(1, Math.max(0, color.l));
  let rgb = toLinear({ ...color, l });
  if (!fits(rgb)) {
    let low = 0;
    let high = color.c;
    for (let i = 0; i < 12; i++) {
      const c = (low + high) / 2;
      if (fits(toLinear({ l, c, h: color.h }))) low = c;
      else high = c;
    }
    rgb = toLinear({ l, c: low, h: color.h });
  }
  const byte = (v: number) => Math.round(255 * encode(Math.min(1, Math.max(0, v))));
  return `#${((1 << 24) | (byte(rgb[0]) << 16) | (byte(rgb[1]) << 8) | byte(rgb[2])).toString(16).slice(1)}`;
}

const LINEAR = Array.from({ length: 256 }, (_, byte) => decode(byte / 255));

/** Linear channels 0–1 of `#rrggbb`. */
function linearOf(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [LINEAR[n >> 16]!, LINEAR[(n >> 8) & 255]!, LINEAR[n & 255]!];
}

/** OKLCH of `#rrggbb`. Greys get hue 0. */
export function fromHex(hex: string): Oklch {
  const [r, g, b] = linearOf(hex);
  const x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z;
  const d = 0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z;
  const c = Math.hypot(a, d);
  const h = c < 0.0005 ? 0 : ((Math.atan2(d, a) * 180) / Math.PI + 360) % 360;
  return { l: Math.min(1, 0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z), c: c < 0.0005 ? 0 : Math.min(0.4, c), h };
}

/** Perceived distance of two colours; hue and chroma weigh more than lightness. */
export function distance(one: Oklch, other: Oklch): number {
  const at = ({ c, h }: Oklch) => [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)] as const;
  const [[a, b], [x, y]] = [at(one), at(other)];
  return Math.hypot(one.l - other.l, 2 * (a - x), 2 * (b - y));
}

/** WCAG relative luminance, 0–1. */
function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1–21. */
export function contrast(a: string, b: string): number {
  const x = luminance(a);
  const y = luminance(b);
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Contrast on the worst of several surfaces. */
export const worstContrast = (color: string, surfaces: readonly string[]) => Math.min(...surfaces.map((s) => contrast(color, s)));

/**
 * The colour closest to `start` in lightness, going `toward` dark or light, that has `target` contrast on every surface. Black or
 * white when nothing else reaches it.
 */
export function solveLightness(start: Oklch, toward: 'dark' | 'light', target: number, surfaces: readonly string[]): string {
  const first = toHex(start);
  if (worstContrast(first, surfaces) >= target) return first;
  const end = toward === 'dark' ? 0 : 1;
  let failing = start.l;
  let passing = end;
  for (let i = 0; i < 9; i++) {
    const l = (failing + passing) / 2;
    if (worstContrast(toHex({ ...start, l }), surfaces) >= target) passing = l;
    else failing = l;
  }
  return toHex({ ...start, l: passing });
}
