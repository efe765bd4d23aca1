import { expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { priceLike, withCents } from './price.ts';

it.each([
  ['45,5', '45,50'],
  ['R$ 45,5', 'R$ 45,50'],
  ['1.290,5', '1.290,50'],
  ['$4.5 each', '$4.5 each'],
  ['R$ 45,5 o kg', 'R$ 45,50 o kg'],
  ['45,50', '45,50'],
  ['1,5 mil', '1,5 mil'],
  ['12.5%', '12.5%'],
  ['60', '60'],
])('writes %s as %s', (typed, written) => {
  expect(withCents(typed, 'BRL')).toBe(written);
});

it('leaves money without cents alone, and completes a typed price', () => {
  expect(withCents('4,5', 'CLP')).toBe('4,5');
  const doc = sampleDocument();
  expect(priceLike('45,5', undefined, doc)).toMatch(/45,50/);
  expect(priceLike('45,5', 'R$ 30 cada', doc)).toBe('R$ 45,50 cada');
});
