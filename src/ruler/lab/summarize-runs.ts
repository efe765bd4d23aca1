import type { LabRun } from './lab-run.ts';

interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface LabSummary {
  runs: number;
  performance: Spread;
  accessibility: number | null;
  bestPractices: number | null;
  seo: number | null;
  lcpMs: Spread;
  fcpMs: Spread;
  tbtMs: Spread;
  cls: Spread;
  ttfbMs: Spread;
  /** Null when no run had an element to tap. */
  inpMs: Spread | null;
  bytes: Spread;
  /** Median run; its pictures are shown for all. */
  middle: LabRun;
}

/** Summarizes several runs as medians with their range. Null when none completed. */
export function summarizeRuns(runs: readonly LabRun[]): LabSummary | null {
  const sorted = [...runs].sort((one, other) => one.scores.performance - other.scores.performance);
  const middle = sorted[(sorted.length - 1) >> 1];
  if (!middle) return null;
  const spread = (of: (run: LabRun) => number): Spread => spreadOf(runs.map(of))!;
  return {
    runs: runs.length,
    performance: spread(({ scores }) => scores.performance),
    accessibility: medianOf(runs.map(({ scores }) => scores.accessibility)),
    bestPractices: medianOf(runs.map(({ scores }) => scores.bestPractices)),
    seo: medianOf(runs.map(({ scores }) => scores.seo)),
    lcpMs: spread(({ lcpMs }) => lcpMs),
    fcpMs: spread(({ fcpMs }) => fcpMs),
    tbtMs: spread(({ tbtMs }) => tbtMs),
    cls: spread(({ cls }) => cls),
    ttfbMs: spread(({ ttfbMs }) => ttfbMs),
    inpMs: spreadOf(runs.flatMap(({ inpMs }) => inpMs ?? [])),
    bytes: spread(({ bytes }) => bytes),
    middle,
  };
}

function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted.length === 0 ? null : { median: medianOf(sorted)!, min: sorted[0]!, max: sorted.at(-1)! };
}

/** Median of the values that are not null. */
function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}
