import type { Asset, SiteDocument } from '../schema/document.ts';

const DRAWN: Asset['source'] = { from: 'art', style: 'mosaic', seed: 0, objects: [] };

/** Replaces every photo that is not held by a drawing, so that the document is complete without them. */
export function drawMissingPhotos(document: SiteDocument, isHeld: (asset: Asset) => boolean): SiteDocument {
  const assets = Object.entries(document.assets).map(([id, asset]): [string, Asset] => [
    id,
    asset.source.from !== 'upload' || isHeld(asset) ? asset : { ...asset, source: DRAWN },
  ]);
  return { ...document, assets: Object.fromEntries(assets) };
}
