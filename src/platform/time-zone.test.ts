import { expect, test } from 'vitest';
import { dayIn, isTimeZone, startOfDayIn } from './time-zone.ts';

test('a zone is a name that this system knows', () => {
  for (const zone of ['America/Sao_Paulo', 'Europe/Madrid', 'Asia/Calcutta', 'UTC']) expect(isTimeZone(zone)).toBe(true);
  for (const other of ['', 'Mars/Olympus', undefined, null, 'x'.repeat(65), '"><script>']) expect(isTimeZone(other)).toBe(false);
});

test('a day begins when its zone says so, and daylight saving time moves nothing', () => {
  expect(startOfDayIn('2026-11-26', 'America/Sao_Paulo')).toEqual(new Date('2026-11-26T03:00:00Z'));
  expect(startOfDayIn('2026-11-26', 'UTC')).toEqual(new Date('2026-11-26T00:00:00Z'));
  expect(startOfDayIn('2026-11-26', 'Asia/Kolkata')).toEqual(new Date('2026-11-25T18:30:00Z'));
  expect(startOfDayIn('2026-03-29', 'Europe/Madrid')).toEqual(new Date('2026-03-28T23:00:00Z'));
  expect(startOfDayIn('2026-03-30', 'Europe/Madrid')).toEqual(new Date('2026-03-29T22:00:00Z'));
  expect(startOfDayIn('2026-11-01', 'America/New_York')).toEqual(new Date('2026-11-01T04:00:00Z'));
  expect(dayIn(new Date('2026-11-26T02:59:00Z'), 'America/Sao_Paulo')).toBe('2026-11-25');
});
