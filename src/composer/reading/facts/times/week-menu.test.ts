import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts;
};
const menuOf = (prompt: string) =>
  factsOf(prompt).flatMap(({ text, norm }) => (norm.kind === 'class' ? [[norm.when, text, norm.who].filter(Boolean).join(' | ')] : []));

const CIDOCA =
  'Marmita da Cidoca em Ananindeua. marmita P 15 reais, M 19, G 24\n\ncardapio da semana\nsegunda picadinho com macaxeira\nterça frango no tucupi\nquarta feijoada (quarta a P não tem, só M e G)\nquinta peixe frito, esse é 5 reais a mais em qualquer tamanho\ndomingo nao cozinho';

test.each([
  [
    CIDOCA,
    [
      'segunda | picadinho com macaxeira',
      'terça | frango no tucupi',
      'quarta | feijoada | quarta a P não tem, só M e G',
      'quinta | peixe frito | esse é 5 reais a mais em qualquer tamanho',
    ],
  ],
  [
    'Comedor Doña Rosa, Cusco. Menú S/ 12\nLunes: lomo saltado\nMartes: ají de gallina\nMiércoles: arroz con pollo',
    ['Lunes | lomo saltado', 'Martes | ají de gallina', 'Miércoles | arroz con pollo'],
  ],
  [
    'The Copper Pot, café in Leeds. Bowl £6\nMon - leek and potato\nTue - carrot\nThu - lentil (vegan)',
    ['Mon | leek and potato', 'Tue | carrot', 'Thu | lentil | vegan'],
  ],
])('a line for each day is the menu of the week', (prompt, rows) => expect(menuOf(prompt)).toEqual(rows));

test('the page shows every day with its dish, and no timetable of classes', () => {
  const made = compose({ prompt: CIDOCA });
  if (made.outcome === 'refuse') throw new Error('refused');
  const said = JSON.stringify(made.document);
  expect(said).toContain('Feijoada');
  expect(said).not.toMatch(/Aulas e hor|Nossas aulas/);
});

test('dishes with their prices are items of their days', () =>
  expect(
    factsOf('Cantina da Vó em Bauru.\nSeg: bife acebolado - R$ 22\nTer: frango assado - R$ 20 (com farofa)\nQua: feijoada - R$ 28').flatMap(
      ({ text, norm }) => (norm.kind === 'offer' ? [`${text} | ${norm.note}`] : []),
    ),
  ).toEqual(['bife acebolado | Seg', 'frango assado | Ter, com farofa', 'feijoada | Qua']));

test.each([
  'Studio Zen em Natal\nsegunda fechado\nterça a sexta 9h às 18h\nsábado 9h às 12h',
  'Yoga Luz em Natal\nsegunda hatha 8h\nterça vinyasa 19h\nquinta yin 20h',
])('opening hours and timetables are none: %s', (prompt) => expect(menuOf(prompt).filter((row) => !/\d/.test(row))).toEqual([]));
