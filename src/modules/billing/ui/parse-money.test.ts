import { expect, test } from 'vitest';
import { parseMoney } from './parse-money.ts';

test.each([
  ['50', 5000],
  ['R$ 50', 5000],
  ['50,5', 5050],
  ['50,00', 5000],
  ['50.00', 5000],
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1.234', 123400],
  ['1.234.567', 123456700],
  ['US$ 0.99', 99],
  ['0', 0],
])('%j is %i cents', (text, cents) => {
  expect(parseMoney(text)).toBe(cents);
});

test.each(['', 'abc', '-5', '5,', ',50', '9'.repeat(30)])('%j is no amount', (text) => {
  expect(parseMoney(text)).toBeNull();
});
