import type { Theme } from '../schema/theme.ts';
import type { Random } from './random.ts';

/** Input of a drawing function, which returns markup for a canvas of `width` × `height` units. */
export interface Scene {
  width: number;
  height: number;
  random: Random;
  theme: Theme;
  /** Names from the asset that the style can draw, most characteristic first. */
  names: readonly string[];
  /** One of a style's four compositions, taken in turn by the pictures of a page. */
  variant: 0 | 1 | 2 | 3;
  /** Text of a letter picture. */
  text: string;
  /** Id prefix, unique on a page. */
  id: string;
}

/** Formats a number with at most one decimal. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The five art colours as CSS variables, so that they follow the theme without redrawing. */
export const ART = ['var(--art-1)', 'var(--art-2)', 'var(--art-3)', 'var(--art-4)', 'var(--art-5)'] as const;

/** A rectangle as wide as the picture. */
export const field = (fill: string, width: number, height: number, y = 0): string =>
  `<path fill="${fill}" d="M0 ${n(y)}h${n(width)}v${n(height - y)}H0z"/>`;
