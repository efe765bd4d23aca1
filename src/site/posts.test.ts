import { expect, test } from 'vitest';
import { readingMinutes } from './posts.ts';

const minutes = (count: number) => readingMinutes(Array.from({ length: count }, () => 'fole').join(' '), { facts: {} });

test('a few sentences have no time to be read in', () => {
  expect([24, 59, 60, 150, 420].map(minutes)).toEqual([0, 0, 1, 1, 2]);
});
