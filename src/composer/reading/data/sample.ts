import type { FactKind } from '#site/schema.ts';

/** A prompt as people write them, and what must be understood of it. `facts` are `[kind, text]`; `absent` no fact may hold. */
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
