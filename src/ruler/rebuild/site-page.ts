import type { PageFacts } from '../page/page-facts.ts';
import type { Line } from './read-lines.ts';

export interface SitePage {
  url: string;
  page: PageFacts;
  lines: readonly Line[];
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
  name: string | null;
  /** Town, if it is told apart from the street. */
  place: string | null;
  facts: FoundFact[];
  /** Facts that differ between pages. */
  contradictions: { kind: FoundFact['kind']; values: FoundFact[] }[];
}
