import { expect, test } from 'vitest';
import { isReadAhead } from './read-ahead.ts';

test.each<Record<string, string>>([{ 'sec-purpose': 'prefetch' }, { 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }])(
  'nobody asked yet: %o',
  (said) => {
    expect(isReadAhead(new Headers(said))).toBe(true);
  },
);

test.each<Record<string, string>>([{}, { 'sec-purpose': '' }, { 'sec-fetch-dest': 'document' }])('somebody asked: %o', (said) => {
  expect(isReadAhead(new Headers(said))).toBe(false);
});
