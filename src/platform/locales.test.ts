import { expect, test } from 'vitest';
import { matchAcceptLanguage } from './locales.ts';

test.each([
  ['pt-PT,pt;q=0.9,en;q=0.8', 'pt-BR'],
  ['fr-FR, es-MX;q=0.7, en;q=0.9', 'en'],
  ['es-419', 'es'],
  ['de', 'pt-BR'],
  ['en;q=0, es;q=0.1', 'es'],
  ['', 'pt-BR'],
  [null, 'pt-BR'],
  [';;;q=,,=', 'pt-BR'],
])('the header %j is answered in %s', (header, locale) => {
  expect(matchAcceptLanguage(header)).toBe(locale);
});
