import type { Asset, SiteDocument } from '../schema/document.ts';
import { isPhoto } from './is-photo.ts';
import { shownAssets } from './shown-assets.ts';

/** The photos that the site shows. */
export function shownPhotos(doc: SiteDocument): Asset[] {
  const shown = shownAssets(doc);
  return Object.values(doc.assets).filter((asset) => isPhoto(asset) && shown.has(asset.id));
}

/** Shown photos of which nobody has said what they show; decorative ones need no words. */
export const undescribedPhotos = (doc: SiteDocument): Asset[] =>
  shownPhotos(doc).filter(({ alt }) => alt !== null && !doc.strings[doc.site.defaultLocale]?.[alt]?.trim());
