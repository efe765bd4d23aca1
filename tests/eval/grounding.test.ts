import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { groundingOf } from '#site/grounding/grounding-of.ts';

const folder = join(import.meta.dirname, 'prompts', 'open');
const prompts = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { id: string; prompt: string }[])
  .filter((_, at) => at % 3 === 0);

describe('a site as it is composed', () => {
  it('claims nothing that its owner did not say, in any of its languages', () => {
    const found = prompts.flatMap(({ id, prompt }) => {
      const composed = compose({ prompt });
      if (composed.outcome !== 'site') return [];
      const { document } = composed;
      return document.site.locales.flatMap((locale) =>
        groundingOf(document, locale).map(({ key, value }) => `${id} ${locale} ${key}: ${value}`),
      );
    });
    expect(found).toEqual([]);
  });
});
