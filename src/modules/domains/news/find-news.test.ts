import { expect, test } from 'vitest';
import { milestone } from './find-news.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

test.each([
  [61, null],
  [60, 60],
  [31, 60],
  [30, 30],
  [8, 30],
  [7, 7],
  [1, 7],
  [-3, 7],
])('with %i days left the reminder is the one of %s', (left, which) => {
  expect(milestone(inDays(left), NOW, [60, 30, 7])).toBe(which);
});
