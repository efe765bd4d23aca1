import type { Oklch, Tone } from '../schema/theme.ts';
import { contrast, fromHex, solveLightness, toHex } from './oklch.ts';
import { rememberByColor } from './remember.ts';

export type Scheme = 'light' | 'dark';
export type Art = readonly [light: string, lightToo: string, mid: string, midToo: string, deep: string];
export interface Ground {
  bg: string;
  surface: string;
  raised: string;
}

export const WHITE = '#ffffff';

/** The base colours of a theme, each as hex and in OKLCH. */
export interface Seeds {
  brand: string;
  accent: string;
  b: Oklch;
  a: Oklch;
  /** The owner gave the exact accent. */
  isAccentExact: boolean;
  n: { h: number; c: number };
}

/** Hues whose tints have another name: a light red is pink. */
const isRed = ({ c, h }: Oklch) => c >= 0.08 && (h < 35 || h > 345);

/**
 * A second colour of the brand's own family for owners who gave only one: a shade of a light one, a tint of a deep one. No hue is
 * added.
 */
function kin(brand: Oklch): Oklch {
  const { l, c, h } = brand;
  // A deep yellow is mud, so ink goes with it. Other hues get a depth distinct from the darkest ground.
  if (l > 0.5) return h > 70 && h < 115 ? { l: 0.28, c: Math.min(0.03, c * 0.3), h: 70 } : { l: 0.4, c: Math.min(0.12, c * 0.65), h };
  return isRed(brand) ? { l: 0.93, c: 0.02, h: 60 } : { l: 0.91, c: Math.min(0.06, c * 0.45), h: paperHue(h, 16) };
}

/** A neutral grey takes the hue of its neighbour, so that mixtures have none of their own. */
const greyBeside = (color: Oklch, h: number): Oklch => (color.c < 0.004 ? { ...color, h } : color);

export const seedsOf = rememberByColor(({ color }): Seeds => {
  const n = color.neutral;
  const brand = color.brandExact ?? toHex(color.brand);
  const b = greyBeside(fromHex(brand), n.h);
  const accent = color.accentExact ?? toHex(color.accent ?? kin(b));
  return { brand, accent, b, a: greyBeside(fromHex(accent), b.h), isAccentExact: color.accentExact !== undefined, n };
});

/** Black with a trace of the brand: print ink, not #000. */
export const ink = ({ b, n }: Seeds): Oklch => ({ l: 0.2, c: Math.min(0.03, Math.max(n.c, b.c * 0.2)), h: b.c < 0.03 ? n.h : b.h });
export const inkHex = (seeds: Seeds) => toHex(ink(seeds));

/**
 * A colour as a ground for text: itself where white or ink has `least`:1 on it, else the nearest lightness where one does. Darkening
 * is preferred, since a deep colour with white text stays closer to an owner's sign.
 */
function fieldOf(hex: string, color: Oklch, dark: string, least: number): string {
  if (Math.max(contrast(hex, WHITE), contrast(hex, dark)) >= least) return hex;
  const darker = solveLightness(color, 'dark', least, [WHITE]);
  const lighter = solveLightness(color, 'light', least, [dark]);
  return color.l - fromHex(darker).l <= fromHex(lighter).l - color.l + 0.12 ? darker : lighter;
}

/** Ground of the tone `brand`. */
export const brandGround = (seeds: Seeds): string => fieldOf(seeds.brand, seeds.b, inkHex(seeds), 7);

/** A ground with two surfaces, each a step further from its text. */
function layered(bg: string, step: number): Ground {
  const base = fromHex(bg);
  const away = contrast(bg, WHITE) >= 4.5 ? -step : step;
  return { bg, surface: toHex({ ...base, l: base.l + away }), raised: toHex({ ...base, l: base.l + 2 * away }) };
}

/** Minimum contrast of running text on the grounds of a tone. */
export const textContrast = (tone: Tone): number => (tone === 'vivid' || tone === 'accent' ? 4.6 : 7);

/** Maximum chroma of a light field by hue: light greens and blues glow where a light ochre is still a pigment. */
const lightChroma = (h: number) => (h > 170 && h < 290 ? 0.066 : h > 115 && h <= 170 ? 0.092 : 0.11);

/** Cream, sand, bone: recognisably tinted paper. */
const isTinted = ({ c }: Seeds['n']) => c === 0.02;

/** Surfaces of each tone. Tints take the brand's hue, `strong` the accent's, so that a page is never one colour washed out. */
export function groundsOf(seeds: Seeds, scheme: Scheme): Record<Tone, Ground> {
  const { b, a, n } = seeds;
  const grey = b.c < 0.03;
  const hue = grey ? n.h : b.h;
  const paper = (l: number, gain = 1): string => toHex({ l, c: n.c * gain, h: n.h });
  const field = (l: number, c: number, h = hue) => toHex({ l, c, h });
  const dark = inkHex(seeds);
  const own = {
    brand: layered(brandGround(seeds), 0.025),
    vivid: layered(fieldOf(seeds.brand, b, dark, textContrast('vivid')), 0.025),
    accent: layered(fieldOf(seeds.accent, a, dark, textContrast('accent')), 0.025),
  };
  // With a charcoal accent the dark fields are charcoal.
  const inky = a.c < 0.02 && a.l < 0.45;
  const deep = inky ? a.c : grey ? Math.max(n.c, 0.008) : Math.min(0.055, Math.max(0.012, b.c * 0.38));
  if (scheme === 'light') {
    const tint = grey ? Math.max(n.c * 1.6, 0.004) : Math.max(n.c * 1.3, Math.min(0.032, b.c * 0.24));
    const trace = grey && a.c < 0.03 ? n.c * 1.6 : 0.026;
    const strong = Math.min(lightChroma(a.h) * 0.65, Math.max(trace, a.c * (a.l < 0.45 ? 0.38 : 0.64)));
    const tintHue = grey ? hue : paperHue(hue, 16);
    const deepH = grey ? hue : deepHue(seeds);
    return {
      plain: isTinted(n)
        ? { bg: paper(0.965), surface: paper(0.945, 1.1), raised: paper(0.982, 0.7) }
        : { bg: n.c === 0 ? WHITE : paper(0.986, 0.62), surface: paper(0.966), raised: n.c === 0 ? WHITE : paper(0.997, 0.3) },
      tint: { bg: field(0.951, tint, tintHue), surface: field(0.928, tint * 1.25, tintHue), raised: field(0.984, tint * 0.4, tintHue) },
      strong: { bg: field(0.906, strong, a.h), surface: field(0.878, strong * 1.05, a.h), raised: field(0.952, strong * 0.5, a.h) },
      inverse: { bg: field(0.245, deep, deepH), surface: field(0.285, deep, deepH), raised: field(0.32, deep, deepH) },
      ...own,
    };
  }
  const shade = grey ? n.c : Math.min(0.022, Math.max(n.c, b.c * 0.14));
  const h = n.c > 0.004 ? n.h : hue;
  // A dark yellow is mud: in the dark the band takes the brand's own hue.
  const hueOfBand = grey ? n.h : b.h;
  const strong = grey ? Math.max(0.008, n.c) : Math.min(0.075, Math.max(0.02, b.c * 0.5));
  return {
    plain: { bg: field(0.185, shade, h), surface: field(0.222, shade, h), raised: field(0.258, shade, h) },
    tint: { bg: field(0.235, Math.min(0.04, shade * 1.8)), surface: field(0.27, Math.min(0.04, shade * 1.8)), raised: field(0.3, shade) },
    strong: { bg: field(0.325, strong, hueOfBand), surface: field(0.295, strong, hueOfBand), raised: field(0.265, strong, hueOfBand) },
    inverse: { bg: field(0.135, shade, h), surface: field(0.17, shade, h), raised: field(0.205, shade, h) },
    ...own,
  };
}

const turn = (h: number, by: number) => (h + by + 360) % 360;

const apart = (one: number, other: number) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other));
/** A light red reads as pink; steps toward yellow keep it the paper of a warm brand. */
const paperHue = (h: number, by: number) => (h > 18 && h < 58 ? h + by : h);
/** With a light brand a deep second colour is the ground: rose on moss, not rose on wine. */
const deepHue = ({ b, a }: Seeds) => (b.l > 0.58 && a.l < 0.52 && a.c >= 0.04 ? a.h : b.h);

/** A black-and-white brand: greys, and the accent as the one colour. */
function greyArt({ brand, b, a, n }: Seeds, dim: number): Art {
  const tone = (l: number) => toHex({ l: l - dim, c: Math.min(0.012, n.c), h: n.h });
  const accent = toHex({ l: Math.min(0.88, Math.max(0.78, a.l)) - dim, c: Math.min(lightChroma(a.h), a.c), h: a.h });
  return [tone(0.945), accent, tone(0.6), tone(0.82), b.l < 0.4 && dim === 0 ? brand : tone(0.26)];
}

/**
 * The five colours of illustrations: two light fields, two mids, one deep. The exact brand colour takes the place that fits its
 * lightness; the second light field is the accent's.
 */
export function artOf(seeds: Seeds, scheme: Scheme): Art {
  const { brand, accent, b, a } = seeds;
  const dim = scheme === 'dark' ? 0.075 : 0;
  if (b.c < 0.03) return greyArt(seeds, dim);
  const { h, c } = b;
  // A shade toward yellow, where lighter colours live, short of the next colour.
  const warm = turn(h, h > 95 && h < 275 ? -14 : 14);
  const light = toHex({ l: 0.932 - dim, c: Math.min(0.05, Math.max(0.018, c * 0.3)), h: paperHue(h, 25) });
  const keepsAccent = seeds.isAccentExact && a.l > 0.7;
  const lightToo = keepsAccent
    ? accent
    : toHex({ l: Math.min(0.9, Math.max(0.83, a.l)) - dim, c: Math.min(lightChroma(a.h), a.c < 0.03 ? a.c : Math.max(0.05, a.c)), h: a.h });
  const isLight = b.l > 0.74;
  const isDeep = b.l < 0.4;
  // A saturated second colour of the owner's is used beside the first at full strength.
  const isPair = a.c >= 0.07 && a.l > 0.4 && a.l < 0.74 && apart(a.h, h) > 40;
  const mid = isLight
    ? isPair
      ? accent
      : toHex({ l: 0.62, c: Math.min(0.16, c * 1.05), h: turn(h, h > 60 && h < 115 ? -24 : -12) })
    : isDeep
      ? toHex({ l: 0.58, c: Math.min(0.13, Math.max(0.035, c)), h })
      : brand;
  const own = isPair ? accent : toHex({ l: 0.785 - dim / 2, c: Math.min(0.12, Math.max(0.045, c * 0.82)), h: warm });
  const midToo = isLight ? brand : own;
  const deep =
    isDeep && scheme === 'light' && b.l > 0.15
      ? brand
      : toHex({ l: 0.29 - dim, c: Math.min(0.075, Math.max(0.018, c * 0.5)), h: deepHue(seeds) });
  return [light, lightToo, mid, midToo, deep];
}
