import { expect, test } from 'vitest';
import { addCounts, bucketOf, EDGES, emptyCounts, percentileOf, VISIT_METRICS } from './histogram.ts';
import { pathOfFile } from './path-of-file.ts';

const counted = (metric: (typeof VISIT_METRICS)[number], values: readonly number[]) =>
  values.reduce((counts, value) => {
    counts[bucketOf(metric, value)]!++;
    return counts;
  }, emptyCounts(metric));

test('a percentile of counts is that of the visits, to the width of a bucket', () => {
  const values = Array.from({ length: 1000 }, (_, at) => 300 + ((at * 7919) % 5000));
  const exact = values.toSorted((one, other) => one - other)[749]!;
  const found = percentileOf('lcp', counted('lcp', values), 0.75)!;
  expect(Math.abs(found - exact)).toBeLessThan(250);
  expect(percentileOf('lcp', emptyCounts('lcp'), 0.75)).toBeNull();
  expect(percentileOf('lcp', counted('lcp', [90_000]), 0.75)).toBe(EDGES.lcp.at(-1));
  expect(percentileOf('cls', counted('cls', [0, 0, 0, 0.3]), 0.75)).toBeLessThanOrEqual(0.001);
});

test('each value falls in one bucket, sums of days are sums of their counts, and the limits of good are edges', () => {
  for (const metric of VISIT_METRICS) {
    expect([...EDGES[metric]]).toEqual(EDGES[metric].toSorted((one, other) => one - other));
    for (const [at, edge] of EDGES[metric].entries())
      expect([bucketOf(metric, edge), bucketOf(metric, edge * 1.0001)]).toEqual([at, at + 1]);
    expect(emptyCounts(metric).length).toBeLessThanOrEqual(60);
  }
  for (const [metric, limit] of [
    ['lcp', 2500],
    ['lcp', 4000],
    ['inp', 200],
    ['inp', 500],
    ['cls', 0.1],
    ['cls', 0.25],
    ['ttfb', 800],
    ['ttfb', 1800],
  ] as const)
    expect(EDGES[metric]).toContain(limit);
  expect(addCounts([1, 2], [3, 4, 5])).toEqual([4, 6, 5]);
});

test('a file of a release is at one address, and the page that says that there is none is nobody’s', () => {
  expect(['index.html', 'sobre.html', 'en/index.html', 'blog/um.html'].map(pathOfFile)).toEqual(['/', '/sobre', '/en', '/blog/um']);
  expect(['404.html', 'es/404.html', 'a.css'].map(pathOfFile)).toEqual([null, null, null]);
});
