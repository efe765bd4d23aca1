import type { PhotoFormat } from '#platform/storage/storage-keys.ts';
import type { PhotoMeasure } from '#site/schema.ts';
import type { PhotoCredit } from '../photo-search/photo-source.ts';

/** Data that a document needs to show a photo. */
export interface Photo {
  sha256: string;
  width: number;
  height: number;
  widths: number[];
  formats: PhotoFormat[];
  thumb?: string;
  measure?: PhotoMeasure;
  credit?: PhotoCredit;
}
