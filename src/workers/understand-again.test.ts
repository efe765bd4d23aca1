import { expect, test } from 'vitest';
import { understand } from '#composer/compose.ts';
import { understandAgain } from './understand-again.ts';

const prompt = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90.';

test('the same words are understood once, other words or corrections anew, and those of long ago are forgotten', () => {
  const first = understandAgain({ prompt });
  expect(first).toEqual(understand({ prompt }));
  expect(understandAgain({ prompt })).toBe(first);
  const corrected = understandAgain({ prompt, corrections: { name: 'Padaria do Porto' } });
  expect(corrected).not.toEqual(first);
  expect(understandAgain({ prompt: `${prompt} Aceito Pix.` })).not.toEqual(first);
  for (let n = 0; n < 8; n++) understandAgain({ prompt: `Oficina do Beto ${n} em Recife` });
  expect(understandAgain({ prompt })).not.toBe(first);
});
