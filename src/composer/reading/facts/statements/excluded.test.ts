import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts;
};

test.each([
  [
    'Passeio de escuna em Paraty.\nAdulto: R$ 120\nCriança: R$ 60\nNão inclui: almoço, bebida, toalha. Quem quiser traz cooler.',
    'Não inclui: almoço, bebida, toalha',
    'bebida',
  ],
  ['Cabaña en Pucón, noche $60.000. No incluye leña, toallas ni desayuno.', 'No incluye leña, toallas ni desayuno', 'toallas'],
  [
    'Bell tents in Bude, £80 a night. Does not include bedding, towels or firewood.',
    'Does not include bedding, towels or firewood',
    'bedding',
  ],
  ['Chácara pra festa em Ibiúna. Diária R$ 900. Bebida, gelo e carvão não inclusos.', 'Bebida, gelo e carvão não inclusos', 'gelo'],
])('what is left out is a condition and no offer: %s', (prompt, condition, thing) => {
  const facts = factsOf(prompt);
  expect(facts.filter(({ norm }) => norm.kind === 'statement').map(({ text }) => text)).toContain(condition);
  expect(facts.filter(({ norm, text }) => norm.kind === 'offer' && text.toLowerCase().includes(thing))).toEqual([]);
});
