import { expect, test } from 'vitest';
import { isReadAhead } from './read-ahead.ts';

test.each([{ 'sec-purpose': 'prefetch' }, { 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }])(
  'nobody asked yet: %o',
  (said) => {
    expect(isReadAhead(new Headers(said as Record<string, string>))).toBe(true);
  },
);

test.each([{}, { 'sec-purpose': '' }, { 'sec-fetch-dest': 'document' }])('somebody asked: %o', (said) => {
  expect(isReadAhead(new Headers(said as Record<string, string>))).toBe(false);
});
