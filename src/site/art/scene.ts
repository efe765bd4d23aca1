import type { Theme } from '../schema/theme.ts';
import type { Random } from './random.ts';

/** What a drawing function gets. It answers with markup for a canvas of `width` × `height` units. */
export interface Scene {
  width: number;
  height: number;
  random: Random;
  theme: Theme;
  /** Names from the asset that the style can draw, most telling first. */
  names: readonly string[];
  /** Which of a style's four compositions: pictures of one page take them in turn. */
  variant: 0 | 1 | 2 | 3;
  /** What a letter picture sets large. */
  text: string;
  /** Prefix for ids, unique on a page. */
  id: string;
}

/** Shortest decimal with one digit. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The five fields, as colours that follow the theme without a new drawing. */
export const ART = ['var(--art-1)', 'var(--art-2)', 'var(--art-3)', 'var(--art-4)', 'var(--art-5)'] as const;

/** A field as wide and high as the picture, or a part of it. */
export const field = (fill: string, width: number, height: number, y = 0): string =>
  `<path fill="${fill}" d="M0 ${n(y)}h${n(width)}v${n(height - y)}H0z"/>`;
