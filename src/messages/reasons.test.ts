import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { loadMessages } from './load.ts';

const SOURCES = path.resolve(import.meta.dirname, '..');

/** The reasons that code throws: every quoted word in the second argument of `new AppError`. */
function thrownReasons(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
    for (const [, reason] of readFileSync(path.join(SOURCES, file), 'utf8').matchAll(/new AppError\(\s*[^,]+,\s*([^,)]+)/g))
      for (const [, word] of reason!.matchAll(/(?<!=== )'(\w+)'/g)) found.set(word!, file);
  }
  return found;
}

/** The keys that schemas give as messages of a field. */
const FIELD_KEYS = ['prompt_empty', 'prompt_too_long', 'slug_too_short', 'slug_too_long', 'slug_characters'];

describe.each(LOCALES)('the errors in %s', (locale) => {
  test('have words for every reason that code throws', async () => {
    const { reason } = (await loadMessages(locale)).errors;
    const thrown = thrownReasons();
    expect(thrown.size).toBeGreaterThan(40);
    expect([...thrown].filter(([key]) => !(key in reason))).toEqual([]);
  });

  test('have words for every field that a schema refuses', async () => {
    const { field } = (await loadMessages(locale)).errors;
    expect(FIELD_KEYS.filter((key) => !(key in field))).toEqual([]);
  });
});
