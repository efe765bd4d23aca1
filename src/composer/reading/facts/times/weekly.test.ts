import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

test('a class, when it is and what it costs, parted by commas', () => {
  const brief = read(
    'Escuela de pan La Miga, en Morelia. Clases: masa madre, martes 10 am, 850 por persona; bolillos, jueves 10 am, 600; pan de muerto, sábado 4 pm, 700. Tel 443 555 0143',
  );
  if ('outcome' in brief) throw new Error('refused');
  const priceOf = (id: string | undefined) => brief.facts.find((fact) => fact.id === id)?.norm;
  const classes = brief.facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'class') return [];
    const price = priceOf(norm.price);
    return [[text, norm.when, price?.kind === 'price' ? price.amount : undefined]];
  });
  expect(classes).toEqual([
    ['masa madre', 'martes 10 am', '850'],
    ['bolillos', 'jueves 10 am', '600'],
    ['pan de muerto', 'sábado 4 pm', '700'],
  ]);
});
