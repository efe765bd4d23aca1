import { expect, test } from 'vitest';
import type { Setting } from './setting.ts';
import { sinceYear } from './told.ts';

const yearIn = (text: string): string | undefined =>
  sinceYear({ shelf: { by: () => [{ text }] } as unknown as Setting['shelf'], calling: '' })?.year;

test.each([
  'Hacemos loza verde vidriada sin plomo, certificada desde 2011',
  'Registered Piano Technician with the Piano Technicians Guild since 1994.',
  'Electricista matriculado, miembro del gremio desde 2004',
  'Contadora registrada no CRC desde 2009',
])('a paper or a membership has its own year: %s', (text) => expect(yearIn(text)).toBeUndefined());

test.each([
  ['Padaria em Ijuí desde 1987, certificada orgânica desde 2015', '1987'],
  ['Family bakery since 1962', '1962'],
  ['Carpintería en Cuenca desde 1999', '1999'],
])('the year of the house: %s', (text, year) => expect(yearIn(text)).toBe(year));
