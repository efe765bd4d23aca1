import { z } from 'zod';

/** Author and licence of a photo; stored with it, because the source page may disappear. */
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

/** A search result, not imported yet. */
export interface OfferedPhoto {
  id: string;
  width: number;
  height: number;
  /** The source's description; may be empty. */
  alt: string;
  /** URL of a thumbnail. */
  preview: string;
  credit: PhotoCredit;
}

export interface PhotoWish {
  orientation?: 'landscape' | 'portrait' | 'square';
  /** Hex, as `#aabbcc`: sources that support only named colours get the closest. */
  color?: string;
  /** Language of the search words, as `pt-BR`. */
  locale?: string;
}

/** A source of photos. Both methods throw an AppError `unavailable` on an invalid response. */
export interface PhotoSource {
  search(query: string, wish: PhotoWish): Promise<OfferedPhoto[]>;
  /** The original, large enough for a page, to be processed and stored. */
  get(id: string): Promise<{ stream: ReadableStream<Uint8Array>; credit: PhotoCredit; licence: string; alt: string }>;
}
