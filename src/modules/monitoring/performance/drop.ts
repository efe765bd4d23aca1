/** Metrics that pages are compared by; lower is better for all but the score. */
export const MEASURES = ['score', 'lcpMs', 'cls', 'tbtMs', 'inpMs', 'bytes'] as const;
export type Measure = (typeof MEASURES)[number];

/** One day's medians for a page on a device, in one release. */
export interface DayMeasure extends Record<Exclude<Measure, 'inpMs'>, number> {
  inpMs: number | null;
  /** `2026-11-21`, UTC. */
  day: string;
  releaseId: string;
  /** Min and max over the runs, per metric. */
  ranges: Record<string, [number, number]>;
}

export interface Change {
  measure: Measure;
  before: number;
  after: number;
}

export interface Drop {
  changes: Change[];
  /** The release that introduced it; null if no release did. */
  releaseId: string | null;
}

/** Thresholds: a metric is worse if it exceeds both the absolute and the relative margin. */
const MARGINS: Readonly<Record<Measure, { by: number; share: number }>> = {
  score: { by: 8, share: 0.08 },
  lcpMs: { by: 400, share: 0.25 },
  cls: { by: 0.05, share: 0.25 },
  tbtMs: { by: 150, share: 0.5 },
  inpMs: { by: 100, share: 0.5 },
  bytes: { by: 150_000, share: 0.3 },
};
/** Number of earlier measurements in the baseline. */
const BASELINE = 7;

/**
 * Detects a page that got worse beyond the noise: two days running, or at once with a new release. A metric counts if its median is beyond
 * the margin and even its best run is worse than the baseline.
 * @param rows of one page on one device, oldest first.
 */
export function findDrop(rows: readonly DayMeasure[]): Drop | null {
  const last = rows.at(-1);
  if (!last) return null;
  const before = rows.slice(0, -1);
  const ofEarlier = before.filter(({ releaseId }) => releaseId !== last.releaseId);
  const isFirst = ofEarlier.length === before.length;
  if (isFirst) {
    const changes = changesOf(ofEarlier, last);
    return changes.length > 0 ? { changes, releaseId: last.releaseId } : null;
  }
  const previous = before.at(-1)!;
  if (previous.day === last.day) return null;
  const baseline = before.slice(0, -1);
  const twice = changesOf(baseline, last).filter(({ measure }) => changesOf(baseline, previous).some((one) => one.measure === measure));
  if (twice.length === 0) return null;
  // A release seen on both days and on none of the days before is the cause.
  const isNew = previous.releaseId === last.releaseId && baseline.every(({ releaseId }) => releaseId !== last.releaseId);
  return { changes: twice, releaseId: isNew ? last.releaseId : null };
}

/** True if a page is as good again as it was before a drop. */
export const isRecovered = (changes: readonly Change[], now: DayMeasure): boolean =>
  changes.every(({ measure, before }) => now[measure] === null || !isWorse(measure, before, now[measure]));

function changesOf(rows: readonly DayMeasure[], now: DayMeasure): Change[] {
  const baseline = rows.slice(-BASELINE);
  return MEASURES.flatMap((measure) => {
    const before = medianOf(baseline.flatMap((row) => row[measure] ?? []));
    const after = now[measure];
    if (before === null || after === null || !isWorse(measure, before, after)) return [];
    const [low, high] = now.ranges[measure] ?? [after, after];
    const best = measure === 'score' ? high : low;
    const isBeyondNoise = measure === 'score' ? best < before : best > before;
    return isBeyondNoise ? [{ measure, before, after }] : [];
  });
}

function isWorse(measure: Measure, before: number, after: number): boolean {
  const worse = measure === 'score' ? before - after : after - before;
  const { by, share } = MARGINS[measure];
  return worse >= by && worse >= before * share;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}
