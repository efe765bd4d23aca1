import { expect, it } from 'vitest';
import { adds, repeats } from './sentences.ts';

it.each([
  ['Piano tuner in Leeds.', 'Piano tuner covering Leeds and Ilkley', false],
  ['Clase', 'Clases de piano en Rosario.', false],
  ['Poda e corte de árvore', 'Poda e corte de árvore em altura com rapel', false],
  ['Queijo curado', 'Queijaria na Canastra', true],
])('a line adds a word to another: %s | %s', (line, other, is) => {
  expect(adds(line, other)).toBe(is);
});

it('a sentence with few new words repeats another', () => {
  expect(repeats('Conserto de geladeira e freezer em Feira', 'Conserto de geladeira, freezer e balcão em Feira')).toBe(true);
  expect(repeats('Padaria e açougue a gente atende domingo também', 'Conserto de geladeira em Feira')).toBe(false);
});
