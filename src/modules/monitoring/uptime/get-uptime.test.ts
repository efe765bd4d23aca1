import { expect, test } from 'vitest';
import { uptimeOf } from './get-uptime.ts';
import type { Incident } from './list-incidents.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const outage = (from: number, hours: number) =>
  ({ startedAt: daysAgo(from), endedAt: new Date(daysAgo(from).getTime() + hours * 3_600_000) }) as Incident;
const seen = (watchedDays: number, past: Incident[] = []) => uptimeOf({ startedAt: daysAgo(watchedDays), checkedAt: NOW }, past, NOW);

test('a site counts from the day it went live, and has no share before a whole day', () => {
  expect(seen(0.9)).toMatchObject({ availability: null, ratedSince: daysAgo(0.9), knownSince: daysAgo(0.9) });
  expect(seen(10)).toMatchObject({ availability: 1, ratedSince: daysAgo(10), knownSince: daysAgo(10) });
  expect(seen(10, [outage(5, 24)]).availability).toBeCloseTo(0.9);
});

test('whole periods are those of thirty and of ninety days', () => {
  expect(seen(30)).toMatchObject({ ratedSince: null, knownSince: daysAgo(30) });
  expect(seen(200)).toMatchObject({ ratedSince: null, knownSince: null });
});

test('outages from before a pause are known, and are no part of the share since', () => {
  expect(seen(2, [outage(40, 24)])).toMatchObject({ availability: 1, ratedSince: daysAgo(2), knownSince: daysAgo(40) });
});

test('a site that was never checked has no share', () => {
  expect(uptimeOf({ startedAt: daysAgo(40), checkedAt: null }, [], NOW).availability).toBeNull();
});
