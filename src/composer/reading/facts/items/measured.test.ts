import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const namesIn = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.filter(({ norm }) => norm.kind === 'offer').map(({ text }) => text);
};

test.each([
  [
    'Ari, dedetização em Sorocaba. Também vendo o mel, pote 500g 38 reais, e própolis, frasco 30ml 22 reais.',
    'mel pote 500g',
    'própolis frasco 30ml',
  ],
  ['Hilltop Apiary in Bath. Raw honey: 1 lb $12, 3 lb $32.', 'Raw honey 1 lb', 'Raw honey 3 lb'],
  [
    'Colmenar Sol en Rosario. Miel pura: frasco 500g $ 3.800. También vendemos el polen, bolsa 250 g $ 2.500.',
    'Miel pura frasco 500g',
    'polen bolsa 250 g',
  ],
])('a measure has the thing named before it: %s', (prompt, ...names) => expect(namesIn(prompt)).toEqual(expect.arrayContaining(names)));

test.each([
  'Studio Viva em Salvador. Box braids 180. Knotless 280. Retirada 50, se eu que fiz 30.',
  'Pelo Sol en Rosario. Trenzas $ 8.000. Retiro $ 5.000, si yo las hice $ 3.000.',
])('a condition is no thing of its own: %s', (prompt) => expect(namesIn(prompt).join()).not.toMatch(/fiz|hice/));
