import type { FindingCode } from '../rules/finding.ts';
import { type Area, GRADES, type Grade, type Score } from '../rules/grade.ts';

/** Bumped when a release could be judged differently than before; receipts name it. */
export const RELEASE_CHECKS_VERSION = 2;

/** Checks of a release before visitors see it. */
export const RELEASE_CHECKS = ['files', 'routes', 'links', 'structure', 'access', 'samples', 'weight'] as const;
export type ReleaseCheck = (typeof RELEASE_CHECKS)[number];

interface FaultRule {
  check: ReleaseCheck;
  area: Area;
  /** Points off the area's hundred: for the first fault, and for each further one. */
  points: number;
  further: number;
  /** Visitors would get an error: such a release never goes live, whatever its owner chose. */
  broken?: true;
}

/** Each has its words in `src/messages/<language>/release.json`. */
export const RELEASE_FAULTS = {
  manifest_changed: { check: 'files', area: 'found', points: 100, further: 0, broken: true },
  file_missing: { check: 'files', area: 'found', points: 100, further: 0, broken: true },
  file_changed: { check: 'files', area: 'found', points: 100, further: 0, broken: true },
  route_missing: { check: 'routes', area: 'found', points: 100, further: 0, broken: true },
  dead_link: { check: 'links', area: 'found', points: 20, further: 5 },
  dead_anchor: { check: 'links', area: 'found', points: 8, further: 2 },
  no_heading: { check: 'structure', area: 'reading', points: 10, further: 3 },
  two_headings: { check: 'structure', area: 'reading', points: 10, further: 3 },
  no_title: { check: 'structure', area: 'found', points: 30, further: 5 },
  no_description: { check: 'structure', area: 'found', points: 15, further: 3 },
  no_language: { check: 'structure', area: 'reading', points: 8, further: 2 },
  repeated_ids: { check: 'structure', area: 'reading', points: 5, further: 1 },
  no_viewport: { check: 'access', area: 'reading', points: 60, further: 0 },
  zoom_blocked: { check: 'access', area: 'reading', points: 15, further: 0 },
  images_without_text: { check: 'access', area: 'reading', points: 7, further: 2 },
  fields_without_label: { check: 'access', area: 'reading', points: 13, further: 3 },
  nameless_links: { check: 'access', area: 'reading', points: 10, further: 2 },
  nameless_buttons: { check: 'access', area: 'reading', points: 10, further: 2 },
  low_contrast: { check: 'access', area: 'reading', points: 20, further: 0 },
  sample_shown: { check: 'samples', area: 'customer', points: 30, further: 10 },
  heavy_page: { check: 'weight', area: 'speed', points: 10, further: 3 },
} as const satisfies Record<string, FaultRule>;
export type ReleaseFaultCode = keyof typeof RELEASE_FAULTS;

/** Max points that faults of one kind can take from an area. */
const MAX_POINTS = 60;

export interface ReleaseFault {
  code: ReleaseFaultCode;
  count: number;
  /** First locations: files, URLs, words. */
  where: string[];
}

export interface ReleaseVerdict {
  /** One row per check: number of items checked, and number of faults. */
  checks: { check: ReleaseCheck; looked: number; faults: number }[];
  /** Breaking faults first, then by points. */
  faults: ReleaseFault[];
  /** Findings of the common ruler, by points. */
  findings: { code: FindingCode; values: Record<string, string | number> }[];
  score: Score;
}

export const pointsOf = ({ code, count }: Pick<ReleaseFault, 'code' | 'count'>): number => {
  const rule: FaultRule = RELEASE_FAULTS[code];
  return rule.broken ? rule.points : Math.min(MAX_POINTS, rule.points + (count - 1) * rule.further);
};

export const isBroken = ({ faults }: Pick<ReleaseVerdict, 'faults'>): boolean =>
  faults.some(({ code }) => (RELEASE_FAULTS[code] as FaultRule).broken);

/** Thresholds that an owner may choose; F is excluded, since no grade is below it. */
export type HoldLine = Exclude<Grade, 'F'>;

const rankOf = (grade: Grade): number => GRADES.findIndex(([name]) => name === grade);

/** Reason to hold back a release, or null: `broken` always holds, `below` when its grade is under the owner's threshold. */
export function holdReason(verdict: Pick<ReleaseVerdict, 'faults' | 'score'>, holdBelow: HoldLine | null): 'broken' | 'below' | null {
  if (isBroken(verdict)) return 'broken';
  return holdBelow !== null && rankOf(verdict.score.grade) > rankOf(holdBelow) ? 'below' : null;
}
