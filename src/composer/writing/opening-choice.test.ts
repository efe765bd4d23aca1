import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { FINE } from './opening-choice.ts';

const themesOf = (prompt: string) =>
  Array.from({ length: 8 }, (_, seed) => {
    const made = compose({ prompt, seed });
    if (made.outcome !== 'site') throw new Error(made.reason);
    return made.document.theme;
  });

test.each([
  'Retífica de motores Dois Irmãos em Jaú, cabeçote, bloco e virabrequim. 14 3622-0000',
  'Desentupidora Rio Limpo em Bauru. Pia R$ 120, vaso R$ 150, fossa R$ 480. 14 99999-0000',
  'Skip hire and scrap metal in Hull. 4 yard £180, 6 yard £220, 8 yard £260. 01482 550 000',
])('engines, pipes and rubble wear no plum and no wedding card: %s', (prompt) => {
  for (const { color, type } of themesOf(prompt)) {
    expect([...FINE]).not.toContain(type.pairing);
    expect(color.brand.c >= 0.04 && color.brand.h > 300).toBe(false);
  }
});
