import type { Theme } from '../schema/theme.ts';

/** Viewport widths in pixels between which sizes grow. */
const NARROW = 320;
const WIDE = 1240;

const short = (n: number) => String(Math.round(n * 10000) / 10000).replace(/^(-?)0\./, '$1.');

/** A size in pixels at both widths as a CSS length in rem, so that it follows the reader's own font size. */
export function fluid(min: number, max: number): string {
  if (Math.abs(max - min) < 0.2) return `${short(max / 16)}rem`;
  const slope = (max - min) / (WIDE - NARROW);
  const start = min - slope * NARROW;
  return `clamp(${short(Math.min(min, max) / 16)}rem,${short(start / 16)}rem + ${short(slope * 100)}vw,${short(Math.max(min, max) / 16)}rem)`;
}

/** Above these a word of eleven letters would not fit a phone, and a heading would fill a laptop. */
const CEILING = [46, 100] as const;
const SPACES = { '3xs': 0.25, '2xs': 0.5, xs: 0.75, s: 1, m: 1.5, l: 2, xl: 3, '2xl': 4, '3xl': 6 } as const;
const DENSITY = { compact: 0.82, regular: 1, airy: 1.2 } as const;

/** `--step--2` … `--step-6` and `--space-3xs` … `--space-3xl`; `reading` scales running text. */
export function scaleTokens({ type, space }: Pick<Theme, 'type' | 'space'>, reading = 1): string[] {
  const tokens: string[] = [];
  for (let n = -2; n <= 6; n++) {
    // Small steps shrink by the gentler ratio only, so that captions stay readable.
    const size = n < 2 ? reading : 1;
    const min = size * type.base[0] * (n < 0 ? 1.1 : type.ratio[0]) ** n;
    const max = size * type.base[1] * (n < 0 ? 1.12 : type.ratio[1]) ** n;
    tokens.push(`--step-${n}:${fluid(Math.min(CEILING[0], min), Math.min(CEILING[1], max))}`);
  }
  for (const [name, factor] of Object.entries(SPACES)) {
    // Wide gaps shrink on phones and grow on desktops; narrow ones are constant.
    const grow = factor >= 3 ? 1.15 : 1;
    const small = factor >= 3 ? 0.8 : 1;
    const density = factor >= 1 ? DENSITY[space.density] : 1;
    tokens.push(`--space-${name}:${fluid(type.base[0] * factor * density * small, type.base[1] * factor * density * grow)}`);
  }
  return tokens;
}
