import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** The line above the page. */
function lineAbove(prompt: string): string | undefined {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { sections, strings, site } = composed.document;
  const bar = Object.values(sections).find(({ kind }) => kind === 'announcement');
  return strings[site.defaultLocale]?.[bar?.slots.lead ?? ''];
}

test.each([
  [
    'Rueda Loca Bicis, Rosario. Parche $4.500, centrado $9.000. No arreglamos monopatines eléctricos, por favor ponelo bien claro porque me tienen podrido. 341 555-8062',
    'No arreglamos monopatines eléctricos.',
  ],
  [
    'Assistência Conecta em Bauru, tela de celular a partir de 200. Não mexo com TV, deixa isso bem claro. 14 99999-0000',
    'Não mexo com TV.',
  ],
  [
    "Oak Dog Walking, Leeds, £12 a walk. Make it clear that we don't take puppies under 6 months. 0113 555 0100",
    "We don't take puppies under 6 months.",
  ],
])('what is to be made clear stands above the page: %s', (prompt, line) => expect(lineAbove(prompt)).toBe(line));

test('a limit without that order does not', () =>
  expect(lineAbove('Oak Dog Walking, Leeds, £12 a walk. We don’t take puppies under 6 months. 0113 555 0100')).toBeUndefined());
