import { expect, test } from 'vitest';
import type { AppLocale } from '../locales.ts';
import { InvalidStorageKey, statusPagePath } from './storage-keys.ts';

const TOKEN = '0f'.repeat(16);

test('a status page lies at its token and language, and nothing else becomes a path', () => {
  expect(statusPagePath({ token: TOKEN, locale: 'pt-BR' })).toBe(`${TOKEN}/pt-BR.html`);
  for (const token of ['', '..', `${TOKEN}/..`, `${TOKEN}\n`, TOKEN.toUpperCase(), `${TOKEN}%2e`, '../'.repeat(8)])
    expect(() => statusPagePath({ token, locale: 'en' }), token).toThrow(InvalidStorageKey);
  for (const locale of ['fr', '../en', 'en/../../x', '__proto__'])
    expect(() => statusPagePath({ token: TOKEN, locale: locale as AppLocale }), locale).toThrow(InvalidStorageKey);
});
