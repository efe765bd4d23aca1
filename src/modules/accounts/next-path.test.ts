import { expect, test } from 'vitest';
import { FIRST_PAGE, nextPath } from './next-path.ts';

test.each(['/sites/new', '/sites/1/edit?panel=theme#top', '/'])('%s is followed', (path) => {
  expect(nextPath(path)).toBe(path);
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  'sites',
  '',
  null,
  undefined,
  ['/sites'],
])('%j leads to the first page instead', (path) => {
  expect(nextPath(path)).toBe(FIRST_PAGE);
});
