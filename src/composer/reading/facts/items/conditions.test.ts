import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Each item as "name = price (note)". */
const itemsIn = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text} = ${price}${norm.note ? ` (${norm.note})` : ''}`];
  });
};

test.each([
  [
    'Doces da Keila em Vitória. o pote é 12 e levando 3 sai 33, torta de frango 85',
    ['pote = 12', 'pote = 33 (levando 3)', 'torta de frango = 85'],
  ],
  ['Café do Zé, Bauru. Coxinha 6, leve 4 por 20. Pão de queijo 4', ['Coxinha = 6', 'Coxinha = 4 por 20', 'Pão de queijo = 4']],
  [
    'Lavagem do Beto em Canoas. Carro pequeno 40, se for 2 carros sai 35 cada. SUV 60',
    ['Carro pequeno = 40', 'Carro pequeno = 35 cada (se for 2 carros)', 'SUV = 60'],
  ],
  [
    'Aula de inglês em Campinas, hora avulsa 70, fechando pacote de 4 sai 240.',
    ['hora avulsa = 70', 'hora avulsa = 240 (fechando pacote de 4)'],
  ],
  ['Studio Viva em Salvador. Retirada 50, se eu que fiz 30.', ['Retirada = 50', 'Retirada = 30 (se eu que fiz)']],
  [
    'Alfajores Mimí, Córdoba. El alfajor sale $1.500 y llevando la docena $15.000. Budín $6.000.',
    ['alfajor = $1.500', 'alfajor = $15.000 (llevando la docena)', 'Budín = $6.000'],
  ],
  [
    'Peluquería Canina Toby, Rosario. Baño chico $8.000, si son dos perritos $14.000. Corte $12.000.',
    ['Baño chico = $8.000', 'Baño chico = $14.000 (si son dos perritos)', 'Corte = $12.000'],
  ],
  [
    'Wick & Co, candles in Leeds. Small candle £8, buy 3 for £20. Large candle £14',
    ['Small candle = £8', 'Small candle = 3 for £20', 'Large candle = £14'],
  ],
  [
    "Mow Joe in Hamilton. Standard lawn $45, if you book fortnightly it's $38. Hedge trim $60.",
    ['Standard lawn = $45', 'Standard lawn = $38 (if you book fortnightly)', 'Hedge trim = $60'],
  ],
  [
    'Egg farm near Cork. Dozen eggs €4, tray of 30 €9. Buying 3 trays €25.',
    ['Dozen eggs = €4', 'tray of 30 = €9', 'tray of 30 = €25 (Buying 3 trays)'],
  ],
])('a price for so many, or in such a case, is a second one of its thing: %s', (prompt, items) => expect(itemsIn(prompt)).toEqual(items));

test.each([
  'Bella Nails, Quito. Manicure $10. Pedicure $15. Para quien es estudiante $8',
  'Tapioca da Neide em Maceió. tapioca simples 8 recheada 12 e na compra de 2 recheadas sai 20 suco 6',
])('a condition of nobody knows which thing joins none: %s', (prompt) =>
  expect(itemsIn(prompt).join()).not.toMatch(/\((?:Para|na compra)/),
);

test.each([
  [
    'Hollis Septic in Mena. Pump out up to 1,000 gal $325, up to 1,500 gal $410. inspections $175.',
    ['Pump out = $325 (up to 1,000 gal)', 'Pump out = $410 (up to 1,500 gal)', 'inspections = $175'],
  ],
  [
    'Lava Rápido Zé em Bauru. Lavagem até 5 lugares R$ 40, até 7 lugares R$ 55. Cera R$ 30.',
    ['Lavagem = R$ 40 (até 5 lugares)', 'Lavagem = R$ 55 (até 7 lugares)', 'Cera = R$ 30'],
  ],
  ['Paseos Luna, Quito. Paseo hasta 2 horas $25, hasta 4 horas $40.', ['Paseo = $25 (hasta 2 horas)', 'Paseo = $40 (hasta 4 horas)']],
])('each limit of a thing has its price: %s', (prompt, items) => expect(itemsIn(prompt)).toEqual(items));

test.each([
  [
    'Camping La Tararira, en La Paloma, Rocha. Parcela para carpa $ 420 por persona por noche, motorhome $ 1.100.',
    ['Parcela para carpa = $ 420 por persona por noche', 'motorhome = $ 1.100'],
  ],
  [
    'Cachaça Véia Sabida. Branca 700 ml R$ 48, envelhecida no bálsamo 2 anos R$ 85, e a de umburana 5 anos R$ 160.',
    ['Branca 700 ml = R$ 48', 'envelhecida no bálsamo 2 anos = R$ 85', 'envelhecida de umburana 5 anos = R$ 160'],
  ],
  [
    'Muddy Paws dog grooming in Austin. Small dogs $45. I can come to your place for $60 or there $50.',
    // A sentence one of whose prices has no thing stands as it was written.
    ['Small dogs = $45'],
  ],
])('a thing has the words that are its own: %s', (prompt, items) => expect(itemsIn(prompt)).toEqual(items));
