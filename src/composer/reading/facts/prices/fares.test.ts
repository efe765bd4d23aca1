import { expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

it.each([
  [
    'Expresso Poti, van de Fortaleza.\n\nPASSAGEM ATÉ FORTALEZA\nCrateús 85,00 / leito 120,00\nTamboril 80,00\n\nCriança não paga.',
    ['Crateús: 85,00', 'Crateús leito: 120,00', 'Tamboril: 80,00'],
  ],
  ['Airport cabs in Leeds.\nFares from the airport:\nBradford £25\nYork £60\nCall 0113 496 0123', ['Bradford: £25', 'York: £60']],
  ['Remis Sol, Rosario\nTarifas\nFunes $ 8.000\nRoldán $ 12.000', ['Funes: $ 8.000', 'Roldán: $ 12.000']],
])('the way to each town has its price: %s', (prompt, fares) => {
  const { facts } = understand({ prompt }) as Brief;
  const priced = facts.flatMap(({ text, norm }) => {
    const price = norm.kind === 'offer' && facts.find(({ id }) => id === norm.price);
    return price ? [`${text}: ${price.text}`] : [];
  });
  expect(priced).toEqual(fares);
});
