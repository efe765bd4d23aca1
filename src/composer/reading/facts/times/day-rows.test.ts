import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const rowsOf = (message: string) => {
  const brief = read(message);
  if ('outcome' in brief) throw new Error('refused');
  return {
    rows: brief.facts.flatMap(({ text, norm }) => (norm.kind === 'class' ? [[text, norm.days.join(' '), norm.start, norm.end]] : [])),
    hours: brief.facts.filter(({ norm }) => norm.kind === 'hours').map(({ text }) => text),
  };
};

test('a class after its days and time', () => {
  const { rows, hours } = rowsOf(
    'Clay evenings at Kiln Corner, a pottery school in Hull. Mon/Thu 6.30-8.30pm throwing, Wed 7-9pm glazing, Sat 10-12 family hour (free!). hello@kilncorner.co.uk',
  );
  expect(rows).toEqual([
    ['throwing', 'mon thu', '18:30', '20:30'],
    ['glazing', 'wed', '19:00', '21:00'],
    ['family hour', 'sat', '10:00', '12:00'],
  ]);
  expect(hours).toEqual([]);
});

test('several classes on a day, named in brackets', () => {
  const { rows } = rowsOf(
    'Centro de capoeira Raiz Viva em Ilhéus. Treinos: segunda 17h (infantil) e 19h (adulto), quinta 18h30 roda, sábado 9h berimbau. Zap 73 98811-2020',
  );
  expect(rows).toEqual([
    ['infantil', 'mon', '17:00', undefined],
    ['adulto', 'mon', '19:00', undefined],
    ['roda', 'thu', '18:30', undefined],
    ['berimbau', 'sat', '09:00', undefined],
  ]);
});

test('what is done on some days only, before its time', () => {
  const { rows } = rowsOf(
    'Marta Lobo, nutricionista em Goiânia. Segundas e quartas presencial 8h-12h, terças e quintas online 14h-19h. Zap 62 99911-3030',
  );
  expect(rows).toEqual([
    ['presencial', 'mon wed', '08:00', '12:00'],
    ['online', 'tue thu', '14:00', '19:00'],
  ]);
});

test('the stops of a round, each with its own time or the one that all share', () => {
  expect(
    rowsOf(
      'Tapioca da Nêga, barraca em Aracaju. terça na praça Tobias 16h as 20h, quarta no parque dos Coqueiros mesmo horario. 79 99888-1010',
    ).rows,
  ).toEqual([
    ['praça Tobias', 'tue', '16:00', '20:00'],
    ['parque dos Coqueiros', 'wed', '16:00', '20:00'],
  ]);
  expect(rowsOf('Sapateiro Nilo em Lages. segunda no Coral, quinta no Copacabana das 9 as 15. whats 49 99122-3040').rows).toEqual([
    ['Coral', 'mon', '09:00', '15:00'],
    ['Copacabana', 'thu', '09:00', '15:00'],
  ]);
});

test.each([
  'Mercadinho Bom Preço em Caxias. seg a sex 8h às 18h sábado 8h às 12h domingo fechado. Zap 99 98811-2020',
  'Barber in Derby, Sharp Ed. Tue-Fri 9-6, Sat 8-4. 01332 555 014',
])('opening hours are no timetable: %s', (message) => {
  const { rows, hours } = rowsOf(message);
  expect(rows).toEqual([]);
  expect(hours).toHaveLength(1);
});
