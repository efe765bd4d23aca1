/** What a page is compared by; all but the score are better when lower. */
export const MEASURES = ['score', 'lcpMs', 'cls', 'tbtMs', 'inpMs', 'bytes'] as const;
export type Measure = (typeof MEASURES)[number];

/** One day's medians of a page on a device, by one release. */
export interface DayMeasure extends Record<Exclude<Measure, 'inpMs'>, number> {
  inpMs: number | null;
  /** `2026-11-21`, UTC. */
  day: string;
  releaseId: string;
  /** Lowest and highest run of each measure. */
  ranges: Record<string, [number, number]>;
}

export interface Change {
  measure: Measure;
  before: number;
  after: number;
}

export interface Drop {
  changes: Change[];
  /** The release that it came with; null where it came by itself. */
  releaseId: string | null;
}

/** What is worse by both is worse: by so much, and by such a share of what it was. */
const MARGINS: Readonly<Record<Measure, { by: number; share: number }>> = {
  score: { by: 8, share: 0.08 },
  lcpMs: { by: 400, share: 0.25 },
  cls: { by: 0.05, share: 0.25 },
  tbtMs: { by: 150, share: 0.5 },
  inpMs: { by: 100, share: 0.5 },
  bytes: { by: 150_000, share: 0.3 },
};
/** Measurements that say how a page was before. */
const BASELINE = 7;

/**
 * Whether a page has become worse beyond the noise: two days running, or at once with a new release. A measure counts where its median is
 * beyond the margin and even its best run is worse than before.
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
  // A release that both days saw and the days before did not is where it came from.
  const isNew = previous.releaseId === last.releaseId && baseline.every(({ releaseId }) => releaseId !== last.releaseId);
  return { changes: twice, releaseId: isNew ? last.releaseId : null };
}

/** Whether a page is as good again as it was before a drop. */
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
