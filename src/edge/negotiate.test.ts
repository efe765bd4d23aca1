import { expect, test } from 'vitest';
import { chooseEncoding, isFresh, parseRange } from './negotiate.ts';

const both = { br: true, gzip: true };

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['gzip;q=abc', 'identity'],
])('Accept-Encoding %s is answered with %s', (accept, expected) => {
  expect(chooseEncoding(accept, both)).toBe(expected);
});

test('an encoding that was never made is not promised', () => {
  expect(chooseEncoding('br, gzip', { br: false, gzip: true })).toBe('gzip');
  expect(chooseEncoding('br, gzip', { br: false, gzip: false })).toBe('identity');
});

test('a copy is fresh by any of its tags, weak or strong', () => {
  expect(isFresh('"a", W/"b"', '"b"')).toBe(true);
  expect(isFresh('*', '"b"')).toBe(true);
  expect(isFresh('"c"', '"b"')).toBe(false);
});

test.each([
  ['bytes=0-3', [0, 3]],
  ['bytes=8-', [8, 9]],
  ['bytes=-4', [6, 9]],
  ['bytes=0-99', [0, 9]],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', null],
  ['bytes=0-1,4-5', null],
  ['lines=1-2', null],
])('range %s of ten bytes is %j', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected);
});
