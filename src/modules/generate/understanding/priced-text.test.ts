import { expect, test } from 'vitest';
import { joinPriced, splitPriced } from './priced-text.ts';

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
])('%s', (text, name, price) => {
  expect(splitPriced(text)).toEqual({ name, price });
  expect(splitPriced(joinPriced({ name, price }))).toEqual({ name, price });
});
