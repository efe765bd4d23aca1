import { expect, test } from 'vitest';
import { timeOfDays } from './time-of-days.ts';

test('the days of a filter are those of its reader, the last one whole', () => {
  expect(timeOfDays({ from: '2026-11-30', to: '2026-11-30', timeZone: 'Europe/Madrid' })).toEqual({
    since: '2026-11-29T23:00:00.000Z',
    until: '2026-11-30T23:00:00.000Z',
  });
  expect(timeOfDays({ to: '2026-12-31' })).toEqual({ since: null, until: '2027-01-01T03:00:00.000Z' });
});
