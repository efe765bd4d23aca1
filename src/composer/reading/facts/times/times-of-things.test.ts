import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (message: string) => {
  const brief = read(message);
  return 'outcome' in brief ? [] : brief.facts.map(({ norm, text }) => `${norm.kind}: ${text}`);
};

test.each([
  [
    'Escuela de aimara Jichha en Puno. individual S/ 50 la hora. adultos mayores martes 15 a 16:30 S/ 15.',
    'offer: adultos mayores martes 15 a 16:30',
  ],
  ['Protea Guest House in Darling. Room R900 per night. Braai by the dam on Saturdays R220 pp.', 'offer: Braai by the dam on Saturdays'],
])('when a thing is had is told with it, and is not when the house is open: %s', (message, item) => {
  expect(factsOf(message)).toContain(item);
  expect(factsOf(message).filter((fact) => fact.startsWith('hours'))).toEqual([]);
});

test('where people work they are to be found then', () => {
  const brief = read(
    'Clock restorer in Frome, Tick & Daughter. Longcase from £220. Workshop Tues–Fri 9–5, shut 1 to 2 for lunch. 01373 555 014.',
  );
  if ('outcome' in brief) throw new Error('refused');
  const hours = brief.facts.find(({ norm }) => norm.kind === 'hours')?.norm;
  expect(hours).toMatchObject({
    days: {
      tue: [
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ],
    },
  });
});

test.each([
  'Hostal Piedra Azul en Villa de Leyva. Desayuno incluido (7 a 9:30). Check in 15h, check out 11h. Cel 310 555 0199',
  'Canoa Quebrada Passeios de barco em Aracati. SAÍDAS: todo dia às 9h e às 14h, no cais. Zap 88 99911-2020',
  'Associação Pão e Abrigo em Bauru. Voluntários: precisamos de costureira aos sábados, das 9 às 12. Zap 14 99811-2020',
])('meals, departures and calls for help are no opening hours: %s', (message) => {
  expect(factsOf(message).filter((fact) => fact.startsWith('hours'))).toEqual([]);
});

test('a place that is shown by appointment is not open then', () => {
  const facts = factsOf('Salón Los Sauces en León, Guanajuato. Visitas martes a sábado de 10 a 5 con cita. Cel 477 555 0123');
  expect(facts).toContain('class: Visitas');
  expect(facts.filter((fact) => fact.startsWith('hours'))).toEqual([]);
});

test("one person's days are not those of the house", () => {
  const facts = factsOf(
    'Clínica Fôlego em Jundiaí, fisioterapia.\n- Dra. Ana Reis, CREFITO 12345-F, pilates – atende só terça e quinta\nseg a sex 8h-18h. (11) 4521-1010',
  );
  expect(facts.filter((fact) => fact.startsWith('hours'))).toEqual(['hours: seg a sex 8h-18h']);
});

test.each([
  'Tea room in Keswick. Cream tea £8.95, Sunday roast £15.95 Sundays only 12–3. Open Thu–Mon 10–4.30.',
  'Candles in Totnes. Pillar £14. Workshop £38 a head, Saturdays 10 to 12.30, six people at most. Shop door open Thurs to Sat, 10-4.',
  'Chácara Boa Vista em Atibaia. Dia de semana R$ 600, fim de semana (sexta 18h até domingo 18h) R$ 2.400. Escritório aberto seg a qui 9h às 17h.',
])('the time of a thing with a price opens no house: %s', (prompt) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(prompt);
  const spans = brief.facts.flatMap(({ norm }) => (norm.kind === 'hours' ? Object.values(norm.days).flat(2) : []));
  for (const time of ['12:00', '15:00', '12:30', '18:00']) expect(spans).not.toContain(time);
});

test.each([
  ['Residencial Vovó Maria em Santos. Visitas todos os dias das 14h às 17h. Quarto R$ 6.500.', []],
  ['Rosewood Care Home, Hull. Visiting hours 2pm to 5pm every day. Single room £900 a week.', []],
  ['Hogar San José, Lugo. Horario de visitas: de lunes a viernes de 16 a 19 h. Habitación 1.800 €.', []],
  ['Hotel para gatos em Itu. Aberto todos os dias das 8h às 18h, visitas das 10h às 12h.', ['hours: todos os dias das 8h às 18h']],
  // A service at all hours is not when the house is open.
  ['Residencial Sol em Itu. Enfermagem 24 horas. Plantão 24h só por telefone 13 3222-1100.', []],
])('when a house may be visited is not when it is open: %s', (message, hours) => {
  expect(factsOf(message).filter((fact) => fact.startsWith('hours'))).toEqual(hours);
});
