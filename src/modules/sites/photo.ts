import type { PhotoFormat } from './photo-files.ts';
import type { PhotoCredit } from './photo-source.ts';

/** What the document needs to show a photo. */
export interface Photo {
  path: string;
  width: number;
  height: number;
  widths: number[];
  formats: PhotoFormat[];
  thumb?: string;
  credit?: PhotoCredit;
}
