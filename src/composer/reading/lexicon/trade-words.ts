import type { IndustryId } from '../industries.ts';

/** By industry: words that name such a business, then words that merely go with it; parted by `|`, any accents. */
export type TradeWords = Partial<Record<IndustryId, readonly [naming: string, related: string]>>;
