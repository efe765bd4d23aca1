import { expect, test } from 'vitest';
import { Slug } from './input.ts';
import { isReservedSlug, slugCandidates } from './slug.ts';

test.each([
  ['Forno do Tonho', 'forno-do-tonho'],
  ['Menezes & Prado Advogados', 'menezes-and-prado-advogados'],
  ['Pão de Açúcar da Vó', 'pao-de-acucar-da-vo'],
  ['admin', 'site-admin'],
  ['É', 'site-e'],
])('%s becomes %s', (name, slug) => {
  expect(slugCandidates(name, 'abc123')[0]).toBe(slug);
});

test.each(['مخبز الياسمين', '🍕🍕', '', '   ', 'a--b', 'xn--evil', 'x'.repeat(300), '-.-', 'Page Magic'])(
  'every candidate of %j is a valid address',
  (name) => {
    expect(isReservedSlug(slugCandidates(name, 'abc123').at(-1)!)).toBe(false);
    for (const candidate of slugCandidates(name, 'abc123')) expect(Slug.safeParse(candidate).error).toBeUndefined();
  },
);
