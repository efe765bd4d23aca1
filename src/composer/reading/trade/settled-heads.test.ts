import { expect, test } from 'vitest';
import { familyOf } from './family.ts';

test.each([
  ['fotógrafa de parto e newborn', 'pt', 'photographer'],
  ['tatuadora fineline', 'pt', 'tattoo'],
  ['padaria artesanal sem glúten', 'pt', 'bakery'],
  ['abogada de familia', 'es', 'law-firm'],
  ['elopement photographer', 'en', 'photographer'],
  ['arquiteto de software', 'pt', 'unknown'],
  ['curso para advogados', 'pt', 'unknown'],
  ['hotel para perros', 'es', 'unknown'],
  ['academia', 'pt', 'gym'],
  ['academia', 'es', 'unknown'],
  ['academia de natação', 'pt', 'swim-school'],
  ['academia de cosmética', 'pt', 'unknown'],
])('%s', (trade, language, family) => expect(familyOf(trade, language)).toBe(family));
