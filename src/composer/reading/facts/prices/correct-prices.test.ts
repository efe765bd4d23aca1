import { expect, test } from 'vitest';
import { read } from '../../../read.ts';

function offers(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) return [];
  return brief.facts.flatMap(({ norm, text }) =>
    norm.kind === 'offer'
      ? [`${text} = ${brief.facts.find(({ id }) => id === norm.price)?.text}${norm.note ? ` · ${norm.note}` : ''}`]
      : [],
  );
}

test.each([
  ['Salão da Nilda, corte 30, escova 45. Não, desculpa, o corte é 35.', ['corte = 35', 'escova = 45']],
  ['barbearia do Téo, corte 30, não desculpa é 35, barba 20', ['corte = 35', 'barba = 20']],
  ['Studio Lume. Limpeza de pele R$ 120, perdão, R$ 130. Peeling R$ 200.', ['Limpeza de pele = R$ 130', 'Peeling = R$ 200']],
  ['Taller Rueda. Parche 50 pesos, digo, 60 pesos. Cambio de cámara 120.', ['Parche = 60 pesos', 'Cambio de cámara = 120']],
  ["Joe's Barbers. Cut £15, beard trim £8. Sorry, beard trim is £9 now.", ['Cut = £15', 'beard trim = £9']],
  ['Marmita da Cida: P 18, M 22, G 28. Opa, errei, a G é 30.', ['P = 18', 'M = 22', 'G = 30']],
])('a price that is taken back gives way to the later one: %s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

test('an apology for something else changes no price', () => {
  expect(offers('Salão da Nilda, corte 30, escova 45. Desculpa a demora. Hidratação 60.')).toEqual([
    'corte = 30',
    'escova = 45',
    'Hidratação = 60',
  ]);
});

test('the price that was taken back is no fact of the business', () => {
  const brief = read('Studio Lume. Limpeza de pele R$ 120, perdão, R$ 130.');
  expect('facts' in brief && brief.facts.filter(({ norm }) => norm.kind === 'price').map(({ text }) => text)).toEqual(['R$ 130']);
});

test.each([
  [
    'Van Transvale\nsó ida .... 210,00\nida e volta mesmo bairro .... 330,00\noutro bairro .... 395,00\n\ngente, o mesmo bairro agora é 350,00 o resto ta igual.',
    ['só ida = 210,00', 'ida e volta mesmo bairro = 350,00', 'outro bairro = 395,00'],
  ],
])('what stays the same is no condition of the new price: %s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

test.each([
  [
    'Pula Mania em Natal\nCama elástica ..... 130,00\nTobogã inflável 5m ..... 320,00\nPiscina de bolinhas ..... 140,00\n\no tobogã mudou agora é 350 o panfleto é velho ta.',
    ['Cama elástica = 130,00', 'Tobogã inflável 5m = 350', 'Piscina de bolinhas = 140,00'],
  ],
  [
    'Pastelería Rosa, Mendoza.\nTorta chica: $ 8.000\nTorta grande: $ 14.000\nAlfajor: $ 900\n\nEsa lista es vieja, la torta grande subió a 16.000 y el alfajor ahora está 1.100.',
    ['Torta chica = $ 8.000', 'Torta grande = 16.000', 'Alfajor = 1.100'],
  ],
  [
    "Suds car wash, Leeds.\nWash: £10\nWax: £25\nFull valet: £80\n\nThat's off the old board, the full valet is now £90. The wax went up 10%.",
    ['Wash = £10', 'Wax = £25', 'Full valet = £90'],
  ],
])('a thing of the list has the price that it is said to have now: %s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

test('of two things that the words fit, neither changes its price', () => {
  expect(
    offers('Festa Boa, Natal\nCama elástica 2m: R$ 130\nCama elástica 3m: R$ 160\nPipoca: R$ 90\n\na cama elástica agora é 180'),
  ).toEqual(expect.arrayContaining(['Cama elástica 2m = R$ 130', 'Cama elástica 3m = R$ 160']));
});

test.each([
  [
    'Minhocário em Ibiúna\nMinhoca, litro (300 un) ... R$ 40\nHúmus 2 kg ... R$ 12\nComposteira ... R$ 249\n\no litro agora é 45, o panfleto é velho',
    '40',
    '45',
  ],
  [
    'Carnadas en Baradero\nLombriz x50 $3.500\nMorena grande $4.500 c/u\nHielo $1.500\n\nMorena grande hoy está 4.800, corregí.',
    '4.500',
    '4.800',
  ],
  ['Bait shop in Ames.\nWorms dozen $4\nMinnows dozen $5\n\nMinnows went up, now 6.', '$5', '6'],
  [
    'Piscicultura em Dourados.\n\npacu 4 a 6 cm, milheiro 420,00\npintado 10 a 12 cm, unidade 1,90\n\nAh o pintado subiu, é 2,10.',
    '1,90',
    '2,10',
  ],
])('the price of today takes the place of the old one: %s', (prompt, was, now) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(prompt);
  const prices = brief.facts.filter(({ norm }) => norm.kind === 'price').map(({ text }) => text);
  expect(prices.join(' ')).toContain(now);
  expect(brief.facts.map(({ text }) => text).join(' ')).not.toContain(was);
});

test('what the old price was for holds for the new one', () =>
  expect(
    offers(
      'Piscicultura em Dourados.\n\npacu 4 a 6 cm, milheiro 420,00\npintado 10 a 12 cm, unidade 1,90, mínimo 200 un\n\nAh o pintado subiu, é 2,10.',
    ),
  ).toContain('pintado 10 a 12 cm, unidade = 2,10 · mínimo 200 un'));
