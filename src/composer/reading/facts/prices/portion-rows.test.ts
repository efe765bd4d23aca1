import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Items as "name = amount per period (note)". */
function itemsOf(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.norm;
    const told = price?.kind === 'price' ? [price.amount, price.per].filter(Boolean).join(' per ') : '';
    return [`${text} = ${norm.extra ? '+' : ''}${told}${norm.note ? ` (${norm.note})` : ''}`];
  });
}

test.each([
  [
    'Quesería La Braña en Sotres\nCabrales de tres leches, curado en cueva un mínimo de cinco meses: pieza de 2,5 kg a 24 €/kg; medio queso 26 €/kg; cuña al vacío de 300 g, 9,50 €',
    [
      'Cabrales de tres leches = 24 per kg (pieza de 2,5 kg, curado en cueva un mínimo de cinco meses)',
      'Cabrales de tres leches = 26 per kg (medio queso)',
      'Cabrales de tres leches = 9.50 (cuña al vacío de 300 g)',
    ],
  ],
  [
    'Queijaria Serra, Canastra\nCanastra real, curado 60 dias: peça de 1 kg R$ 90; meia peça R$ 50; fatia de 250 g R$ 28',
    ['Canastra real = 90 (peça de 1 kg, curado 60 dias)', 'Canastra real = 50 (meia peça)', 'Canastra real = 28 (fatia de 250 g)'],
  ],
  [
    'Bee Happy Honey, Galway\nHeather honey, cut in August: jar 340g €9; half jar €5\nDrinks: juice €3, tea €2',
    ['Heather honey = 9 (jar 340g, cut in August)', 'Heather honey = 5 (half jar)', 'juice = 3', 'tea = 2'],
  ],
])('portions are of the thing that their line begins with: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));

test.each([
  [
    'Knock Cattery, Macroom\n\nRates per night:\nOne cat €16\nTwo cats sharing €26\nInsulin €3 per day\nChristmas week, 20 Dec to 3 Jan: €4 extra per pen per night\n\nBrushing €10',
    [
      'One cat = 16 per night',
      'Two cats sharing = 26 per night',
      'Insulin = 3 per day',
      'Christmas week = +4 per night (20 Dec to 3 Jan)',
      'Brushing = 10',
    ],
  ],
  [
    'Hostal Luna, Salta\n\nTarifas por noche:\nDoble: $ 40.000\nTriple: $ 55.000\nSemana Santa, 2 al 6 de abril: $ 60.000',
    ['Doble = 40000 per night', 'Triple = 55000 per night', 'Semana Santa = 60000 per night (2 al 6 de abril)'],
  ],
  [
    'Academia Pedra, Lins\n\nValores por mês:\nMusculação: R$ 90\nPilates: R$ 180\nNatação: R$ 150\n\nAvaliação R$ 60',
    ['Musculação = 90 per month', 'Pilates = 180 per month', 'Natação = 150 per month', 'Avaliação = 60'],
  ],
])('prices have the period of the heading above them, and dates name nothing: %s', (prompt, items) => {
  expect(itemsOf(prompt)).toEqual(items);
});

test('a day with more behind it is no thing', () => {
  expect(itemsOf('Quesería Xuan. Queso 12 €. Enviamos a la península los martes, en frío, 24 horas, 8,90 €.')).toEqual(['Queso = 12']);
});
