import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};
const textsOf = (prompt: string, kind: string): string[] =>
  briefOf(prompt)
    .facts.filter(({ norm }) => norm.kind === kind)
    .map(({ text }) => text);

test.each([
  ['Banda Os Cometas, repertório anos 60 a hoje. Show R$ 900', ['R$ 900']],
  ['Loja Linho em Anápolis. vestidos 139,90, saias 89,90, plus size até o 54', ['139,90', '89,90']],
  ['Passeio de barco R$ 180 por pessoa. Marinha do Brasil inscrição 381-2021. Pescaria R$ 900', ['R$ 180 por pessoa', 'R$ 900']],
  ['Xilogravura em Bezerros. "Papangu", 2021, tiragem 100. "Feira", 2022, tiragem 20. Ateliê aberto sábado', []],
  ['Abrigo em Pelotas. Hoje temos 27 cavalos em tratamento e já encaminhamos 112 pra lares definitivos', []],
  ['Chivas en Pereira. Alquiler $1.100.000. Cumpleañera no paga si vienen 15 o más', ['$1.100.000']],
  ['We hire in Nakuru: 100 seater tent 6,500, plastic chairs @15, chair covers @30', ['6,500', '15', '30']],
  ['Terreno em Piracaia 185 mil ou entrada 60 + 36x', ['185 mil']],
  ['Moss walls in Portland from $140/sq ft installed', ['from $140/sq ft installed']],
  ['humus em Holambra. saco 5kg 18 reais 20 kg 55 tonelada 900', ['18 reais', '55', '900']],
])('the prices of "%s"', (prompt, prices) => {
  expect(textsOf(prompt, 'price')).toEqual(prices);
});

test.each([
  [
    'Aluga-se casas em Barra Grande: Casa Coqueiro, 3 quartos, R$ 650 a diária; Casa Vento, 2 quartos, R$ 520. Pet só na Casa Coqueiro.',
    undefined,
  ],
  ['Soy tapicero de yates en Puerto Vallarta, Tapicería Náutica Robles, 22 años.', 'Tapicería Náutica Robles'],
  ['Somos uma associação de catadores em Sobral, a Ascamares, 43 famílias.', 'Ascamares'],
  ['Hi. Am Wanjiru of Wanjiru Tents & Chairs, Nakuru. We hire tents', 'Wanjiru Tents & Chairs'],
  ['farrier, Ballinrobe & south Mayo. Declan 087 612 9045', undefined],
])('the name in "%s"', (prompt, name) => {
  expect(briefOf(prompt).business.name?.value).toBe(name);
});

test('episodes in a row are items, each with its details', () => {
  const { facts } = briefOf(
    'Podcast Terra Vermelha. Ep 1 A colonização inglesa (42 min), Ep 2 O café (55 min), Ep 3 A ferrovia (em breve).',
  );
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'offer' ? [[text, norm.note]] : []))).toEqual([
    ['Ep 1 A colonização inglesa', '42 min'],
    ['Ep 2 O café', '55 min'],
    ['Ep 3 A ferrovia', 'em breve'],
  ]);
});

test('a number that the next one replaces is not shown', () => {
  expect(textsOf('Dedetizadora Rio Manso, o telefone é 33 3271 0946 não peraí esse é o antigo, o certo é 33 98802 6117', 'phone')).toEqual([
    '33 98802 6117',
  ]);
  expect(
    textsOf("Linnane Stone. The van says 065 555 0132 but that's herself's shop now so use the mobile, 085 555 0177.", 'phone'),
  ).toEqual(['085 555 0177']);
  expect(textsOf('Oficina em Rondonópolis. 66 3421-9000 / 66 99988-1020', 'phone')).toHaveLength(2);
});

test('private life and reasons for keeping something off the page are never prose', () => {
  const prompt =
    'Tranças em Salvador, bairro Liberdade. NÃO bota meu endereço, atendo em casa e meu ex já veio na porta. Endereço do sítio não divulgamos porque largam bicho.';
  const { clauses, facts } = briefOf(prompt);
  expect(facts.filter(({ text }) => /meu ex|divulgamos/.test(text))).toEqual([]);
  expect(clauses.filter(({ text }) => /meu ex|divulgamos/.test(text)).map(({ act }) => act)).toEqual(['aside', 'aside']);
});

test('land for sale and the asphalt of a street are no addresses', () => {
  expect(textsOf('corretor em Piracaia. Sítio 2,4 alqueires Joanópolis, estrada de terra 4km, 890 mil', 'address')).toEqual([]);
  expect(textsOf('Associação em Luziânia. abaixo-assinado do asfalto da Rua 9 com 1.204 assinaturas', 'address')).toEqual([]);
  expect(textsOf('Padaria na esquina da Rua 9 com Rua 12, Luziânia', 'address')).toHaveLength(1);
});

test('a numbered quarter after a day is no time', () => {
  expect(textsOf('Catadores de Sobral. Roteiro: terça Sinhá Sabóia, quarta Cohab 1 e 2, quinta Derby', 'hours')).toEqual([]);
});
