import { expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

it.each([
  [
    'Hill Bees, Austin. March to October I pick up 7am to 8pm every day. November to February, Monday to Friday 9 to 5.',
    ['March to October I pick up 7am to 8pm every day. November to February, Monday to Friday 9 to 5'],
  ],
  [
    'Camping Sol em Bonito. De outubro a março todo dia das 8h às 20h; de abril a setembro só sexta a domingo das 9h às 17h.',
    ['De outubro a março todo dia das 8h às 20h; de abril a setembro só sexta a domingo das 9h às 17h'],
  ],
  [
    "Mangue Kayak in Paraty. From December to March we go out every day at 5:15 and 16:30. April to June only Fri-Sun, 6:00. July is school holidays so every day again, 6:15 and 15:00. August and September we're closed, I go see my mum in Leeds. October and November weekends only, 5:30. R$ 190 per person.",
    [
      "From December to March we go out every day at 5:15 and 16:30. April to June only Fri-Sun, 6:00. July is school holidays so every day again, 6:15 and 15:00. August and September we're closed",
      'October and November weekends only, 5:30',
    ],
  ],
  [
    'Parque Sol em Guarapari. De dezembro a fevereiro abrimos todos os dias das 9h às 18h. Julho todo dia por causa das férias. Entrada 60.',
    ['De dezembro a fevereiro abrimos todos os dias das 9h às 18h. Julho todo dia por causa das férias'],
  ],
  [
    'Camping El Ombú, Tandil. Diciembre a marzo todos los días de 8 a 22. Abril y mayo solo fines de semana. De junio a noviembre cerrado, nos vamos al sur. Carpa $8.000.',
    ['Diciembre a marzo todos los días de 8 a 22. Abril y mayo solo fines de semana. De junio a noviembre cerrado'],
  ],
])('the hours of each season are kept: %s', (prompt, hours) => {
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'hours' ? [text] : []))).toEqual(hours);
});

it.each([
  'Taller Bagliani, Rosario. Atendemos de lunes a viernes de 15 a 20, perdón, los lunes no, de martes a viernes, y siempre con turno.',
  'Oficina do Léo em Natal. Abro de segunda a sexta das 15h às 20h, desculpa, segunda não, de terça a sexta.',
  'Shine car wash, Leeds. Open Monday to Friday 3pm to 8pm, sorry, not Mondays, Tuesday to Friday.',
])('days that are put right keep the hours: %s', (prompt) => {
  const { facts } = understand({ prompt }) as Brief;
  const [hours] = facts.flatMap(({ norm }) => (norm.kind === 'hours' ? [norm.days] : []));
  expect(Object.keys(hours ?? {})).toEqual(['tue', 'wed', 'thu', 'fri']);
  expect(hours?.tue).toEqual([['15:00', '20:00']]);
});
