import { expect, test } from 'vitest';
import { familyOfSite } from './family-of-site.ts';

test.each([
  ['Peluquería canina y guardería en Valladolid', 'pet-shop'],
  ['Guardería infantil y peluquería', 'daycare'],
  ['Clínica veterinaria canina', 'veterinary'],
])('%s: what is for animals is their trade', (text, family) => {
  expect(familyOfSite([text], 'es')).toBe(family);
});
