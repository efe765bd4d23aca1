import type { Asset } from '../schema/document.ts';
import type { Theme } from '../schema/theme.ts';
import { solveTheme } from '../theme/solve.ts';
import { markColors } from './monogram.ts';

/** A preview picture for messengers, without its text: the rasterizer sets that in `box`. */
export interface Card {
  svg: string;
  width: 1200;
  height: 630;
  /** Position of the text in pixels, and its colours. */
  box: { x: number; y: number; width: number; height: number };
  text: string;
  muted: string;
}

/** Replaces CSS variables by the theme's hex colours, for places without CSS. */
function withColors(svg: string, theme: Theme): string {
  const scheme = theme.color.polarity === 'dark' ? 'dark' : 'light';
  const roles = solveTheme(theme)[scheme].plain;
  const named = (name: string): string => {
    const key = name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
    const value: unknown = Object.hasOwn(roles, key) ? roles[key as keyof typeof roles] : undefined;
    return typeof value === 'string' ? value : roles.text;
  };
  return svg
    .replace(/var\(--art-([1-5])\)/g, (_, i: string) => roles.art[Number(i) - 1] ?? roles.text)
    .replace(/var\(--([a-z-]+)\)/g, (_, name: string) => named(name));
}

/** Draws art for the right part of the card. `draw` is `drawArt`; an upload, or no asset, leaves the ground plain. */
export function drawCard(
  theme: Theme,
  art: Asset | null,
  draw: (asset: Asset, theme: Theme, box: { width: number; height: number; title: null }) => string,
): Card {
  const scheme = theme.color.polarity === 'dark' ? 'dark' : 'light';
  const roles = solveTheme(theme)[scheme].brand;
  const picture = art ? withColors(draw(art, theme, { width: 560, height: 630, title: null }), theme) : '';
  const placed = picture.replace('<svg ', '<svg x="640" width="560" height="630" ');
  const { ground } = markColors(theme);
  const mark = picture ? '' : `<circle cx="1060" cy="315" r="230" fill="${ground}" stroke="${roles.text}" stroke-width="6"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="630" viewBox="0 0 1200 630"><path fill="${roles.bg}" d="M0 0h1200v630H0z"/>${mark}${placed}</svg>`,
    width: 1200,
    height: 630,
    box: { x: 72, y: 72, width: picture ? 500 : 680, height: 486 },
    text: roles.text,
    muted: roles.muted,
  };
}
