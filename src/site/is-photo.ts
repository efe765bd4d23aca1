import type { Asset } from './schema/document.ts';

/** Whether a picture is a photo that somebody gave; drawings and frames that wait for a photo are not. */
export const isPhoto = (asset: Asset | undefined): boolean => asset?.source.from === 'upload' && asset.source.sha256 !== undefined;
