import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerKind } from './answer-kind.ts';

/** Addresses of the app's files of one name, with a word in the place of each parameter. */
const addressesOf = (name: 'page.tsx' | 'route.ts'): string[] =>
  globSync(`src/app/**/${name}`).map((file) => {
    const folders = file.split('/').slice(2, -1);
    return `/${folders
      .filter((folder) => !folder.startsWith('('))
      .map((folder) => (folder.startsWith('[') ? 'nothing' : folder))
      .join('/')}`;
  });

test('every route handler of the app answers as data, and every page as a page', () => {
  const [routes, pages] = [addressesOf('route.ts'), addressesOf('page.tsx')];
  expect(Math.min(routes.length, pages.length)).toBeGreaterThan(20);
  expect(routes.filter((address) => answerKind(address) !== 'data')).toEqual([]);
  expect(pages.filter((address) => answerKind(address) !== 'page')).toEqual([]);
});
