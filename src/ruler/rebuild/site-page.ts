import type { PageFacts } from '../page/page-facts.ts';

export interface SitePage {
  url: string;
  page: PageFacts;
}

/** A fact and its source page. */
export interface FoundFact {
  kind: 'name' | 'phone' | 'email' | 'address' | 'hours' | 'whatsapp';
  text: string;
  url: string;
}

export interface OwnerMessage {
  /** The site's content as a prompt of its owner: parsed like any other prompt. */
  text: string;
  facts: FoundFact[];
  /** Facts that differ between pages. */
  contradictions: { kind: FoundFact['kind']; values: FoundFact[] }[];
}
