/** Illustrations from a seed and the names of a few things: no photo, no request, a few kilobytes of inline SVG. */
import { OBJECTS } from './art/data/objects.generated.ts';
import { SUBJECTS } from './art/data/subjects.ts';
import { drawInterface } from './art/interface.ts';
import { drawLine } from './art/line.ts';
import { drawMosaic } from './art/mosaic.ts';
import { randomFrom } from './art/random.ts';
import type { Scene } from './art/scene.ts';
import { drawStill } from './art/still.ts';
import { hasIcon } from './icons.ts';
import type { Asset } from './schema/document.ts';
import type { Theme } from './schema/theme.ts';

export { drawMonogram, initialOf } from './art/monogram.ts';

/** Names that `still` and `mosaic` can draw, sorted. */
export const artThings: readonly string[] = Object.keys(OBJECTS);

export type ArtKind = Extract<Asset['source'], { from: 'art' }>['style'];

/**
 * What to draw for a trade, the most telling first: names for `asset.source.objects`. `industry` falls back to `archetype`,
 * then to something that suits anyone.
 */
export function subjectsFor(style: ArtKind, industry: string, archetype: string): string[] {
  const own = (key: string) => (Object.hasOwn(SUBJECTS, key) ? SUBJECTS[key] : undefined);
  const subject = own(industry) ?? own(archetype) ?? SUBJECTS.neutral!;
  const names = (style === 'still' || style === 'mosaic' ? subject.things : subject.glyphs).split(' ');
  return names.filter(style === 'still' || style === 'mosaic' ? (name) => Object.hasOwn(OBJECTS, name) : hasIcon);
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export interface ArtOptions {
  /** Of the box it will fill, in any unit: only the ratio counts. It is cropped, never stretched, when the box differs. */
  width: number;
  height: number;
  /** Text for those who do not see it; null when it only decorates. */
  title: string | null;
}

/** Names are texts of a document; those we cannot draw give way to things that suit anyone. */
function drawable(style: ArtKind, objects: readonly string[]): string[] {
  const can = style === 'still' || style === 'mosaic' ? (name: string) => Object.hasOwn(OBJECTS, name) : hasIcon;
  const known = objects.filter(can);
  return known.length > 0 ? known : subjectsFor(style, 'neutral', 'neutral');
}

/**
 * An art asset as one inline `<svg>` that covers its box. Fields are CSS variables (`--art-1` … `--art-5` and roles), so a page's
 * tone and scheme recolour them; the same asset, theme and ratio give the same bytes. The empty string for other assets.
 */
export function drawArt(asset: Asset, theme: Theme, { width, height, title }: ArtOptions): string {
  if (asset.source.from !== 'art') return '';
  const { style, seed, objects } = asset.source;
  const unit = 600 / Math.min(width, height);
  const scene: Scene = {
    width: Math.round(width * unit),
    height: Math.round(height * unit),
    random: randomFrom(seed),
    theme,
    names: drawable(style, objects),
    id: asset.id,
  };
  let drawn = { markup: '', width: scene.width, height: scene.height };
  if (style === 'mosaic') drawn = drawMosaic(scene);
  else if (style === 'still') drawn.markup = drawStill(scene);
  else if (style === 'line') drawn.markup = drawLine(scene);
  else drawn.markup = drawInterface(scene);
  const access = title ? `role="img" aria-label="${escapeText(title)}"` : 'aria-hidden="true"';
  return `<svg class="art" viewBox="0 0 ${drawn.width} ${drawn.height}" preserveAspectRatio="xMidYMid slice" ${access}>${drawn.markup}</svg>`;
}
