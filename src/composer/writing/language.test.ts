import { expect, test } from 'vitest';
import { placeForms } from './language.ts';

test('a place keeps the article that its owner gives it', () => {
  expect(placeForms('pt', 'Rocinha', 'reforço escolar na rocinha').in).toBe('na Rocinha');
  expect(placeForms('pt', 'Caruaru', 'barbearia em caruaru').in).toBe('em Caruaru');
  expect(placeForms('pt', 'Jardim Botânico', 'salão no Jardim Botânico').of).toBe('do Jardim Botânico');
});
