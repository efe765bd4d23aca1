import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { pageWord, subjectId } from './page-word.ts';

const ID = '0198c0de-0000-7000-8000-000000000103';

test('pages that a visit has seen are named by the shape of their path', () => {
  const named = [
    '/sites',
    `/sites/${ID}`,
    `/sites/${ID}/edit`,
    '/account/visits',
    '/plan/invoices/in_1',
    '/domains/buy?name=pao',
    '/nowhere',
  ];
  expect(named.map(pageWord)).toEqual(['sites', 'site', 'edit', 'visits', 'invoice', 'domain_buy', 'other']);
});

test.each(['pt-BR', 'en', 'es'] as const)('every page of an account has a name of its own kind, in %s', async (locale) => {
  const { visits } = await loadMessages(locale);
  const paths = globSync('src/app/(client)/**/page.tsx').map((file) =>
    file
      .replace('src/app/(client)', '')
      .replace(/\/\([^/]+\)/g, '')
      .replace(/\[[^\]]+\]/g, ID)
      .replace(/\/page\.tsx$/, ''),
  );
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => pageWord(path) === 'other')).toEqual([]);
  for (const path of paths) expect(visits.paths[pageWord(path)]).toBeTruthy();
});

test('a page of a site is known by the site’s id, and no other page', () => {
  expect([`/sites/${ID}`, `/sites/${ID}/performance`].map(subjectId)).toEqual([ID, ID]);
  expect(['/sites', '/sites/new', `/domains/${ID}`, `/sites/new/${ID}`].map(subjectId)).toEqual([null, null, null, null]);
});
