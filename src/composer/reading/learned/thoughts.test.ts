import { expect, test } from 'vitest';
import { fittedChains } from './model.ts';
import { tagsBy } from './tags.ts';
import { thoughtsIn } from './thoughts.ts';
import { tokensOf } from './tokens.ts';

const thoughts = (text: string, language = 'pt') => thoughtsIn(text, language, tokensOf(text));

test('each piece has its marks, its features and what it stands behind', () => {
  const text = 'Conserto guarda-chuva, troco vareta. Quero um site azul';
  const { spans, marks, features, joints } = thoughts(text);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Conserto guarda-chuva', 'troco vareta.', 'Quero um site azul']);
  expect(joints).toEqual([2, 1, 2]);
  expect(marks[0]).toContain('in conserto');
  expect(features.every((found) => found.length > 0 && new Set(found).size === found.length)).toBe(true);
});

test('an empty text has no thoughts', () => expect(thoughts('')).toMatchObject({ spans: [], marks: [], features: [], joints: [] }));

test.each([
  ['A sela sob medida custa 900 reais.', 0],
  ['Quero um site com fundo verde.', 1],
  ['Desculpa a demora, minha filha estava doente.', 2],
])('words and thoughts together judge an act: %s', (text, act) => {
  const chances = tagsBy(fittedChains(), text, 'pt').acts(0, text.length);
  expect(chances?.indexOf(Math.max(...chances))).toBe(act);
  expect(chances?.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
});
