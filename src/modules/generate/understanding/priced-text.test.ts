import { expect, test } from 'vitest';
import { joinPriced, splitPriced, typedPrice } from './priced-text.ts';

test.each([
  ['Bolo de cenoura 18,00', 'Bolo de cenoura', '18,00'],
  ['Bolo de cenoura: R$ 18,00', 'Bolo de cenoura', 'R$ 18,00'],
  ['corte masculino - 40 reais', 'corte masculino', '40 reais'],
  ['Platinado a partir de R$ 180', 'Platinado', 'a partir de R$ 180'],
  ['Haircut $25', 'Haircut', '$25'],
  ['Corte €15', 'Corte', '€15'],
  ['Corte 15 €', 'Corte', '15 €'],
  ['Pacote com 10 aulas', 'Pacote com 10 aulas', ''],
  ['Sonho', 'Sonho', ''],
  ['50', '50', ''],
  ['Sonho: 7 cada', 'Sonho', '7 cada'],
  ['Festa: a partir de 40 por pessoa', 'Festa', 'a partir de 40 por pessoa'],
  ['Aula: seg 19:30', 'Aula: seg 19:30', ''],
])('%s', (text, name, price) => {
  expect(splitPriced(text)).toEqual({ name, price });
  expect(splitPriced(joinPriced({ name, price }))).toEqual({ name, price });
});

test.each([
  ['Sonho', '7 cada'],
  ['Sonho', 'R$ 7'],
  ['Sonho', '7'],
  ['Kit 3 pães', '12 o kit'],
  ['Pacote com 10', 'R$ 90'],
])('a name and a price in fields of their own come back: %s, %s', (name, price) => {
  expect(splitPriced(joinPriced({ name, price }))).toEqual({ name, price });
});

test.each([
  ['30', '25 cada', '30 cada'],
  ['30', 'US$ 25', 'US$ 30'],
  ['30', '', 'R$ 30'],
  ['30', '2 por 25', 'R$ 30'],
  [' 30 cada ', '25 cada', '30 cada'],
  ['sob consulta', 'R$ 25', 'sob consulta'],
  ['', 'R$ 25', ''],
])('typed %j for %j is %j', (typed, was, price) => {
  expect(typedPrice(typed, was, 'R$')).toBe(price);
});
