import { expect, test } from 'vitest';
import { type DayMeasure, findDrop, isRecovered } from './drop.ts';

/** One day's row of a light page in the first release; each metric's runs stay within a tenth of its median. */
function day(at: number, changes: Partial<DayMeasure> = {}): DayMeasure {
  const row = { score: 95, lcpMs: 1500, cls: 0.01, tbtMs: 80, inpMs: 60, bytes: 200_000, releaseId: 'r1', ...changes };
  const ranges = Object.fromEntries(
    (['score', 'lcpMs', 'cls', 'tbtMs', 'inpMs', 'bytes'] as const).map((name) => [name, [row[name]! * 0.95, row[name]! * 1.05]]),
  ) as DayMeasure['ranges'];
  return { ...row, day: `2026-11-${String(at).padStart(2, '0')}`, ranges: { ...ranges, ...changes.ranges } };
}
const SLOW = { lcpMs: 2600 };
const before = [1, 2, 3, 4].map((at) => day(at));

test('one slow day is noise, two running are a drop that came by itself', () => {
  expect(findDrop([...before, day(5, SLOW)])).toBeNull();
  expect(findDrop([...before, day(5, SLOW), day(6)])).toBeNull();
  expect(findDrop([...before, day(5, SLOW), day(6, SLOW)])).toEqual({
    changes: [{ measure: 'lcpMs', before: 1500, after: 2600 }],
    releaseId: null,
  });
});

test('right after a release one measurement is enough, also on the day of the one before', () => {
  const heavy = { ...SLOW, bytes: 900_000, score: 70, releaseId: 'r2' };
  const drop = findDrop([...before, day(4, heavy)]);
  expect(drop?.releaseId).toBe('r2');
  expect(drop?.changes.map(({ measure }) => measure)).toEqual(['score', 'lcpMs', 'bytes']);
  // The next day has the same release: nothing new happened, but the page is still worse than before.
  expect(findDrop([...before, day(5, heavy), day(6, heavy)])?.releaseId).toBe('r2');
});

test('within the margin, or with a run as good as before, nothing has become worse', () => {
  const again = (changes: Partial<DayMeasure>) => findDrop([...before, day(5, changes), day(6, changes)]);
  expect(again({ lcpMs: 1850 })).toBeNull();
  expect(again({ score: 88 })).toBeNull();
  expect(again({ ...SLOW, ranges: { lcpMs: [1490, 4000] } })).toBeNull();
  expect(findDrop([])).toBeNull();
  expect(findDrop([day(1, SLOW)])).toBeNull();
});

test('what could not be measured is no change, and a page recovers when it is within the margin again', () => {
  expect(findDrop([...before, day(5, { inpMs: null }), day(6, { inpMs: null })])).toBeNull();
  const changes = [{ measure: 'lcpMs' as const, before: 1500, after: 2600 }];
  expect(isRecovered(changes, day(7, { lcpMs: 1700 }))).toBe(true);
  expect(isRecovered(changes, day(7, SLOW))).toBe(false);
});
