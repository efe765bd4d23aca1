import type { Asset, SiteDocument } from './schema/document.ts';

const DRAWN: Asset['source'] = { from: 'art', style: 'mosaic', seed: 0, objects: [] };

/** The document with a drawing in the place of each photo that is not held, so that it is whole without them. */
export function drawMissingPhotos(document: SiteDocument, isHeld: (asset: Asset) => boolean): SiteDocument {
  const assets = Object.entries(document.assets).map(([id, asset]): [string, Asset] => [
    id,
    asset.source.from !== 'upload' || isHeld(asset) ? asset : { ...asset, source: DRAWN },
  ]);
  return { ...document, assets: Object.fromEntries(assets) };
}
