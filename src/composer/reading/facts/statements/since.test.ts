import { expect, test } from 'vitest';
import type { ClauseReading } from '../../acts/judge.ts';
import { newSheet } from '../sheet.ts';
import { readSince } from './since.ts';

const read = (text: string, act: ClauseReading['act'] = 'fact') => {
  const sheet = newSheet(text, 'es', 'ES');
  readSince(sheet, [{ start: 0, end: text.length, act, confidence: 1, solid: 1, sentence: 0 }]);
  return sheet.facts.map(({ text: shown }) => shown);
};

test('the year stands where the clause does not', () => {
  expect(read('Somos una gestoría, abierta desde 1968 (el nombre lo pusimos después)')).toEqual(['abierta desde 1968']);
  expect(read('My grandfather opened it in 1961 as Garrow & Son')).toEqual(['opened it in 1961']);
  expect(read('camps every week from 29 June till 21 August')).toEqual(['from 29 June till 21 August']);
});

test('not from talk', () => {
  expect(read("I've been paying for a website since 2014")).toEqual([]);
  expect(read('desde 2014 quiero una página', 'wish')).toEqual([]);
});
