import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';
import { opens } from '#composer/writing/told.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief;
};
const textsOf = (prompt: string, kind: string) =>
  briefOf(prompt)
    .facts.filter(({ norm }) => norm.kind === kind)
    .map(({ text }) => text);

describe('rules of the house', () => {
  test.each([
    [
      'Aluguel de touro mecânico, Barretos. Agosto NÃO tenho data livre (festa do peão) nem adianta pedir. 17 99226 0817',
      /Agosto NÃO tenho data livre/,
    ],
    ['Curso de Libras em Chapecó. Início 15 de agosto. Vagas 14.', /Vagas 14/],
    ['Deshollinador en Soria. De octubre a enero hay lista de espera, mejor llamar en verano. 675 218 094', /lista de espera/],
    ['nail designer em Ananindeua, só com hora marcada, domingo não atendo q é meu dia de igreja 🙏 faz bem delicado', /omingo não atendo/],
    ['Terço dos Homens em Paranaíba MS. Qualquer homem pode vir, não precisa saber rezar, a gente ensina.', /não precisa saber rezar/],
  ])('are facts: %s', (prompt, rule) => expect(textsOf(prompt, 'statement').join('\n')).toMatch(rule));

  test('are no opening', () => {
    expect(opens('De octubre a enero hay lista de espera, mejor llamar en verano.')).toBe(false);
    expect(opens('Agosto não tenho data livre por causa da festa.')).toBe(false);
  });
});

test.each([
  'Mel de aroeira 500g — 38,00 (na safra de agosto a outubro).',
  'Tijeras de estilista de salón 180.',
  'Máquinas de cortar pelo (cuchilla 120)',
])('a line of a price list is no opening: %s', (line) => expect(opens(line)).toBe(false));
test.each(['Aberta na mesma esquina desde 1974.', 'Hand-built guitars in a Galway shed since 1998'])(
  'a founding year may open: %s',
  (line) => expect(opens(line)).toBe(true),
);

test.each([
  ['Mel da Serra, Urubici. Mel 500g 28,00, favo 42,00. Entrego em Urubici de graça acima de 100 reais.', /de graça acima de 100 reais/],
  ['Queijaria Alto, Serro. Queijo 60,00. Entregamos no Serro grátis acima de R$ 150.', /grátis acima de R\$ 150/],
  ['Quesos Prado, Toledo. Queso curado 18 €. Entrega gratis en Toledo a partir de 40 €.', /a partir de 40/],
])('free delivery keeps its condition: %s', (prompt, told) => {
  expect(textsOf(prompt, 'statement').join()).toMatch(told);
  expect(textsOf(prompt, 'offer').join()).not.toMatch(/ntreg/);
});

describe('a place keeps all its words', () => {
  test.each([
    ['Perfuro poço artesiano. Picos e região. 89994137720', 'Picos e região'],
    ['Aluguel de touro mecânico, Barretos e até 150km. 17 99226 0817', 'Barretos e até 150 km'],
    ['Piano tuner, Hebden Bridge and the upper Calder Valley. £75 a tuning.', 'Hebden Bridge and the upper Calder Valley'],
    ['Meliponário Flor do Caeté, Santa Rosa de Lima SC. Vendo caixa de jataí.', 'Santa Rosa de Lima'],
  ])('%s', (prompt, place) => expect(textsOf(prompt, 'place')).toContain(place));
});

test('a trade that is a list stays whole, and its parts are no items', () => {
  const { business, facts } = briefOf(
    'Tapeçaria do Gaúcho. Reforma de banco de trator, colheitadeira e caminhão, Sorriso MT. 66 99918-3304',
  );
  expect(business.trade?.value).toBe('Reforma de banco de trator, colheitadeira e caminhão');
  expect(facts.some(({ norm }) => norm.kind === 'offer')).toBe(false);
});

test('instalments and the sum at once are one price', () =>
  expect(textsOf('Curso de Libras, Chapecó. Básico: sábados 9h-11h. 12x 49,90 ou 540 à vista. Vagas 14.', 'price')).toEqual([
    '12x 49,90 ou 540 à vista',
  ]));

test('a price keeps the measure behind it', () => {
  expect(textsOf('Touro mecânico 4h a partir de 650, fora da cidade + 2,50 o km rodado. Barretos', 'price')).toContain('2,50 o km rodado');
});
