import type { PageFacts } from '../page/page-facts.ts';

export interface SitePage {
  url: string;
  page: PageFacts;
}

/** Where a fact was found. */
export interface FoundFact {
  kind: 'name' | 'phone' | 'email' | 'address' | 'hours' | 'whatsapp';
  text: string;
  url: string;
}

export interface OwnerMessage {
  /** What the site says, as its owner would have told it: read like any other prompt. */
  text: string;
  facts: FoundFact[];
  /** Facts that pages tell differently. */
  contradictions: { kind: FoundFact['kind']; values: FoundFact[] }[];
}
