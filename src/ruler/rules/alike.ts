import type { LabSummary } from '../lab/summarize-runs.ts';
import type { Evidence } from './evidence.ts';
import type { FindingCode } from './finding.ts';
import { gradeOf, type Score } from './grade.ts';
import type { Judgement } from './judge.ts';
import { judgePhone } from './phone.ts';

/** Rules that need more than the pages: a browser, a server that responded, links that were followed. */
const NEEDS = {
  phone: [
    'slow_to_show',
    'page_jumps',
    'deaf_to_fingers',
    'heavy_page',
    'heavy_file',
    'low_contrast',
    'small_targets',
    'nameless_links',
    'nameless_buttons',
    'other_barriers',
  ],
  server: ['slow_answer', 'redirect_chain', 'certificate_bad', 'certificate_ending', 'https_not_forced'],
  links: ['broken_links'],
} as const satisfies Record<string, readonly FindingCode[]>;
type Ruler = keyof typeof NEEDS;
const RULERS = Object.keys(NEEDS) as Ruler[];

/** A judgement, and the evidence beyond its pages: none for a site that is not live yet. */
export interface Side extends Judgement {
  measured: { evidence: Pick<Evidence, 'links'> | null; lab: LabSummary | null } | null;
}

/** A site that is not live: its judged pages, and what a browser saw of it. */
export function draftSide({ findings: read, score }: Judgement, lab: LabSummary | null): Side {
  if (!lab) return { findings: read, score, measured: null };
  const findings = [...read, ...judgePhone(lab)];
  return { findings, score: gradeOf(findings, { speed: lab.performance.median }), measured: { evidence: null, lab } };
}

export interface Alike {
  scores: readonly [Score, Score];
  /** Rulers without evidence on both sides; they are left out for both. */
  leftOut: Ruler[];
}

/**
 * Scores two sites by the rules that apply to both: a grade with browser evidence cannot be compared to one without. While the other is
 * being measured nothing is compared, and each keeps its own score.
 */
export function scoreAlike(one: Side, other: Side, isMeasuring = false): Alike {
  if (isMeasuring) return { scores: [one.score, other.score], leftOut: [] };
  const leftOut = RULERS.filter((ruler) => !isHeldTo(one, ruler) || !isHeldTo(other, ruler));
  if (leftOut.length === 0) return { scores: [one.score, other.score], leftOut };
  const without = codesOf(leftOut);
  const scoreOf = ({ findings, score }: Side) =>
    gradeOf(
      findings.filter(({ code }) => !without.has(code)),
      // The browser's score replaces the whole area; otherwise its HTML rules do.
      leftOut.includes('phone') ? {} : { speed: score.areas.speed },
    );
  return { scores: [scoreOf(one), scoreOf(other)], leftOut };
}

/** Faults of the first site that the second does not have, the most costly first; only those that both were measured for. */
export function fixedBetween(one: Side, other: Side): FindingCode[] {
  const without = codesOf(scoreAlike(one, other).leftOut);
  const left = new Set(other.findings.map(({ code }) => code));
  const codes = one.findings.map(({ code }) => code);
  return [...new Set(codes)].filter((code) => !left.has(code) && !without.has(code));
}

const codesOf = (rulers: readonly Ruler[]): Set<FindingCode> => new Set(rulers.flatMap((ruler) => [...NEEDS[ruler]]));

function isHeldTo({ measured }: Side, ruler: Ruler): boolean {
  if (!measured) return false;
  if (ruler === 'phone') return measured.lab !== null;
  return ruler === 'server' ? measured.evidence !== null : Boolean(measured.evidence?.links);
}
