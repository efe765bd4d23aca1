import type { Theme, Tone } from '../../schema/theme.ts';
import { contrast, fromHex, toHex } from '../oklch.ts';
import { type Roles, solveTheme } from '../solve.ts';

/** Maximum darkening and lightening of a ground by a texture: opacity of black, and of white, 0–1. */
export interface Amplitude {
  dark: number;
  light: number;
}

const STEPS = 16;

/** Every colour used on a ground, with its required contrast. */
const readOn = ({ text, muted, link, pop }: Roles): [color: string, least: number][] => [
  [text, 4.5],
  [muted, 4.5],
  [link, 4.5],
  [pop, 3],
];

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A ground under black or white at an opacity, as a browser blends it. */
const under = (ground: string, over: 0 | 255, opacity: number): string =>
  `#${channels(ground)
    .map((value) =>
      Math.round(value + (over - value) * opacity)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The largest opacity up to `wanted` at which everything on the ground stays readable. */
function maxOpacity(roles: Roles, over: 0 | 255, wanted: number): number {
  for (let step = STEPS; step > 0; step--) {
    const opacity = (wanted * step) / STEPS;
    const ground = under(roles.bg, over, opacity);
    // A contrast that was too low before may stay so, but not become worse.
    if (readOn(roles).every(([color, least]) => contrast(color, ground) >= Math.min(least, contrast(color, roles.bg)))) return opacity;
  }
  return 0;
}

const schemesOf = ({ color: { polarity } }: Theme) => (polarity === 'auto' ? (['light', 'dark'] as const) : [polarity]);

/** Whether visitors may see a tone's ground dark. */
export function isDarkGround(theme: Theme, tone: Tone): boolean {
  const solved = solveTheme(theme);
  return schemesOf(theme).some((scheme) => contrast(solved[scheme][tone].bg, '#ffffff') > 3);
}

/** The texture amplitude that a tone's ground allows, in each scheme that visitors may see. */
export function allowedAmplitude(theme: Theme, tone: Tone, wanted: Amplitude): Amplitude {
  const solved = solveTheme(theme);
  const grounds = schemesOf(theme).map((scheme) => solved[scheme][tone]);
  const least = (over: 0 | 255, of: number) => Math.floor(Math.min(...grounds.map((roles) => maxOpacity(roles, over, of))) * 1000) / 1000;
  return { dark: least(0, wanted.dark), light: least(255, wanted.light) };
}

/**
 * The second ink of a split fountain: the site's other colour, as close to the ground's lightness as its contents allow. Undefined
 * where the inks are too similar, where the visitor chooses the scheme, or where text on a mixture would be unreadable.
 */
export function secondInk(theme: Theme, tone: Tone): string | undefined {
  const [scheme, other] = schemesOf(theme);
  if (!scheme || other) return undefined;
  const { brand, accent, ...solved } = solveTheme(theme);
  const roles = solved[scheme][tone];
  const from = fromHex(roles.bg);
  const seed = fromHex(tone === 'accent' ? brand : accent);
  const apart = Math.abs(from.h - seed.h);
  if (seed.c < 0.05 || from.c < 0.05 || Math.min(apart, 360 - apart) < 25) return undefined;
  const reads = (ground: string) =>
    readOn(roles).every(([color, least]) => contrast(color, ground) >= Math.min(least, contrast(color, roles.bg)));
  for (let away = 0; away <= 0.12; away += 0.01) {
    for (const l of [from.l + away, from.l - away]) {
      const ink = toHex({ ...seed, l: Math.min(0.97, Math.max(0.1, l)) });
      if (mixtures(roles.bg, ink).every(reads)) return ink;
    }
  }
  return undefined;
}

/** Colours between two, as `linear-gradient` mixes them. */
function mixtures(from: string, to: string): string[] {
  const [a, b] = [channels(from), channels(to)];
  return Array.from(
    { length: 9 },
    (_, step) =>
      `#${a
        .map((value, i) =>
          Math.round(value + (b[i]! - value) * ((step + 1) / 9))
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`,
  );
}
