import { expect, test } from 'vitest';
import { accented } from './accented.ts';

test('accents that were left out come back', () => {
  expect(accented('camara de bicicleta, manutencao e aulas de violao', 'pt')).toBe('câmara de bicicleta, manutenção e aulas de violão');
  expect(accented('Cambio de camara el dia martes', 'es')).toBe('Cambio de cámara el día martes');
  expect(accented('CABELEIREIRO E SALAO', 'pt')).toBe('CABELEIREIRO E SALÃO');
});

test('an acronym among small letters keeps its letters', () => {
  expect(accented('Registro IMA 1.442, sessao com o CAFE e a ONG', 'pt')).toBe('Registro IMA 1.442, sessão com o CAFE e a ONG');
});

test('a word that is one without its accent too stays as it was written', () => {
  const pt =
    'de março a maio nos bairros, reunião de pais, carne moída, metro quadrado, in vitro, maca portátil, domino inglês, fabrica e pratica';
  expect(accented(pt, 'pt')).toBe(pt);
  const es = 'fabrica estas tortas Lena Arana';
  expect(accented(es, 'es')).toBe(es);
});
