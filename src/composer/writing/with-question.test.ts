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

test('what a speaker says while looking for words is not published', () => {
  const said = wordsOf(
    'Ateliê Barro, Cunha. Panela R$ 160. Desculpa voltando então as aulas são na terça à tarde. Cabe seis por turma né porque são seis tornos.',
  );
  expect(said).not.toMatch(/desculpa|voltando|(?<!\p{L})né/iu);
});

test('an elliptic answer stands with its question, or not at all', () => {
  const made = compose({
    prompt:
      'Dance school in Leicester, Salangai School. Beginners Saturday 10am. £9 a class. Can parents watch? Only on the last Saturday of the month. 0116 555 0142',
  });
  if (made.outcome !== 'site') throw new Error(made.outcome);
  const texts = Object.values(made.document.strings[made.document.site.defaultLocale] ?? {});
  expect(texts.filter((text) => /^Only on the last/u.test(text) && !texts.some((one) => /parents watch/iu.test(one)))).toEqual([]);
});
