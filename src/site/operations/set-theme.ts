import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { sectionsInManner } from '../manners/apply-manner.ts';
import type { Asset, SiteDocument } from '../schema/document.ts';
import { ArtStyle, Hex, MannerName, Theme } from '../schema/theme.ts';
import { fromHex } from '../theme/oklch.ts';
import { operation } from './operation.ts';

const Input = z.object({
  brand: Hex.optional(),
  accent: Hex.nullable().optional(),
  /** Keep the exact brand colour: it is the owner's own. */
  exact: z.boolean().optional(),
  polarity: Theme.shape.color.shape.polarity.optional(),
  pairing: Theme.shape.type.shape.pairing.optional(),
  density: Theme.shape.space.shape.density.optional(),
  radius: Theme.shape.shape.shape.radius.optional(),
  /** Manner of the sections below the opening; they get its grounds and plain layouts. */
  manner: MannerName.optional(),
  artStyle: ArtStyle.optional(),
  /** A new seed redraws every illustration. */
  artSeed: Theme.shape.art.shape.seed.optional(),
  photos: z.enum(['natural', 'duotone', 'halftone']).optional(),
});

/** Changes the look of the whole site; absent fields stay. */
export const setTheme = operation('set-theme', Input, (doc, input) => {
  const { color } = doc.theme;
  const edits: [path: string, value: unknown][] = [];
  if (input.brand) {
    const brand = fromHex(input.brand);
    edits.push(['color.brand', brand], ['color.brandExact', input.exact ? input.brand : undefined]);
    if (brand.c > 0.02) edits.push(['color.neutral', { ...color.neutral, h: Math.round(brand.h) }]);
  }
  if (input.accent !== undefined)
    edits.push(['color.accent', input.accent ? fromHex(input.accent) : undefined], ['color.accentExact', undefined]);
  if (input.polarity) edits.push(['color.polarity', input.polarity]);
  if (input.pairing) edits.push(['type.pairing', input.pairing]);
  if (input.density) edits.push(['space.density', input.density]);
  if (input.radius !== undefined) edits.push(['shape.radius', input.radius]);
  if (input.artStyle) edits.push(['art.style', input.artStyle]);
  if (input.artSeed !== undefined) edits.push(['art.seed', input.artSeed]);
  if (input.manner) edits.push(['manner', input.manner]);
  if (input.photos) edits.push(['art.photos', input.photos === 'natural' ? undefined : input.photos]);
  return [...edits.flatMap(([path, value]) => themeChange(doc, path, value)), ...redrawn(doc, input), ...mannerChanges(doc, input.manner)];
});

function themeChange(doc: SiteDocument, path: string, value: unknown): Change[] {
  const [part = '', field] = path.split('.');
  const whole = (doc.theme as unknown as Record<string, unknown>)[part];
  const before = field === undefined ? whole : (whole as Record<string, unknown>)[field];
  if (isSame(value, before)) return [];
  return [{ t: 'theme', path, ...(value === undefined ? {} : { value }), ...(before === undefined ? {} : { before }) }];
}

/** Layouts and grounds that change with the manner. */
const mannerChanges = (doc: SiteDocument, manner: MannerName | undefined): Change[] =>
  (manner ? sectionsInManner(doc, manner) : []).flatMap((section) =>
    (['layout', 'tone'] as const).flatMap((field): Change[] => {
      const before = doc.sections[section.id]?.[field];
      return section[field] === before ? [] : [{ t: 'set', table: 'sections', id: section.id, field, value: section[field], before }];
    }),
  );

type Drawn = Extract<Asset['source'], { from: 'art' }>;

/** A drawn product screen keeps its own kind, and a card of one offer goes on showing that offer. */
const follows = ({ style: own, objects }: Drawn, style: Drawn['style']): boolean =>
  own !== 'interface' && (objects.length !== 1 || style === 'still' || style === 'mosaic' || style === 'riso');

/** Illustrations follow the style and the seed. */
function redrawn(doc: SiteDocument, { artStyle, artSeed }: { artStyle?: ArtStyle | undefined; artSeed?: number | undefined }): Change[] {
  const style = artStyle === 'none' ? undefined : artStyle;
  if (style === undefined && artSeed === undefined) return [];
  return Object.values(doc.assets).flatMap((asset, at): Change[] => {
    const { source } = asset;
    if (source.from !== 'art') return [];
    const value = {
      ...source,
      ...(style && follows(source, style) ? { style } : {}),
      ...(artSeed === undefined ? {} : { seed: (artSeed + Math.imul(at, 0x9e3779b1)) >>> 0 }),
    };
    return isSame(value, source) ? [] : [{ t: 'set', table: 'assets', id: asset.id, field: 'source', value, before: source }];
  });
}
