import { describe, expect, test } from 'vitest';
import { forecastUsage } from './forecast.ts';

const DAY = 86_400_000;
const MONDAY = Date.parse('2026-11-02T00:00:00Z');
const now = new Date(MONDAY + 14 * DAY);
const endsAt = new Date('2026-12-01T00:00:00Z');

/** Seeded random numbers. */
function series(seed: number, length: number, scale = 100): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.round((state / 4_294_967_296) * scale);
  });
}

test('the same every day reaches the limit on the day that a pencil says, without doubt', () => {
  const found = forecastUsage({ daily: Array(14).fill(10), used: 140, limit: 200, now, endsAt })!;
  const sixDaysOn = new Date(now.getTime() + 6 * DAY);
  expect(found).toMatchObject({ limitAt: sixDaysOn, limitFrom: sixDaysOn, limitTo: sixDaysOn });
  expect(found.expected).toBeCloseTo(140 + 10 * 15);
});

test('fewer than seven whole days are too few to say', () => {
  expect(forecastUsage({ daily: Array(6).fill(10), used: 60, limit: 200, now, endsAt })).toBeNull();
  expect(forecastUsage({ daily: Array(7).fill(10), used: 70, limit: 200, now, endsAt })).not.toBeNull();
});

test('a business that rests at weekends does not reach its limit on a Sunday', () => {
  const week = [40, 40, 40, 40, 40, 0, 0];
  const daily = [...week, ...week, ...week, ...week];
  const friday = new Date(MONDAY + 4 * DAY + 28 * DAY);
  const found = forecastUsage({
    daily: daily.slice(0, 28),
    used: 0,
    limit: 45,
    now: new Date(friday.getTime() - 4 * DAY),
    endsAt: new Date(friday.getTime() + 30 * DAY),
  })!;
  expect(found.limitAt!.getUTCDay()).toBe(2);
});

test('no day adds more than it can: a limit that is out of reach is not forecast, not even as possible', () => {
  // Five sites, the most that the plan has, four of which were down for a day.
  const daily = [120, 120, 24, 120, 120, 120, 120, 120, 120, 120, 120, 120];
  const past = { daily, used: 2500, limit: 3710, now, endsAt: new Date(now.getTime() + 10 * DAY) };
  expect(forecastUsage(past)!.limitFrom).not.toBeNull();
  const bound = forecastUsage({ ...past, mostPerDay: 120 })!;
  expect(bound).toMatchObject({ limitAt: null, limitFrom: null, limitTo: null });
  expect(bound.high).toBeLessThanOrEqual(2500 + 10 * 120);
  expect(forecastUsage({ ...past, limit: 3000, mostPerDay: 120 })!.limitFrom!.getTime()).toBeGreaterThanOrEqual(now.getTime() + 4 * DAY);
  expect(forecastUsage({ ...past, mostPerDay: 10_000 })).toEqual(forecastUsage(past));
});

test('what is reached already is reached now; without a limit, or without use, it never is', () => {
  const daily = series(3, 20);
  expect(forecastUsage({ daily, used: 500, limit: 500, now, endsAt })).toMatchObject({ limitAt: now, limitFrom: now, limitTo: now });
  expect(forecastUsage({ daily, used: 500, limit: null, now, endsAt })).toMatchObject({ limitAt: null, limitFrom: null, limitTo: null });
  expect(forecastUsage({ daily: Array(9).fill(0), used: 3, limit: 5, now, endsAt })).toEqual({
    expected: 3,
    low: 3,
    high: 3,
    limitAt: null,
    limitFrom: null,
    limitTo: null,
  });
});

test('shrinking use is not forecast to grow', () => {
  const found = forecastUsage({ daily: Array(10).fill(-1), used: 8, limit: 20, now, endsAt })!;
  expect(found.limitAt).toBeNull();
  expect(found.expected).toBe(0);
});

describe.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('with days of chance %i', (seed) => {
  const daily = series(seed, 7 + (seed % 30));
  const past = { daily, used: 300 + seed * 10, limit: 900, now, endsAt };
  const found = forecastUsage(past)!;

  test('the interval holds the forecast, in quantity and in time', () => {
    expect(found.low).toBeLessThanOrEqual(found.expected);
    expect(found.expected).toBeLessThanOrEqual(found.high);
    expect(found.low).toBeGreaterThanOrEqual(past.used);
    const order = [found.limitFrom, found.limitAt, found.limitTo].map((at) => at?.getTime() ?? Number.POSITIVE_INFINITY);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(now.getTime());
    for (const at of order) expect(at === Number.POSITIVE_INFINITY || at <= endsAt.getTime()).toBe(true);
  });

  test('it is said to be reached exactly when the end is above it', () => {
    expect(found.limitAt !== null).toBe(found.expected >= past.limit);
    expect(found.limitTo !== null).toBe(found.low >= past.limit);
  });

  test('more use, or a lower limit, is never later', () => {
    const time = (forecast: typeof found) => forecast.limitAt?.getTime() ?? Number.POSITIVE_INFINITY;
    expect(time(forecastUsage({ ...past, used: past.used + 50 })!)).toBeLessThanOrEqual(time(found));
    expect(time(forecastUsage({ ...past, limit: 800 })!)).toBeLessThanOrEqual(time(found));
    expect(time(forecastUsage({ ...past, daily: daily.map((value) => value + 5) })!)).toBeLessThanOrEqual(time(found));
  });

  test('other units give the same dates', () => {
    const scaled = forecastUsage({ ...past, daily: daily.map((value) => value * 8), used: past.used * 8, limit: past.limit * 8 })!;
    for (const key of ['limitAt', 'limitFrom', 'limitTo'] as const) {
      expect(Math.abs((scaled[key]?.getTime() ?? 0) - (found[key]?.getTime() ?? 0))).toBeLessThan(1000);
    }
    expect(scaled.expected).toBeCloseTo(found.expected * 8, 6);
  });
});

test('over many histories the interval holds what came about four times in five', () => {
  let inside = 0;
  const runs = 600;
  for (let seed = 1; seed <= runs; seed++) {
    const days = series(seed * 7919, 28 + 15);
    const found = forecastUsage({ daily: days.slice(0, 28), used: 0, limit: null, now, endsAt })!;
    const came = days.slice(28).reduce((sum, value) => sum + value, 0);
    if (came >= found.low && came <= found.high) inside++;
  }
  expect(inside / runs).toBeGreaterThan(0.72);
  expect(inside / runs).toBeLessThan(0.9);
});
