/** Illustrations from a seed and the names of a few objects: no photo, no request, a few kilobytes of inline SVG. */
import { OBJECTS } from './art/data/objects.ts';
import { SUBJECTS } from './art/data/subjects.ts';
import { drawFlow } from './art/flow.ts';
import { drawHills } from './art/hills.ts';
import { drawInterface } from './art/interface.ts';
import { drawLetter } from './art/letter.ts';
import { drawLine } from './art/line.ts';
import { drawMosaic } from './art/mosaic.ts';
import { drawPattern } from './art/pattern.ts';
import { randomFrom } from './art/random.ts';
import { drawRiso } from './art/riso.ts';
import type { Scene } from './art/scene.ts';
import { drawStill } from './art/still.ts';
import { hasIcon } from './icons.ts';
import { escapeByNumber } from './render/html.ts';
import type { Asset } from './schema/document.ts';
import type { Theme } from './schema/theme.ts';

export { drawMonogram, initialOf } from './art/monogram.ts';

/** Names of objects that can be drawn in colour, sorted. */
export const artThings: readonly string[] = Object.keys(OBJECTS).sort();

export type ArtKind = Extract<Asset['source'], { from: 'art' }>['style'];

const DRAW: Record<ArtKind, (scene: Scene) => string | { markup: string; width: number; height: number }> = {
  still: drawStill,
  mosaic: drawMosaic,
  riso: drawRiso,
  hills: drawHills,
  line: drawLine,
  pattern: drawPattern,
  interface: drawInterface,
  flow: drawFlow,
  letter: drawLetter,
};

/** Styles that draw coloured objects; the other pictorial styles draw icons. */
const COLOURED: ReadonlySet<ArtKind> = new Set(['still', 'mosaic', 'riso', 'hills']);
const canDraw = (style: ArtKind) => (COLOURED.has(style) ? (name: string) => Object.hasOwn(OBJECTS, name) : hasIcon);

/**
 * Objects to draw for a trade, most characteristic first: names for `asset.source.objects`. `industry` falls back to `archetype`,
 * then to generic objects.
 */
export function subjectsFor(style: ArtKind, industry: string, archetype: string): string[] {
  const own = (key: string) => (Object.hasOwn(SUBJECTS, key) ? SUBJECTS[key] : undefined);
  const subject = own(industry) ?? own(archetype) ?? SUBJECTS.neutral!;
  return (COLOURED.has(style) ? subject.things : subject.glyphs).split(' ').filter(canDraw(style));
}

export interface ArtOptions {
  /** Size of the box in any unit: only the ratio counts. It is cropped, never stretched, when the box differs. */
  width: number;
  height: number;
  /** Alternative text; null for a decorative picture. */
  title: string | null;
  /** Text of a `letter` picture. */
  text?: string;
}

/** Names come from the document; unknown ones are replaced by generic objects. */
function drawable(style: ArtKind, objects: readonly string[]): string[] {
  const known = objects.filter(canDraw(style));
  // Icons sort after objects of the same name, except in line styles, where they come first.
  if (!COLOURED.has(style)) known.sort((a, b) => Number(Object.hasOwn(OBJECTS, a)) - Number(Object.hasOwn(OBJECTS, b)));
  return known.length > 0 || style === 'hills' ? known : subjectsFor(style, 'neutral', 'neutral');
}

/**
 * Draws an art asset as one inline `<svg>` that covers its box. Fields are CSS variables (`--art-1` … `--art-5` and roles), so a
 * page's tone and scheme recolour them; the same asset, theme and ratio give the same bytes. The empty string for other assets. The
 * seed's last two bits choose the composition, the rest its random details.
 */
export function drawArt(asset: Asset, theme: Theme, { width, height, title, text = '' }: ArtOptions): string {
  if (asset.source.from !== 'art') return '';
  const { style, seed, objects } = asset.source;
  const unit = 600 / Math.min(width, height);
  const scene: Scene = {
    width: Math.round(width * unit),
    height: Math.round(height * unit),
    random: randomFrom(seed),
    theme,
    names: drawable(style, objects),
    variant: (seed & 3) as Scene['variant'],
    text: text.slice(0, 24),
    id: asset.id,
  };
  const drawing = DRAW[style](scene);
  const { markup, ...box } = typeof drawing === 'string' ? { markup: drawing, width: scene.width, height: scene.height } : drawing;
  const access = title ? `role="img" aria-label="${escapeByNumber(title)}"` : 'aria-hidden="true"';
  return `<svg class="art" viewBox="0 0 ${box.width} ${box.height}" preserveAspectRatio="xMidYMid slice" ${access}>${markup}</svg>`;
}
