import { expect, test } from 'vitest';
import { readHours } from './company.ts';

test('opening hours are read as they are written, and nothing else is', () => {
  expect(readHours('mon-fri 09:00-18:00')).toEqual({ firstDay: 1, lastDay: 5, from: '09:00', to: '18:00' });
  for (const text of ['', '9-18', 'seg-sex 09:00-18:00', 'mon-fri 9:00-18:00', 'mon 09:00-18:00']) expect(readHours(text)).toBeNull();
});
