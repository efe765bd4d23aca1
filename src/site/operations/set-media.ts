import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { type Records, referencesOf } from '../integrity/references.ts';
import { Asset, type SiteDocument } from '../schema/document.ts';
import { Locale } from '../schema/ids.ts';
import { added, removal, written } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { operation, requireRecord } from './operation.ts';

const Picture = z.object({ width: Asset.shape.width, height: Asset.shape.height, source: Asset.shape.source, focal: Asset.shape.focal });

/** Sets or removes the picture of a section or an item. An empty `alt` marks it as decorative, unless it is still to be described. */
export const setMedia = operation(
  'set-media',
  z.object({
    table: z.enum(['sections', 'items']),
    id: z.string().max(20),
    picture: Picture.nullable(),
    alt: z.string().max(400).default(''),
    toDescribe: z.boolean().optional(),
    locale: Locale,
    seed: Seed,
  }) as z.ZodType<{
    table: 'sections' | 'items';
    id: string;
    picture: z.output<typeof Picture> | null;
    alt: string;
    toDescribe?: boolean | undefined;
    locale: string;
    seed: string;
  }>,
  (doc, { table, id, picture, alt, toDescribe, locale, seed }) => {
    const holder = requireRecord(doc, table, id);
    const before = holder.media === undefined ? {} : { before: holder.media };
    const old = holder.media ? doc.assets[holder.media] : undefined;
    const clearing = old && isOnly(doc, old.id) ? removal(doc, [['assets', old]]) : [];
    if (!picture) return old ? [...clearing, { t: 'set', table, id, field: 'media', ...before }] : [];
    const asset = minter(doc, seed)('assets');
    const key = `media.${asset.slice(3)}.alt`;
    const isSaid = alt !== '' || toDescribe === true;
    const texts: Change[] = isSaid ? [...new Set([locale, doc.site.defaultLocale])].flatMap((each) => written(doc, each, key, alt)) : [];
    // The hint for the photo belongs to the place and outlives this picture.
    const want = old?.want;
    const kept = clearing.filter((change) => !('key' in change && change.key === want));
    const record: Asset = { ...picture, id: asset, alt: isSaid ? key : null, ...(want ? { want } : {}) };
    return [...kept, ...texts, added('assets', record), { t: 'set', table, id, field: 'media', value: asset, ...before }];
  },
);

const isOnly = (doc: SiteDocument, asset: string): boolean => {
  const holders: ['sections' | 'items', Records['sections'] | Records['items']][] = [
    ...Object.values(doc.sections).map((record): ['sections', Records['sections']] => ['sections', record]),
    ...Object.values(doc.items).map((record): ['items', Records['items']] => ['items', record]),
  ];
  return holders.filter(([table, record]) => referencesOf(table, record as never).ids.some((use) => use.id === asset)).length === 1;
};
