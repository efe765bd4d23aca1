import type { Theme } from '../schema/theme.ts';
import { contrast, toHex } from '../theme/oklch.ts';
import { ink, seedsOf } from '../theme/palette.ts';

/** The first letter or digit of a name, upper case; a dot when it has none. */
export const initialOf = (name: string): string =>
  [...name.normalize('NFC')].find((c) => /[\p{L}\p{N}]/u.test(c))?.toLocaleUpperCase() ?? '•';

/** Ground and letter colours of a site's icon: the exact brand colour, with white or ink on it, whichever reads better. */
export function markColors(theme: Theme): { ground: string; letter: string } {
  const seeds = seedsOf(theme);
  const dark = toHex(ink(seeds));
  const letter = contrast(seeds.brand, '#ffffff') >= Math.min(3.5, contrast(seeds.brand, dark)) ? '#ffffff' : dark;
  return { ground: seeds.brand, letter };
}

/**
 * A site's icon as an SVG file of 64 × 64. `outline` is the letter as path data on that square, since an icon has no fonts; without
 * it the letter is set in the reader's own font.
 */
export function drawMonogram(name: string, theme: Theme, outline?: string): string {
  const { ground, letter } = markColors(theme);
  const radius = theme.shape.pill ? 32 : Math.min(20, 4 + theme.shape.radius);
  const initial = initialOf(name);
  const glyph = outline
    ? `<path fill="${letter}" d="${outline}"/>`
    : `<text x="32" y="33" fill="${letter}" font-family="Georgia,serif" font-size="40" font-weight="700" text-anchor="middle" dominant-baseline="central">${initial}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="${ground}"/>${glyph}</svg>`;
}
