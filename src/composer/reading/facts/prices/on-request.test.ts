import { expect, it } from 'vitest';
import { read } from '#composer/read.ts';

it.each([
  ['Luthier em Goiânia. Regulagem 180 reais, troca de tarrachas 90, restauração só olhando.', 'restauração', 'só olhando'],
  ['Dentista em Uberaba. Limpeza R$ 180, canal a partir de R$ 700, implante só avaliação.', 'implante', 'só avaliação'],
  ['Luthier en Salta. Regulación $180, cejuela $90, restauración solo viendo.', 'restauración', 'solo viendo'],
])('a thing is priced when it is seen: %s', (prompt, thing, words) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(prompt);
  const offer = brief.facts.find(({ norm, text }) => norm.kind === 'offer' && text === thing);
  expect(offer?.norm).toMatchObject({ note: words });
});
