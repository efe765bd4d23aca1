import type { FactKind } from '#site/schema.ts';

/** A prompt in people's own words, and its required reading. `facts` are `[kind, text]`; no fact may hold `absent`. */
export interface Sample {
  prompt: string;
  locale: string;
  industry: string;
  name?: string | null;
  place?: string;
  facts?: readonly (readonly [FactKind, string])[];
  absent?: readonly string[];
  notices?: readonly string[];
  country?: string;
  currency?: string;
}
