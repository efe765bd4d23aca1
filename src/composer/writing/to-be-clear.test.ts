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

test.each([
  ['Studio Compasso, escola de dança em Londrina. Irmãos têm 10% de desconto na segunda mensalidade. 43 99999-0001', '10% de desconto'],
  ['Bigode Hotel para Gatos, Joinville. Diária R$ 75. Acima de 15 diárias tem 10% de desconto. 47 99999-0002', '10% de desconto'],
  ['Academia Lola Carmona, flamenco en Zaragoza. Segundo hermano, 20% de descuento. 976 555 003', '20% de descuento'],
  ['Autoescola Rumo Certo no Recife. Até 10x no cartão sem juros ou 5% de desconto no pix. 81 99999-0007', '5% de desconto'],
  ['Bright Lawns, lawn care in Leeds, £25 a visit. 10% off when you pay in cash. 0113 555 0104', '10% off'],
])('a discount that is always given is a term and no news: %s', (prompt, told) => {
  expect(lineAbove(prompt)).toBeUndefined();
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  expect(JSON.stringify([composed.document.strings, composed.document.facts])).toContain(told);
});

test.each([
  'Escola de inglês em Lins. 20% de desconto na matrícula até 15 de março. 14 99999-0005',
  'Pizzería Roma en Rosario. Inauguramos el 5 de mayo con 10% de descuento en efectivo. 341 555 0006',
])('one that ends, or an opening, is news: %s', (prompt) => expect(lineAbove(prompt)).toBeDefined());
