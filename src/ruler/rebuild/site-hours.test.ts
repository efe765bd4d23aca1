import { expect, test } from 'vitest';
import { hoursInWords, hoursOfAnyDay, hoursOfParts, hoursOfSite } from './site-hours.ts';

test.each([
  [
    'Wednesday through Sunday, ten to six. Thursday nights until nine',
    'en',
    'Wednesday through Sunday, 10am to 6pm. Thursday, 10am to 9pm',
    [],
  ],
  ['Lunes a sábado de diez a seis. Jueves hasta las nueve', 'es', 'Lunes a sábado de 10:00 a 18:00. Jueves, de 10:00 a 21:00', []],
  ['Segunda a sexta, 8h às 18h. Sábado só com hora marcada', 'pt-BR', 'Segunda a sexta, 8h às 18h', ['Sábado só com hora marcada.']],
  [
    'Tuesday to Friday, seven till four. Saturday, seven till we sell out. Closed Sunday and Monday',
    'en',
    'Tuesday to Friday, 7am to 4pm',
    ['Saturday, seven till we sell out.', 'Closed Sunday and Monday.'],
  ],
  ['Lunes a viernes de 9:00 a 18:00. Domingo cerrado', 'es', 'Lunes a viernes de 9:00 a 18:00. Domingo cerrado', []],
  ['Mon–Sat 8am–6pm · 24/7 emergencies', 'en', 'Mon–Sat 8am–6pm', ['24/7 emergencies.']],
  ['Segunda a sábado, 8h às 18h · plantão 24 horas', 'pt-BR', 'Segunda a sábado, 8h às 18h', ['plantão 24 horas.']],
  ['Lunes a sábado de 8:00 a 18:00 · Urgencias 24 h', 'es', 'Lunes a sábado de 8:00 a 18:00', ['Urgencias 24 h.']],
  // A template in another language.
  ['De segunda a sexta, das oito às seis', 'en', 'De segunda a sexta, das 8h às 18h', []],
])('%s', (hours, lang, table, notes) => {
  expect(hoursInWords(hours, lang)).toMatchObject({ table, notes });
});

const page = (path: string, ...texts: string[]) => ({
  url: `http://casa.example/${path}`,
  page: {} as never,
  lines: texts.map((text) => ({ text })),
});
const stated = (...pages: ReturnType<typeof page>[]) => hoursOfSite(pages).map(({ text }) => text);

test('the fullest hours come first, and others that contradict them are reported', () => {
  const bar = 'Ilhéus - BA | (73) 3231-1000 | Seg - Sex 07:00 - 17:00 Facebook';
  expect(stated(page('', bar), page('a', bar), page('contato', bar, 'Segunda a sexta, 7h às 17h30. Sábado até 11h.'))).toEqual([
    'Segunda a sexta, 7h às 17h30. Sábado até 11h',
    'Seg - Sex 07:00 - 17:00',
  ]);
  // Of equally full ones the page of contacts is believed, and a part of others is no other statement.
  expect(
    stated(
      page('', 'Segunda a sexta das 8h às 11h45', 'Sábado só de manhã'),
      page('contato', 'Horário: Segunda a sexta das 8h às 12h', 'Sábado: fechado'),
    )[0],
  ).toBe('Segunda a sexta das 8h às 12h. Sábado: fechado');
  expect(stated(page('', 'Segunda a sexta, 8h às 18h'), page('a', 'Segunda a sexta, 8h às 18h', 'Sábado, 8h às 12h'))).toHaveLength(1);
});

test('a clock without its halves of the day is that of a shop', () => {
  expect(stated(page('', 'Tues - Fri 9.30 to 5.30', 'Sat 10 to 2', 'Closed Sun & Mon'))).toEqual([
    'Tue - Fri 9:30am to 5:30pm. Sat 10am to 2pm. Closed Sun & Mon',
  ]);
  expect(stated(page('', 'Mon 12 Dec: Christmas fair', 'Sat 2 to 3 year olds play here'))).toEqual([]);
});

test('workshops, events and departures are no hours of the house; those of a part of it have its name', () => {
  expect(stated(page('', 'Costura · primeiro sábado do mês · 9h às 16h', 'Papel · domingo, 14h às 18h · R$ 190'))).toEqual([]);
  const both = [page('', 'Boletería: todos los días de 6 a 19 hs.', 'Atención: lunes a sábados de 7 a 18 hs.')];
  expect(stated(...both)).toEqual(['lunes a sábados de 7 a 18 hs']);
  expect(hoursOfParts(both)).toEqual(['Boletería: todos los días de 6 a 19 hs.']);
  // A house of parts alone has their hours.
  expect(stated(page('', 'Almoço: Segunda a sábado, 11h às 15h', 'Jantar: Sexta e sábado, 19h às 23h'))).toEqual([
    'Segunda a sábado, 11h às 15h. Sexta e sábado, 19h às 23h',
  ]);
});

test('hours of any day that differ are both known', () => {
  const pages = [
    page('', 'Atendemos de ocho de la mañana a once de la noche. Avísanos.'),
    page('c', 'Recepción: de nueve de la mañana a diez de la noche.'),
  ];
  expect(hoursOfAnyDay(pages)).toHaveLength(2);
  expect(hoursOfAnyDay([page('', 'Abrimos la puerta a todos.')])).toEqual([]);
});

test('when some people may come is no opening time of the house', () => {
  const pages = [
    page('', 'Allowing 13 to 15 year olds to use the gym from 3pm to 5pm daily', 'Monday to Friday: 7am - 10pm', 'Saturday: 8am - 9pm'),
    page('academia', 'Crianças até 12 anos nadam todos os dias das 14h às 16h', 'Segunda a sexta das 6h às 22h'),
  ];
  expect(
    hoursOfSite(pages)
      .map(({ text }) => text)
      .join(' '),
  ).not.toMatch(/year olds|Crianças/);
  expect(hoursOfSite(pages.slice(1))[0]?.text).toContain('6h às 22h');
});
