import { expect, test } from 'vitest';
import { saysLowest } from './price-words.ts';

test.each(['desde 40 €', 'a partir de R$ 10', 'from £850 + VAT', '£1,400 from, + VAT', 'R$ 80 a R$ 120', '£40–60', 'Rs 800 onwards'])(
  '%s says itself that it is the lowest price',
  (text) => expect(saysLowest(text)).toBe(true),
);

test.each(['40 reais', 'R$ 10', 'USD 40', '€90 per night', 'R$ 1.250,00', 'AED 300'])('%s does not', (text) =>
  expect(saysLowest(text)).toBe(false),
);
