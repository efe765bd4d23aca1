import { expect, test } from 'vitest';
import { availability } from './availability.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 1) + minutes * 60_000);

test('counts what lies within the time alone, and an open downtime until its end', () => {
  expect(availability(at(0), at(100), [])).toBe(1);
  expect(availability(at(0), at(100), [{ startedAt: at(-30), endedAt: at(10) }])).toBeCloseTo(0.9);
  expect(availability(at(0), at(100), [{ startedAt: at(95), endedAt: null }])).toBeCloseTo(0.95);
  expect(availability(at(0), at(100), [{ startedAt: at(-30), endedAt: at(-10) }])).toBe(1);
  expect(
    availability(at(0), at(100), [
      { startedAt: at(10), endedAt: at(20) },
      { startedAt: at(40), endedAt: at(60) },
    ]),
  ).toBeCloseTo(0.7);
});

test('returns nothing for an empty period', () => {
  expect(availability(at(0), at(0), [])).toBeNull();
});
