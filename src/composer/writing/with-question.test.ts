import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const wordsOf = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('no site');
  return Object.values(Object.values(composed.document.strings)[0] ?? {}).join('\n');
};

test.each([
  [
    'Padaria Trigo, Londrina. Sonho R$ 5. O pessoal pergunta muito se fazemos pão sem glúten: não fazemos, nossa cozinha tem farinha em tudo. 43 3322-1100',
    'O pessoal pergunta muito se fazemos pão sem glúten: não fazemos, nossa cozinha tem farinha em tudo.',
  ],
  [
    "Trigo Bakery, Leeds. Bun £2. People always ask if we do gluten free: we don't, there is flour everywhere. 0113 555 0101",
    "People always ask if we do gluten free: we don't, there is flour everywhere.",
  ],
])('an answer stands with what was asked: %s', (prompt, whole) => {
  expect(wordsOf(prompt).toLowerCase()).toContain(whole.toLowerCase());
});

test('leave to publish is said to us alone', () => {
  const prompt = 'Barbearia do Tuca, Chapecó. Corte R$ 35. Eu atendo criança com paciência. Se quiser botar isso. 49 99912 4455';
  expect(wordsOf(prompt)).not.toMatch(/quiser botar/i);
});
