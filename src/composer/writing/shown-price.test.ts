import { expect, test } from 'vitest';
import { shownPrice } from './shown-price.ts';

test.each([
  ['٨٠', 'EGP', '٨٠'],
  ['٨٠ ج', 'EGP', '٨٠ جنيه'],
  ['٦٠٠ ج للمادة', 'EGP', '٦٠٠ جنيه للمادة'],
  ['٤٠ ج.م', 'EGP', '٤٠ جنيه'],
  ['٤٠ ر.س', 'SAR', '٤٠ ريال'],
  ['٤٠ درهم', 'AED', '٤٠ درهم'],
  ['من ٥٠ ريال للريشة', 'QAR', 'من ٥٠ ريال للريشة'],
  ['من ٥٠ إلى ٨٠', 'EGP', 'من ٥٠ إلى ٨٠'],
  ['45 reais', 'BRL', 'R$ 45'],
  ['8 reais cada, mínimo 50', 'BRL', 'R$ 8 cada, mínimo 50'],
  ['9 o metro mínimo 450', 'BRL', 'R$ 9 o metro, mínimo R$ 450'],
])('%s in %s is shown as %s', (written, currency, shown) => expect(shownPrice(written, currency)).toBe(shown));
