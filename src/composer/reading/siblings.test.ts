import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const offersOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' ? [text] : []));
};

test.each([
  [
    'Oficina Cleiton Auto Center em Contagem.\n\nServiços:\n- troca de óleo e filtros\n- freio\n- suspensão\n- embreagem\n- ar condicionado\n\nFone (31) 3391-0276',
    ['freio', 'suspensão', 'embreagem'],
  ],
  ['Camila Dornelles, psicóloga em Curitiba. Ansiedade, luto, relacionamento, burnout.', ['Ansiedade', 'burnout']],
  ['Garage in Leeds.\nServices:\n- brakes\n- clutch\n- oil change\n- exhaust\n- tyres', ['brakes', 'clutch']],
])('an item stands with its list: %s', (prompt, items) => {
  expect(offersOf(prompt)).toEqual(expect.arrayContaining(items));
});

test('wishes among bullets are not joined', () => {
  const offers = offersOf('Padaria em Olinda.\n- pão francês\n- bolo de rolo\n- quero um site azul\n- me ajuda com as fotos');
  expect(offers.join()).not.toMatch(/azul|fotos/);
});
