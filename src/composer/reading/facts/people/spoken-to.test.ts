import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (message: string) => {
  const brief = read(message);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts;
};
const spokenTo = (message: string) => [
  ...factsOf(message).flatMap(({ norm, text }) => (norm.kind === 'person' ? [text] : [])),
  ...factsOf(message).flatMap(({ norm }) => (norm.kind === 'phone' && norm.label ? [norm.label] : [])),
];

test.each([
  ['Fencing and gates around Whakatane. Post and rail $95 a metre. Text Rangi on 021 555 0166', ['Rangi']],
  ['Emergency plumber, Hamilton NZ. Blocked drains $120. Ring Kaya 021 555 0144. Mon to Fri 8 to 5', ['Kaya']],
  ['Clay Street Cleaners, Boise. House cleaning $35 an hour. 208-555-0102, ask for Bea', ['Bea']],
  ['Pneus Avenida em Itaquaquecetuba, remendo R$ 20. fala com o Jéferson 11 94420-1187. domingo fecha', ['Jéferson']],
  ['vendo lenha e carvão em Lages SC. lenha metro 220. 49 99811-2033 pergunta pelo Sebastião', ['Sebastião']],
  ['salão Mãos de Fada, unha em gel 90, pé e mão 55. marca com a keila 31 98844-1029', ['Keila']],
  ['Frete em Maringá, na cidade 200. Chama a Dona Lourdes no zap 44 99833-0921', ['Dona Lourdes']],
  ['Borracharia Trevo em Bauru. Remendo 30. 14 99811-2233 (Cida)', ['Cida']],
  ['Fletes y mudanzas en Toluca. Camioneta chica $600. Pregunta por Toño al 722 555 0148', ['Toño']],
  ['Panadería La Espiga, Tlaxcala. Bolillo $4. Pedidos con Meche al 246 555 0132.', ['Meche']],
  ['Macramé en Valdivia. Tapiz $45.000. Escribir a Pilar +56 9 5550 1234', ['Pilar']],
])('whom to speak to at the number: %s', (message, people) => expect(spokenTo(message)).toEqual(people));

test.each([
  [
    'Sítio Água Boa, em Socorro SP. Tilápia R$ 45 o quilo. Reserva com a Dona Lourdes (19) 99712-0033 ou com o Marcos (19) 99712-0044',
    ['Dona Lourdes', 'Marcos'],
  ],
  ['Transportes Bassani, frete na cidade R$ 200. Chamar o Vilson no 54 99155-0101 ou o Darci 54 99155-0102', ['Vilson', 'Darci']],
  ['Ridge Tree Care, Beckley WV. Stump grinding $90. Text Dwight or Marlene: (304) 555-0148', ['Dwight or Marlene']],
  [
    'Physio on Main, Cork. Dr. Hana Sato and Dr. Lewis Okoye. €65 a session. 021 555 0111, ask for Mags',
    ['Dr. Hana Sato', 'Dr. Lewis Okoye', 'Mags'],
  ],
])('several numbers, or staff beside it: the number has the name: %s', (message, people) => expect(spokenTo(message)).toEqual(people));

test.each([
  'Hotdog do Zé, Bauru. Dog R$ 12. Ligue Já 14 99811-2233',
  'Clínica Bicho Bom, Lins. Consulta R$ 90. Falar com a Recepção 14 3555-0110',
  'Towing in Leeds. £60 callout. Call Now 0113 555 0144',
  'Cerámica en Oaxaca. Taza $110. Llamar al 951 555 0148',
  'Mudanza en Rosario con Camioneta 341 555-0182. Hora $9.000',
])('a desk, an order and a thing are nobody: %s', (message) => expect(spokenTo(message)).toEqual([]));
