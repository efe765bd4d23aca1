import type { Finding } from '../rules/finding.ts';
import type { Score } from '../rules/grade.ts';
import type { LeftBehind } from './left-behind.ts';
import type { OldLook } from './page-look.ts';
import type { FoundFact, OwnerMessage } from './site-page.ts';

/** A site rebuilt from another one's facts, with its grade by the same ruler. */
export interface Rebuilt {
  score: Score;
  /** Findings that remain, because no page of the old site has the facts. */
  findings: Finding[];
  /** Compressed size of the home page's HTML. */
  bytes: number;
  /** Each with its source page. */
  facts: FoundFact[];
  contradictions: OwnerMessage['contradictions'];
  /** Things that the new site goes without; absent from rebuilds of before it was told. */
  left?: LeftBehind[];
  pages: number;
  look: OldLook;
  /** Paths of the old pages with their titles, the home page left out. */
  paths: { path: string; title: string }[];
}
