import { expect, test } from 'vitest';
import { lastDayOf, monthBefore, monthOf, monthReport } from './month-report.ts';

const NOW = new Date('2026-11-27T12:00:00Z');

test.each([
  [undefined, '2026-11', '2026-11-27', '2026-10', '2026-10-27'],
  ['2026-11', '2026-11', '2026-11-27', '2026-10', '2026-10-27'],
  ['2026-10', '2026-10', '2026-10-31', '2026-09', '2026-09-30'],
  ['2026-01', '2026-01', '2026-01-31', '2025-12', '2025-12-31'],
  ['2027-03', '2026-11', '2026-11-27', '2026-10', '2026-10-27'],
])('of %s: a month that runs is held against as many days', (key, month, last, before, lastBefore) => {
  const found = monthOf(key, NOW);
  const earlier = monthBefore(found);
  expect([found.key, lastDayOf(found), earlier.key, lastDayOf(earlier)]).toEqual([month, last, before, lastBefore]);
});

test('on the last days of a long month it is held against the whole of a short one', () => {
  expect(lastDayOf(monthBefore(monthOf('2026-03', new Date('2026-03-31T12:00:00Z'))))).toBe('2026-02-28');
});

test('what was counted adds up, also at sites that are gone, and outages are those of the month', () => {
  const month = monthOf('2026-10', NOW);
  const report = monthReport(
    month,
    [
      { id: 'a', name: 'Padaria' },
      { id: 'b', name: 'Oficina' },
    ],
    {
      traffic: [
        { siteId: 'b', day: '2026-10-01', visits: 7, bytes: 1 },
        { siteId: 'a', day: '2026-10-01', visits: 2, bytes: 1 },
        { siteId: 'b', day: '2026-10-31', visits: 3, bytes: 1 },
        { siteId: 'old', day: '2026-10-02', visits: 1, bytes: 1 },
      ],
      activity: [{ siteId: 'b', messages: 4, published: 2 }],
    },
    { traffic: [{ siteId: 'b', day: '2026-09-30', visits: 5, bytes: 1 }], activity: [] },
    {
      watches: [
        { siteId: 'b', startedAt: new Date('2026-10-21T00:00:00Z') },
        { siteId: 'a', startedAt: new Date('2026-10-31T12:00:00Z') },
      ],
      incidents: [
        { siteId: 'b', startedAt: new Date('2026-10-31T00:00:00Z'), endedAt: new Date('2026-11-02T00:00:00Z') },
        { siteId: 'b', startedAt: new Date('2026-11-03T00:00:00Z'), endedAt: null },
      ],
    },
  );
  expect(report.total).toEqual({ visits: 13, messages: 4, published: 2 });
  expect(report.before).toEqual({ visits: 5, messages: 0, published: 0 });
  expect(report.sites.map(({ site, visits, visitsBefore, incidents }) => [site?.name ?? null, visits, visitsBefore, incidents])).toEqual([
    ['Oficina', 10, 5, 1],
    ['Padaria', 2, 0, 0],
    [null, 1, 0, 0],
  ]);
  expect(report.sites.map(({ availability }) => availability && Math.round(availability * 1000))).toEqual([909, null, null]);
  expect(report.days).toHaveLength(31);
  expect([report.days[0], report.days[30]]).toEqual([
    { day: '2026-10-01', visits: 9 },
    { day: '2026-10-31', visits: 3 },
  ]);
});
