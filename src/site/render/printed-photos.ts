import type { Theme } from '../schema/theme.ts';
import { toHex } from '../theme/oklch.ts';
import { seedsOf } from '../theme/palette.ts';
import { css } from './css.ts';

/** Photos to print, without signs, screenshots and logos. */
const PHOTO = '.picture:not(.whole,.logos *):has(>picture)';

/** A dark ink from the brand and a paper from the accent: the same two in every section and scheme. */
function inksOf(theme: Theme): { dark: string; light: string } {
  const { b, a } = seedsOf(theme);
  return {
    dark: toHex({ l: Math.min(0.27, Math.max(0.18, b.l * 0.5)), c: Math.min(0.12, b.c), h: b.h }),
    light: toHex({ l: 0.95, c: Math.min(0.055, a.c * 0.5), h: a.h }),
  };
}

/**
 * One treatment for all photos of a site: greyscale, with one ink for the shadows and the other for the highlights. By CSS blending
 * rather than separate files, so that a new theme colour costs nothing and the editor shows what is published.
 */
export function printedPhotos(theme: Theme): string {
  const { photos } = theme.art;
  if (!photos) return '';
  const { dark, light } = inksOf(theme);
  const inks = css`
${PHOTO}{isolation:isolate;background:${light}}
${PHOTO}::after{content:"";position:absolute;inset:0;background:${dark};mix-blend-mode:screen;pointer-events:none}`;
  if (photos === 'duotone') return `${inks}${PHOTO} img{filter:grayscale(1) contrast(1.2) brightness(1.04);mix-blend-mode:multiply}`;
  // Half the photo and half a radial ramp, thresholded at one half, so that dots grow with darkness.
  return (
    inks +
    css`
${PHOTO}>picture{display:block;position:relative;overflow:hidden;block-size:100%;mix-blend-mode:multiply;filter:grayscale(1) contrast(7)}
${PHOTO}>picture::after{content:"";position:absolute;inset:-60%;rotate:28deg;opacity:.5;background:radial-gradient(#000,#fff) 0 0/6px 6px}
${PHOTO} img{filter:contrast(1.1) brightness(1.15)}`
  );
}
