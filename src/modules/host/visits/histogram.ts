export const VISIT_METRICS = ['lcp', 'cls', 'inp', 'ttfb'] as const;
export type VisitMetric = (typeof VISIT_METRICS)[number];

/** Upper bounds of the buckets, plus one bucket for larger values. Denser near Google's thresholds for good and poor. */
const MS = [
  10, 20, 30, 40, 50, 75, 100, 125, 150, 175, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1200, 1400, 1600, 1800, 2000,
  2250, 2500, 2750, 3000, 3500, 4000, 4500, 5000, 6000, 7000, 8000, 10_000, 12_000, 15_000, 20_000, 30_000,
];
const SHIFT = [0.001, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1, 1.5, 2];
export const EDGES: Readonly<Record<VisitMetric, readonly number[]>> = { lcp: MS, inp: MS, ttfb: MS, cls: SHIFT };

/** Bucket counts of zero visits. */
export const emptyCounts = (metric: VisitMetric): number[] => new Array<number>(EDGES[metric].length + 1).fill(0);

export function bucketOf(metric: VisitMetric, value: number): number {
  const at = EDGES[metric].findIndex((edge) => value <= edge);
  return at < 0 ? EDGES[metric].length : at;
}

export const addCounts = (one: readonly number[], other: readonly number[]): number[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0) + (other[at] ?? 0));

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * The given percentile, interpolated within its bucket; null without visits. Capped at the last bound, because larger values are not
 * recorded.
 */
export function percentileOf(metric: VisitMetric, counts: readonly number[], share: number): number | null {
  const edges = EDGES[metric];
  const total = sumOf(counts);
  if (total === 0) return null;
  const wanted = share * total;
  let below = 0;
  for (const [at, count] of counts.entries()) {
    if (count > 0 && below + count >= wanted) {
      if (at >= edges.length) return edges.at(-1)!;
      const from = at === 0 ? 0 : edges[at - 1]!;
      return from + (edges[at]! - from) * ((wanted - below) / count);
    }
    below += count;
  }
  return edges.at(-1)!;
}
