import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Items as "name = price (note)". */
function itemsOf(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` (${norm.note})` : ''}`];
  });
}

test('lines keep the whole name, its detail, ranges and what stands behind the price', () => {
  const said = `Oficina de relógios Meridiano, em Itu.

- Troca de bateria: R$ 25
- Revisão completa, automático: de R$ 280 a R$ 640/ano conforme o calibre
- Polimento de caixa (aço): R$ 150 ou 3x R$ 52
- Pulseira sob medida, couro: R$ 190`;
  expect(itemsOf(said)).toEqual([
    'Troca de bateria = R$ 25',
    'Revisão completa = de R$ 280 a R$ 640/ano (automático, conforme o calibre)',
    'Polimento de caixa = R$ 150 (aço, ou 3x R$ 52)',
    'Pulseira sob medida = R$ 190 (couro)',
  ]);
});

test('a price list in English: added sums, discounts and two prices of one thing', () => {
  const said = `We are Tilbury Saddlers in York.
Prices:
Bridle repair: $30
Hunter saddle refit, full: add $45
Two saddles on the same day: $15 off the second
Girth strap: $12 child / $18 adult`;
  expect(itemsOf(said)).toEqual([
    'Bridle repair = $30',
    'Hunter saddle refit = $45 (full)',
    'Two saddles on the same day ($15 off the second)',
    'Girth strap = $12 (child)',
    'Girth strap = $18 (adult)',
  ]);
});

test('sizes of one thing on its line', () => {
  const said = `Somos a Torra Alta, em Poços de Caldas.

Cafés:
Catuaí – 250g R$ 32, 500g R$ 58, 1kg R$ 104
Bourbon – 250g R$ 38, 500g R$ 70
Coador de pano – R$ 18`;
  expect(itemsOf(said)).toEqual([
    'Catuaí 250g = R$ 32',
    'Catuaí 500g = R$ 58',
    'Catuaí 1kg = R$ 104',
    'Bourbon 250g = R$ 38',
    'Bourbon 500g = R$ 70',
    'Coador de pano = R$ 18',
  ]);
});
