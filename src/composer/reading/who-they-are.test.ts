import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const briefOf = (message: string) => {
  const brief = read(message);
  if ('outcome' in brief) throw new Error('refused');
  return brief;
};

test.each([
  ['Boa tarde, meu nome é Odair, sou dono da MARMORARIA PEDRA NOBRE de Cuiabá. Tel (65) 3023-1010', 'MARMORARIA PEDRA NOBRE'],
  ['I mend clocks around Dayton. The business is simply "Tolliver Clock Service". Phone (937) 555-0101', 'Tolliver Clock Service'],
  ['Escrevo em nome de Prado, Lima & Torres Advogados, de Londrina. Telefone (43) 3344-1010', 'Prado, Lima & Torres Advogados'],
  ['Site da Clínica Veterinária Quatro Patas Ltda., em Bauru. Tel (14) 3222-1010', 'Clínica Veterinária Quatro Patas'],
])('the business, and not its owner, its lawyers or its form: %s', (message, name) => {
  expect(briefOf(message).business.name?.value).toBe(name);
});

test('people with all of their fields, and no customer among them', () => {
  const { facts } = briefOf(
    'Estúdio Corte Fino em Natal. 3 barbeiros: Duda (navalha), Rô (barba e bigode) e Santos (infantil). Um cliente, o Sr. Nilo Braga, escreveu: "Saí dez anos mais novo." Zap 84 99811-1010',
  );
  expect(facts.flatMap(({ text, norm }) => (norm.kind === 'person' ? [[text, norm.role]] : []))).toEqual([
    ['Duda', 'navalha'],
    ['Rô', 'barba e bigode'],
    ['Santos', 'infantil'],
  ]);
});

test('a page on Facebook without its sign, and a number that is for texts', () => {
  const facebook = briefOf('Salón Los Sauces en León, Guanajuato. Facebook SalonLosSauces. Cel 477 555 0123').facts;
  expect(facebook.find(({ norm }) => norm.kind === 'handle')?.norm).toMatchObject({ network: 'facebook', user: 'SalonLosSauces' });
  const phone = briefOf('Kite lessons in Hull, Windy Ridge. £20. Text 07700 900416.').facts.find(({ norm }) => norm.kind === 'phone');
  expect(phone?.norm).toMatchObject({ call: false, whatsapp: false });
});

test('an address keeps its suite and ends with its sentence', () => {
  const address = (message: string) => briefOf(message).facts.find(({ norm }) => norm.kind === 'address')?.text;
  expect(address('Nutricionista em Curitiba (R. Emiliano Perneta 290 cj 14, Centro) e online. Zap 41 99811-1010')).toBe(
    'R. Emiliano Perneta 290 cj 14, Centro',
  );
  expect(address('Capela em Marabá, rua das Mangueiras s/n. Queremos uma página para o bingo.')).toBe('rua das Mangueiras s/n');
});
