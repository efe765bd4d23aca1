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
])('%s in %s is shown as %s', (written, currency, shown) => expect(shownPrice(written, currency)).toBe(shown));
