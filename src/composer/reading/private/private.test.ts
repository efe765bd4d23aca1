import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};

test.each([
  ['faço bolos em Londrina, é na minha casa, rua das Acácias 212 mas pelo amor de deus não põe o endereço. whats 43 98805-1290', 'Acácias'],
  ["I bake in Leeds, 14 Mill Lane, but for god's sake don't put the address. Call 0113 496 0000", 'Mill Lane'],
  ['Hago tortas en Rosario, calle Mendoza 2345 pero por favor no pongas la dirección. Whatsapp 341 555 1234', 'Mendoza'],
  ['Bolos em Londrina. O whats é 43 98805-1290, mas o 43 3341-2087 é da minha irmã, só pra emergência.', '3341-2087'],
  [
    'Escritório Prata & Nery, Belém. Nosso ex-contador (Dr. Ronaldo) saiu e não pode constar em lugar nenhum. Fone (91) 3222-1010',
    'Ronaldo',
  ],
  ['Clínica Vida Leve em Bauru. O Dr. Otto Braga não deve aparecer em página alguma, ele é só plantonista. Tel (14) 3222-1010', 'Otto'],
  [
    'Consultora de terras em Corumbá. O Sítio Bela é do Dr. Caio que está se divorciando, isso é sigiloso, só pra vocês entenderem.',
    'Caio',
  ],
  ['Estudio Jurídico Paz en Rosario. La doctora Inés Vera ya no debe figurar en ningún lado. Tel 341 555-7240', 'Inés'],
  ['Notaría en Cuenca. El Dr. Jaime Soto se jubiló y no quiero que aparezca su nombre. Teléfono 969 221 100', 'Jaime'],
  ['Hill & Rowe, solicitors in Leeds. Mr Dacre retired and must not be named anywhere. Ring 0113 496 0000', 'Dacre'],
  ['Dog groomer in Bath. My old partner Ms Ellery should not be mentioned. Phone 01225 555 018', 'Ellery'],
  [
    'Excursiones Quebrada Viva, Puerto Tizón. Tour $28.000. Reserva con 30% (los datos los mando yo, no los publiques: Banco Sur cuenta 00417-22981).',
    '00417',
  ],
  ['App de carona escolar em Jaú. Somos 3 sócios mas deixa sem nome. Plano família R$ 14,90.', 'sócios'],
  ['meu cpf é 111.222.333-44 se precisar pro domínio mas não põe no site hein. Pedreiro em Patos, 83 98711-3090', '111.222'],
  ['Geleias em Gramado. cada vidro me custa 3,10, isso é só desabafo não põe tá', '3,10'],
  ['Geleias em Gramado. Vidro R$ 18. Quero algo acolhedor. Orçamento até 1.700.', '1.700'],
  ['Violin repairs in Leeds. Rehair £60. Something calm please, budget around £900', '900'],
  ['Sastrería en Lugo. Mi dirección es Calle Real 14 pero no la pongas en la web. Arreglos 12 €', 'Real 14'],
  ['Bakery in Hull. I live at 14 Castle Street but don’t put that online please. Loaf £4', 'Castle'],
  ['Banda Malungos. Agenda: 13/12 Clube Municipal 21h; 20/12 casamento em Magé (não colocar, é particular). Tonha 21 99600-3434', 'Magé'],
  ['Choir in Cork. Concerts: 6/12 City Hall 8pm, 9/12 wedding at Blarney (don’t put this, it’s private). Ring 021 555 0182', 'Blarney'],
  ['Imobiliária em Maringá. Comissão não divulgar (5%). Sala comercial R$ 900', '5%'],
])('no fact from "%s" has what must not appear', (prompt, hidden) => {
  const { facts, clauses } = briefOf(prompt);
  expect(facts.filter(({ text, norm }) => JSON.stringify([text, norm]).includes(hidden))).toEqual([]);
  expect(clauses.filter(({ text, act }) => text.includes(hidden) && act === 'fact')).toEqual([]);
});

test.each([
  ['Lanchonete em Ipatinga. Não coloca o preço do prato do dia. Marmita 22,00. Rua Cedro, 40', 'Rua Cedro, 40'],
  ['Terapeuta em Natal, atendimento sigiloso. Rua Açu, 210, sala 3', 'Rua Açu, 210, sala 3'],
  ['Bike repair in Hove. Do not put prices. 14 Church Road, open Mon-Fri 9-5', '14 Church Road'],
])('facts beside an order about something else stay: "%s"', (prompt, kept) => {
  expect(briefOf(prompt).facts.map(({ text }) => text)).toContain(kept);
});

test.each([
  [
    'Igreja Água Viva em Goiânia. O telefone do pastor não divulga por favor, é 62 99901-3345, é só pra vc me chamar. Culto domingo 9h',
    '99901',
  ],
  ['Sindicato em Lages. Pedem que não divulguem o celular do presidente, que é 49 99901-3345. Sede de segunda a sexta', '99901'],
  ['Clínica em Vitória. E o meu celular pessoal pra você falar comigo é 27 99901-3345 (Ana), esse é só pra você.', '99901'],
  ['Plumber in Leeds. Do not show my mobile, it’s 07700 900416, just for you to call me. Boiler service £80', '900416'],
  ['Taller en Quito. No publiques mi teléfono, es 099 812 3344. Cambio de aceite 25', '8123344'],
  ['Contabilidade em Recife. NÃO coloca meu endereço (moro no bairro da Torre). IR a partir de 150', 'Torre'],
  ['Baker in Hull. Please don’t show my address, I live at 14 Castle Street. Loaf £4', 'Castle'],
  ['Fotógrafa em Belém. Pode falar que sou mãe de 2 (mas sem o nome das crianças, Caio e Bia). Ensaio R$ 690', 'Caio'],
  ['Tattoo studio in Leeds. Mention my kids without the names of the kids, Zoe and Max. Session £120', 'Zoe'],
])('what is given to be left out is no fact: %s', (prompt, hidden) => {
  const { facts } = briefOf(prompt);
  const known = JSON.stringify(facts.map(({ text, norm }) => [text, norm]));
  expect(known.replace(/[ ()-]/g, '')).not.toContain(hidden);
});

test('a number that is given to be shown stays', () => {
  const phones = (prompt: string) => briefOf(prompt).facts.filter(({ norm }) => norm.kind === 'phone');
  expect(phones('Pintor em Santos. Não coloca telefone fixo, só whats 13 98877-1020')).toHaveLength(1);
  expect(phones('Pintor em Santos. Zap 13 98877-1020. Não mostra meu endereço')).toHaveLength(1);
});

const pageOf = (prompt: string): string =>
  briefOf(prompt)
    .facts.map(({ text }) => text)
    .join(' | ');

test.each([
  [
    'Raizeira em Diamantina. Na semana atendo só de tarde, menos quarta que é dia de hemodiálise do meu marido.',
    'hemodiálise',
    'só de tarde',
  ],
  ['Costureira em Patos. Não abro segunda cedo porque eu levo minha mãe na fisioterapia. Barra 20 reais', 'fisioterapia', '20 reais'],
  ['Cobbler in Bath. We close at 3 on Mondays because I take my mum to the hospital. Heels £9', 'hospital', '£9'],
])('a reason from the family is not shown, what it explains is: %s', (prompt, hidden, shown) => {
  expect(pageOf(prompt)).not.toContain(hidden);
  expect(pageOf(prompt)).toContain(shown);
});

test('a relative who works with the owner is no such reason', () => {
  expect(pageOf('Queijaria em Serro. O queijo é feito com a receita da minha avó, maturado por 22 dias.')).toContain(
    'receita da minha avó',
  );
});

test.each([
  'Detetive em Campo Grande, Prisma. Não quero meu nome, nem foto minha, nem meu endereço, que é na minha casa, Rua Pernambuco 1541. 0800 555 0122',
  "Tutor in Leeds, Plain Maths. I don't want my name or my address, which is my home, 14 Elm Street. 0113 496 0123",
])('a home that is not to be named is not: %s', (prompt) => {
  const composed = compose({ prompt });
  expect(composed.outcome === 'site' ? JSON.stringify(composed.document) : '').not.toMatch(/Pernambuco|Elm Street/);
});
