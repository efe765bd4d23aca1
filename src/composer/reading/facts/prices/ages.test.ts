import { expect, test } from 'vitest';
import { understand } from '#composer/compose.ts';

function amountsIn(prompt: string): string[] {
  const brief = understand({ prompt });
  return 'outcome' in brief ? [] : brief.facts.flatMap(({ norm }) => (norm.kind === 'price' ? [norm.amount] : []));
}

test.each([
  ['Seals Swim School, Oranmore. Minnows €165. I was scared of water until I was 26, so I teach the adults. 085 555 0139', ['165']],
  ['Aula de natação em Jaú, adulto 90 reais. Só aprendi quando eu tinha 40. 14 99999-0000', ['90']],
  ['Clases de canto en Rosario, $9.000. Empecé cuando tenía 35. 341 555-0101', ['9000']],
])('an age is no price: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));
