import type { LabSummary } from '../lab/summarize-runs.ts';
import { judgeCustomer } from './customer.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { judgeFound } from './found.ts';
import { AREA_WEIGHTS, gradeOf, type Score } from './grade.ts';
import { judgePhone } from './phone.ts';
import { judgeReading } from './reading.ts';
import { judgeSafety } from './safety.ts';
import { judgeSpeed } from './speed.ts';

export interface Judgement {
  /** By points off the grade, most first. */
  findings: Finding[];
  score: Score;
}

/**
 * Evidence in, findings and grade out: no clock, no network, no browser.
 * @param now milliseconds since 1970.
 * @param lab browser measurements: their speed replaces that of the findings. When a browser was to load the page and every load failed,
 * speed is unknown: the HTML alone would make a page that no browser could open look fast.
 */
export function judge(evidence: Evidence, now: number, lab: LabSummary | null = null): Judgement {
  const found = [judgeSpeed, judgeReading, judgeCustomer, judgeFound].flatMap((rule) => rule(evidence));
  const findings = [...found, ...judgeSafety(evidence, now), ...(lab ? judgePhone(lab) : [])].sort(
    (one, other) => costOf(other) - costOf(one) || one.code.localeCompare(other.code),
  );
  const unknown = evidence.looked ? { speed: null } : {};
  return { findings, score: gradeOf(findings, lab ? { speed: lab.performance.median } : unknown) };
}

/** Points off the whole grade. */
const costOf = ({ area, points }: Finding): number => points * AREA_WEIGHTS[area];
