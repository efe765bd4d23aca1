import { expect, it } from 'vitest';
import { understand } from '#composer/compose.ts';

function itemsOf(prompt: string): string[] {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error(prompt);
  const priceOf = (id: string | undefined) => brief.facts.find((fact) => fact.id === id)?.text;
  return brief.facts.flatMap(({ norm, text }) =>
    norm.kind === 'offer' && norm.price ? [`${text}${norm.note ? ` (${norm.note})` : ''} = ${priceOf(norm.price)}`] : [],
  );
}

it.each([
  ['Manicure em Recife. Pé e mão 50 reais, só mão 30, só pé é 35.', 'só pé = 35'],
  ['Escuela de natación en Rosario. Cuota mensual: una vez por semana $28.000, dos veces $42.000.', 'una vez por semana = $28.000'],
  ['Piano technician in Toledo. Standard tuning $135. Humidity system, installed, $650.', 'Humidity system, installed = $650'],
  [
    'Piscicultura em Dourados.\n\ntilápia GIFT 3 a 5 cm, milheiro 280,00\npacu 4 a 6 cm, milheiro 420,00',
    'tilápia GIFT 3 a 5 cm, milheiro = 280,00',
  ],
  ['Candles in Totnes.\nPair of tapers £11\nPillar, about 40 hours, £14', 'Pillar, about 40 hours = £14'],
])('a name has the words before it that are its own: %s', (prompt, item) => expect(itemsOf(prompt)).toContain(item));

it.each([
  ['Pilates em Recife. Colocar o da acupuntura R$ 90, massagem R$ 80.', 'acupuntura = R$ 90'],
  ['Sharpener in Ames. I sharpen knives for $8, scissors $10.', 'knives = $8'],
  ['Costura em Natal. Barra de calça 20 reais, ajuste 60, só com hora marcada zíper 30', 'ajuste = 60'],
])('and none of the talk: %s', (prompt, item) => expect(itemsOf(prompt)).toContain(item));

it('a table has a price for each of its columns', () =>
  expect(
    itemsOf('Pilates Eixo em Recife\n| Plano | 1x/sem | 2x/sem |\n| Mensal | R$ 220 | R$ 360 |\n| Trimestral | R$ 200 | R$ 330 |'),
  ).toEqual(
    expect.arrayContaining([
      'Mensal 1x/sem = R$ 220',
      'Mensal 2x/sem = R$ 360',
      'Trimestral 1x/sem = R$ 200',
      'Trimestral 2x/sem = R$ 330',
    ]),
  ));

it('a row keeps both prices of a thing, and the one in its bracket', () => {
  const items = itemsOf('Casa Lua em Recife\nSuíte ... R$ 150 / R$ 190\nChalé ... R$ 260\nAdubo 1 L ... R$ 9 (trazendo a garrafa R$ 7)');
  expect(items).toEqual(['Suíte = R$ 150 / R$ 190', 'Chalé = R$ 260', 'Adubo 1 L (trazendo a garrafa R$ 7) = R$ 9']);
});

it('what a bracket says of a thing makes no condition of its price', () =>
  expect(itemsOf('Dog boarding in Ames. Small dogs $32 a night, big dogs (over 50 lb) $38, second dog $25.')).toContain(
    'big dogs (over 50 lb) = $38',
  ));
