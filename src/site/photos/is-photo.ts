import type { Asset } from '../schema/document.ts';

/** True for an uploaded photo; false for drawings and empty photo frames. */
export const isPhoto = (asset: Asset | undefined): boolean => asset?.source.from === 'upload' && asset.source.sha256 !== undefined;
