import type { IndustryId } from '../industries.ts';

/** By industry: words that name such a business, then related words; separated by `|`, any accents. */
export type TradeWords = Partial<Record<IndustryId, readonly [naming: string, related: string]>>;
