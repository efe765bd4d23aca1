import type { PageFacts } from '../page/page-facts.ts';
import type { Line } from './line.ts';
import type { FactKind, StatedSite } from './stated-part.ts';

export interface SitePage {
  url: string;
  page: PageFacts;
  lines: readonly Line[];
}

/** A fact and its source page. */
export interface FoundFact {
  kind: FactKind;
  text: string;
  url: string;
}

/** Values of one kind that differ between pages, the one that is shown first. */
export interface Contradiction {
  kind: FoundFact['kind'];
  values: FoundFact[];
}

export interface OwnerMessage {
  /** The site's content as a prompt of its owner: parsed like any other prompt. */
  text: string;
  /** The same content as the pages have it. */
  stated: StatedSite;
  name: string | null;
  /** Town, if it is on a line of its own. */
  place: string | null;
  facts: FoundFact[];
  /** Facts that differ between pages. */
  contradictions: Contradiction[];
}
