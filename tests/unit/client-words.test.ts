import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string) => globSync(pattern).map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Layouts and pages that give words to the browser: each gives a part of them. */
const providers = read('src/app/**/*.tsx').filter(([, text]) => text.includes('<NextIntlClientProvider'));
/** Spaces of words that components in the browser use. */
const used = read('src/{app,editor,modules,ui}/**/*.tsx')
  .filter(([file, text]) => !file.includes('.test.') && /^['"]use client['"]/.test(text))
  .flatMap(([file, text]) => [...text.matchAll(/useTranslations\('([\w.]+)'\)/g)].map(([, space]) => [file, space!] as const));

test('the words of every component in the browser are given to it by some page', () => {
  expect(providers.length).toBeGreaterThan(4);
  expect(used.length).toBeGreaterThan(60);
  const isGiven = (space: string) => {
    const [root = '', part] = space.split('.');
    return providers.some(
      ([, text]) => new RegExp(`\\b${root}\\b`).test(text) && (!part || isWhole(text, root) || new RegExp(`\\b${part}\\b`).test(text)),
    );
  };
  expect(used.filter(([, space]) => !isGiven(space)).map(([file, space]) => `${file}: ${space}`)).toEqual([]);
});

/** `messages={{ app, errors }}` gives all of `app`; `messages={{ app: { page: app.page } }}` a part. */
const isWhole = (text: string, root: string): boolean =>
  new RegExp(`[{,\\n]\\s*${root}(: \\w+)?,?\\s*[,}\\n]`).test(text.slice(text.indexOf('messages=')));
