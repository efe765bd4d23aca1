import { expect, test } from 'vitest';
import { SentenceCase } from './sentence-case.ts';

const page = [
  'O hostal fica em Valparaíso, no alto.',
  'Declaração anual do MEI e da ITR todo mês.',
  'Na casa da dona Zefa o café é coado.',
  'Café coado às seis.',
  'Casa aberta.',
];

test.each([
  ['TU CASA EN VALPARAÍSO', 'Tu casa en Valparaíso'],
  ['HANDMADE. LOCAL. AUTHENTIC.', 'Handmade. Local. Authentic.'],
  ['ABERTURA DE MEI', 'Abertura de MEI'],
  ['O CAFÉ DA DONA ZEFA', 'O café da dona Zefa'],
  ['PREÇOS (a partir de)', 'Preços (a partir de)'],
  // Names, abbreviations and what is written with small letters stay.
  ['MEI', 'MEI'],
  ['Nossa História', 'Nossa História'],
  ['CRMV-SP 11.482', 'CRMV-SP 11.482'],
  ['CREFITO 8 12345-F', 'CREFITO 8 12345-F'],
  ['R13 175/70', 'R13 175/70'],
])('%s', (text, inSentence) => {
  expect(new SentenceCase(page).of(text)).toBe(inSentence);
});

test.each([
  ['Av. T-9, 2210 - Setor Bueno', 'OFICINA NO SETOR BUENO DESDE 1991', 'Oficina no Setor Bueno desde 1991'],
  ['Rua A, 12, Jardim Botânico', 'A PADARIA DO JARDIM BOTÂNICO', 'A padaria do Jardim Botânico'],
  ['12, Old Harbour', 'THE BAKERY AT OLD HARBOUR', 'The bakery at Old Harbour'],
])('a district keeps the capitals of the address: %s', (address, shouted, said) => {
  expect(new SentenceCase([address, 'a oficina the bakery at do no desde']).of(shouted)).toBe(said);
});
