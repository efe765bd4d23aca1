import type { SiteDocument } from '../schema/document.ts';
import type { AssetId } from '../schema/ids.ts';

/** Ids of the pictures that a section, an item or a text shows. */
export function shownAssets(doc: Pick<SiteDocument, 'sections' | 'items' | 'strings'>): Set<AssetId> {
  const shown = new Set<AssetId>();
  for (const { media } of [...Object.values(doc.sections), ...Object.values(doc.items)]) if (media) shown.add(media);
  for (const texts of Object.values(doc.strings))
    for (const text of Object.values(texts)) for (const [, id] of text.matchAll(/!\[[^\]]*\]\((as_[0-9a-z]{8})\)/g)) shown.add(id!);
  return shown;
}
