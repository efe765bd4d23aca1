import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};
/** Names with their prices, as written. */
const listOf = ({ facts }: Brief): string[] =>
  facts.flatMap(({ norm, text }) =>
    norm.kind === 'offer' ? [`${text} ${facts.find(({ id }) => id === norm.price)?.text ?? ''}`.trim()] : [],
  );

test.each([
  ['I run a bakery in Leeds. keep it simple and dark please', 'dark'],
  ['peluqueria en Lima, que sea oscuro por favor', 'dark'],
  ['uma barbearia em Recife, quero um site bem escuro', 'dark'],
  ['barber shop in Hull, dark mode if possible', 'dark'],
  ['Hago esculturas con chatarra. Portafolio oscuro. Bilbao. Iker Zubia.', 'dark'],
  ['sou tatuador em Olinda, portfólio escuro', 'dark'],
  ['book binder in Hull. portfolio dark, serif type', 'dark'],
  ['hey! so i pet sit in portland OR, cats mostly. visits are $24. im going for cozy + a bit witchy. black cat energy', 'dark'],
  ['velas artesanais em Curitiba, quero um clima sombrio', 'dark'],
  ['cat sitter in Leeds, we have one black cat of our own', undefined],
  ['candles in Leeds. nothing gothic please', undefined],
  ['cafe in York, with light and dark mode', 'auto'],
  ['bakery in York. dark green and white please', undefined],
  ['tattoo studio in Hull. not too dark', undefined],
  ['muebles de madera oscura en Lugo, quiero algo elegante', undefined],
])('the ground of "%s" is %s', (prompt, polarity) => expect(briefOf(prompt).wishes.polarity).toBe(polarity));

test('a name between two prices stays whole, and a piece of a sentence is none', () => {
  expect(listOf(briefOf('Locksmith in Leeds. Lockouts from £65, key cutting £6, upvc lock change from £90'))).toEqual([
    'Lockouts from £65',
    'key cutting £6',
    'upvc lock change from £90',
  ]);
  const fees = briefOf('Notary in Phoenix. Loan package $150, travel $35 within 15 miles of downtown. Cottage sleeps 2, $98.');
  expect(listOf(fees).join()).not.toMatch(/within|sleeps \$|^2/);
});

test('what opens a door is read by nobody', () => {
  const brief = briefOf(
    'Guest farm near Prince Albert. Our gate code is 4471 but obviously that is for guests, not the website. Cottage R980.',
  );
  expect(brief.facts.some(({ text }) => text.includes('4471'))).toBe(false);
});

test('a correction holds, a break parts the hours, a club has its timetable', () => {
  const prices = briefOf('BBQ truck in Austin. brisket plate $19, ribs $17. catering from 30 people, $22 a head, sorry $24 now');
  expect(prices.facts.filter(({ norm }) => norm.kind === 'price').map(({ text }) => text)).not.toContain('$22 a head');
  const [hours] = briefOf('bike repairs in Galway, thurs-sat 10 till 6 closed for lunch 1.30-2.15').facts.flatMap(({ norm }) =>
    norm.kind === 'hours' ? [norm.days] : [],
  );
  expect(hours?.thu).toEqual([
    ['10:00', '13:30'],
    ['14:15', '18:00'],
  ]);
  const classes = briefOf(
    'judo club in Limerick\nminis: tue thu 4.30-5.15\nteens: mon wed 6.30 to 7.45\nwomen: fri 7-8, actually moved to 7.15–8.15',
  ).facts.flatMap(({ norm, text }) => (norm.kind === 'class' ? [`${text} ${norm.start}`] : []));
  expect(classes).toEqual(['minis 16:30', 'teens 18:30', 'women 19:15']);
});

test.each(['quero um site', 'i need a website', 'quiero una pagina'])('"%s" makes a page that says what is still to come', (prompt) => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.message);
  const sections = Object.values(made.document.sections);
  expect(sections.find(({ kind }) => kind === 'hero')).toMatchObject({ layout: 'quiet-sentence' });
  expect(['plain', 'tint']).toContain(sections.find(({ kind }) => kind === 'hero')?.tone);
  expect(sections.some(({ kind }) => kind === 'features')).toBe(true);
});

/** Names with their prices and details. */
const rowsOf = (prompt: string): string[] => {
  const { facts } = briefOf(prompt);
  return facts.flatMap(({ norm, text }) =>
    norm.kind === 'offer'
      ? [[text, facts.find(({ id }) => id === norm.price)?.text, norm.note].filter((words) => words !== undefined).join(' · ')]
      : [],
  );
};

test.each([
  [
    'Vivero en Cuernavaca. rosales desde 60, nopales 30 a 700, bugambilia 90',
    ['rosales · desde 60', 'nopales · 30 a 700', 'bugambilia · 90'],
  ],
  ['Salón en Puebla. rayitos 1,300 a 2,600 según largo, corte 200', ['rayitos · 1,300 a 2,600 · según largo', 'corte · 200']],
  ['Fruta en Bogotá. salpicón 7.000, jugos de 4 a 6 mil', ['salpicón · 7.000', 'jugos · de 4 a 6 mil']],
  [
    'Petshop em Juiz de Fora (pequeno / médio / grande)\nbanho 50 / 65 / 90\ntosa 100 / 130 / a partir de 170',
    ['banho · 50 / 65 / 90', 'tosa · 100 / 130 / a partir de 170'],
  ],
  ['Marcenaria em Goiânia. banco 120 cada (acima de 4 sai 100)\nmesa 450', ['banco · 120 cada · acima de 4 sai 100', 'mesa · 450']],
  ['Comida baiana em Salvador. moqueca 42 serve 2\nbobó 39\nsuco 8', ['moqueca · 42 · serve 2', 'bobó · 39', 'suco · 8']],
  [
    'Ice cream van in Whitby. Cone £2.80 with flake £3.30, tubs small 3 large 4.50',
    ['Cone · £2.80', 'Cone with flake · £3.30', 'tubs small · 3', 'tubs large · 4.50'],
  ],
  [
    'Autoescola em Teresina. Categoria A 1.450, B 1.890, A+B 2.780',
    ['Categoria A · 1.450', 'Categoria B · 1.890', 'Categoria A+B · 2.780'],
  ],
  [
    'Barcos usados en Valdivia.\n1. Velero Halcón 31, 2001, motor Volvo 20 hp, USD 41.000\n2. Zodiac 4 m motor 20 hp $2.150.000',
    ['Velero Halcón 31 · USD 41.000 · 2001, motor Volvo 20 hp', 'Zodiac 4 m motor 20 hp · $2.150.000'],
  ],
])('ranges, conditions and rows stay as they were told: %s', (prompt, rows) => expect(rowsOf(prompt)).toEqual(rows));

test('a number is what its words say: of a register, of a house, of an engine', () => {
  const school = briefOf('Autoescola em Teresina. Aula 75, reciclagem 420. Credenciamento Detran-PI 0147.');
  expect(listOf(school)).toEqual(['Aula 75', 'reciclagem 420']);
  expect(school.facts.map(({ norm }) => norm.kind)).toContain('registry');
  const books = briefOf('Bookkeeper in Adelaide, registered BAS agent 26 114 070. Sole traders from $95 a month. 0491 570 156');
  expect(books.facts.flatMap(({ norm, text }) => (norm.kind === 'phone' ? [text] : []))).toEqual(['0491 570 156']);
  const quechua = briefOf('escuela de quechua en Cusco. individual S/ 60 la hora, grupo S/ 25 por persona. cuesta choquechaka 388.');
  expect(listOf(quechua).join()).not.toContain('388');
  const house = briefOf(
    'Imobiliária em Pelotas.\n1) Casa antiga, Centro, rua Gonçalves Chaves, 3 dorm, pátio, R$ 690.000\n2) Loja 90m², R$ 300.000',
  );
  expect(house.facts.some(({ norm }) => norm.kind === 'address')).toBe(false);
});

test('hours that follow others keep to the day, to the night, and to what is closed', () => {
  const daysOf = (prompt: string) => briefOf(prompt).facts.flatMap(({ norm }) => (norm.kind === 'hours' ? [norm.days] : []))[0];
  expect(daysOf('arepas en Bogotá, de lunes a sabado 4 pm a 11 pm los viernes hasta la 1')?.fri).toEqual([['16:00', '01:00']]);
  const nursery = daysOf('vivero en Cuernavaca. Diario de 8 a 6, lunes no.');
  expect([nursery?.mon, nursery?.tue]).toEqual([[], [['08:00', '18:00']]]);
  expect(daysOf('Autoescola em Teresina. Secretaria 8 às 12 e 14 às 18, sábado 8 às 11.')?.mon).toEqual([
    ['08:00', '12:00'],
    ['14:00', '18:00'],
  ]);
});

test('a table of days is what is on, and the dates of a season are no hours', () => {
  const club = briefOf(
    'Bowls club in Hobart\nMon – seniors 10am\nTue – roll-up 1pm, all welcome\nThu – night bowls 5.30pm (summer only)\nSun – private parties',
  );
  expect(club.facts.flatMap(({ norm, text }) => (norm.kind === 'class' ? [`${text}: ${norm.when}`] : []))).toEqual([
    'seniors: Mon 10am',
    'roll-up: Tue 1pm',
    'night bowls: Thu 5.30pm (summer only)',
  ]);
  expect(club.facts.some(({ norm }) => norm.kind === 'hours')).toBe(false);
  const inn = briefOf('Pousada em Ubatuba. Suíte 380. Alta temporada: 18/12 a 04/03 e feriados.');
  expect(inn.facts.flatMap(({ norm, text }) => (norm.kind === 'hours' ? [text] : []))).toEqual([]);
});

test('the last price of a row, and the hours that follow it', () => {
  const { facts } = briefOf('faço doce em bauru, brigadeiro 3,50, bolo 90, das 9 as 18 seg a sab');
  expect(listOf({ facts } as Brief)).toEqual(['brigadeiro 3,50', 'bolo 90']);
  expect(facts.find(({ norm }) => norm.kind === 'hours')?.norm).toMatchObject({
    days: { mon: [['09:00', '18:00']], sat: [['09:00', '18:00']] },
  });
});
