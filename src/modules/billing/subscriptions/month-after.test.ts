import { expect, test } from 'vitest';
import { monthAfter } from './month-after.ts';

test.each([
  ['2026-03-15T12:30:00.000Z', '2026-04-15T12:30:00.000Z'],
  ['2026-01-31T12:00:00.000Z', '2026-02-28T12:00:00.000Z'],
  ['2028-01-30T12:00:00.000Z', '2028-02-29T12:00:00.000Z'],
  ['2026-12-31T23:59:59.000Z', '2027-01-31T23:59:59.000Z'],
])('a month after %s is %s', (start, end) => {
  expect(monthAfter(new Date(start)).toISOString()).toBe(end);
});
