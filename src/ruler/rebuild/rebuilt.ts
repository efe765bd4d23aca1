import type { Finding } from '../rules/finding.ts';
import type { Score } from '../rules/grade.ts';
import type { FoundFact, OwnerMessage } from './site-page.ts';

/** A site made anew of what another says, by the same ruler. */
export interface Rebuilt {
  score: Score;
  /** What is still missing: what no page of the old site says. */
  findings: Finding[];
  /** Of the home page's HTML, as it travels. */
  bytes: number;
  /** Each with the page that says it. */
  facts: FoundFact[];
  contradictions: OwnerMessage['contradictions'];
  pages: number;
}
