import { z } from 'zod';

/** Whose a photo is and on what terms it may be shown; kept with the photo, since the page it came from may go. */
export const PhotoCredit = z.object({
  name: z.string().min(1).max(120),
  href: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  licence: z.string().min(1).max(120),
  licenceHref: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
export type PhotoCredit = z.infer<typeof PhotoCredit>;

/** A photo on offer, before anyone has taken it. */
export interface OfferedPhoto {
  id: string;
  width: number;
  height: number;
  /** What it shows, in the words of its source; may be empty. */
  alt: string;
  /** Address of a small picture of it. */
  preview: string;
  credit: PhotoCredit;
}

export interface PhotoWish {
  orientation?: 'landscape' | 'portrait' | 'square';
  /** Hex, as `#aabbcc`: sources that know only names of colours get the nearest. */
  color?: string;
  /** Of the words searched for, as `pt-BR`. */
  locale?: string;
}

/** Somewhere photos come from. Both throw an AppError `unavailable` when the source does not answer as it should. */
export interface PhotoSource {
  search(query: string, wish: PhotoWish): Promise<OfferedPhoto[]>;
  /** The photo itself, large enough for a page, to be developed and kept as one's own. */
  get(id: string): Promise<{ stream: ReadableStream<Uint8Array>; credit: PhotoCredit; licence: string; alt: string }>;
}
