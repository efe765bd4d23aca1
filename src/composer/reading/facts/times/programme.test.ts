import { expect, test } from 'vitest';
import { read } from '../../../read.ts';

const told = (prompt: string, kind = 'class'): string[] => {
  const found = read(prompt);
  if ('outcome' in found) return [];
  return found.facts
    .filter(({ norm }) => norm.kind === kind)
    .map(({ text, norm }) => (norm.kind === 'class' ? [norm.when, text, norm.who].filter(Boolean).join(' | ') : text));
};

test('a list by date keeps its first and every other entry, with time, place and cost', () => {
  expect(
    told('Banda Sol Maior, de Bagé. Agenda: 14/03 Baile da Saudade, Clube Comercial, 22h, gratuito; 02/04 Retreta, 19h; 20/09 Desfile.'),
  ).toEqual(['14/03, 22h | Baile da Saudade | Clube Comercial, gratuito', '02/04, 19h | Retreta', '20/09 | Desfile']);
  expect(told('Orquesta La Ribera, Salto. Fechas: 5 de marzo peña en el club, 21:00; 19 de marzo plaza Artigas, 20:00')).toHaveLength(2);
});

test.each([
  ['Pizzaria em Lages, 1/2 calabresa, 1/2 queijo 60 reais, entrega 24/7'],
  ['Lava-rápido em Tatuí, horário até 30/06, depois 05/07 muda, 80 lugares'],
])('fractions and last days are no agenda: %s', (prompt) => expect(told(prompt)).toEqual([]));

test('a programme keeps every hour under its day and is no week', () => {
  expect(
    told(
      'Feria del Queso en Trujillo. PROGRAMA\nJueves 7 – 17:00 apertura (plaza mayor); 18:30 cata "De oveja y cabra", Marta Ruiz\nViernes 8 – 10:00 concurso, con premios; 12:00 entrega de medallas',
    ),
  ).toEqual([
    'Jueves 7, 17:00 | apertura | plaza mayor',
    'Jueves 7, 18:30 | cata "De oveja y cabra" | Marta Ruiz',
    'Viernes 8, 10:00 | concurso | con premios',
    'Viernes 8, 12:00 | entrega de medallas',
  ]);
});

test('hours told day by day are no programme', () => {
  expect(told('Loja em Itu. Segunda: 8h às 18h. Terça: 8h às 12h. Sábado: 9h fechado')).toEqual([]);
});

test.each([
  [
    'Paróquia Santa Rita, em Lins. Missas sábado 18h, domingo 8h e 19h, terça terço 19h30, quinta jovens 20h.',
    ['sábado 18h | Missas', 'domingo 8h e 19h | Missas', 'terça 19h30 | terço', 'quinta 20h | jovens'],
  ],
  ['Brass band in Otley. Rehearsals Monday 7.30pm, Friday beginners 6pm.', ['Monday 7.30pm | Rehearsals', 'Friday 6pm | beginners']],
  ['Club de danza en Rosario. Tango martes 20h, folklore jueves 19h.', ['martes 20h | Tango', 'jueves 19h | folklore']],
])('a week told in parts: %s', (prompt, lines) => expect(told(prompt)).toEqual(lines));

test.each([
  ['Casa de cultura em Assis. Sarau no segundo sábado de cada mês, das 19h às 22h.', 'segundo sábado de cada mês, das 19h às 22h | Sarau'],
  [
    'Allotment society in Ely. Please include bonfire nights (last Sunday of each month, 10am).',
    'last Sunday of each month, 10am | bonfire nights',
  ],
])('what comes round by the month is no opening hour: %s', (prompt, line) => {
  expect(told(prompt)).toEqual([line]);
  expect(told(prompt, 'hours')).toEqual([]);
});

test('the day of what is ordered', () => {
  const prompt = 'Quero um site para a Corrida da Lagoa, dia 9 de março, concentração 6h, largada 7h na praça da matriz.';
  expect(told(prompt)).toEqual(['9 de março, 6h | concentração', '9 de março, 7h | largada | na praça da matriz']);
  expect(told(prompt, 'hours')).toEqual([]);
});

test('a season is no week of the house', () => {
  const prompt = 'Berry farm near Salem. Sunflower maze from the first weekend of August through September, Friday 3-7, Sat and Sun 10-6.';
  expect(told(prompt, 'hours')).toEqual([]);
  expect(told(prompt)).toEqual([expect.stringContaining('Sunflower maze')]);
});

test.each([
  ['Salão em Ubá. Fala que a gente não guarda horário com mais de 10 minutos de atraso.', 'statement'],
  ['consultório em Jaú, diz que nao atendo aos sabados depois das 12h', 'hours'],
  ['marcenaria em Ubá, faço mesa e cadeira, não trabalho com prazo curto', 'offer'],
])('what is not done is not told as if it were: %s', (prompt, kind) =>
  expect(told(prompt, kind).filter((text) => /^(?:hor[áa]rio com|aos sabados|não trabalho)/.test(text))).toEqual([]),
);

test.each([
  ['Knife sharpener in Hull. I am out Wednesday to Friday. Knives £4.', 'Wednesday to Friday'],
  ['taller en Loja, atiendo sabado asta las 2', 'sabado hasta las 2'],
])('working days without hours: %s', (prompt, hours) => expect(told(prompt, 'hours')).toEqual([hours]));

test('the hour of a tour is not that of the house', () => {
  const prompt = 'Finca en Salento. El recorrido es todos los días a las 9 de la mañana y a las 3 de la tarde.';
  expect(told(prompt, 'hours')).toEqual([]);
  expect(told(prompt)).toEqual(['todos los días a las 9 de la mañana y a las 3 de la tarde | recorrido']);
});

test('a name of two short words is an act of the programme', () => {
  expect(
    told('Festival da Serra em Garibaldi.\nSexta 12/06: 19h abertura, 20h Banda Os Parentes\nSábado 13/06: 20h Marcelo Trio, 22h30 DJ Lu'),
  ).toContain('Sábado 13/06, 22h30 | DJ Lu');
});
