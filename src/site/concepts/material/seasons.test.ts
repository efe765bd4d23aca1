import { expect, test } from 'vitest';
import type { Material } from '../material.ts';
import { seasons } from './seasons.ts';

const monthsIn = (text: string) => {
  const material = { facts: (kind: string) => (kind === 'statement' ? [{ text }] : []) } as unknown as Material;
  return seasons(material).map(({ months }) => months);
};

test('a month of one year is no season', () => {
  expect(monthsIn('Casa Lima · março de 2013 - julho de 2015; Fonda Sol · July 2010 - June 2011.')).toEqual([]);
  expect(monthsIn('Morango de junho a agosto, figo em maio.')).toEqual([[5, 6, 7], [4]]);
});
