import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
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

test.each([
  [
    'Academia Força Viva em Curitiba. Aulas: Spinning segunda 7h e 19h; Funcional terça e quinta 6h30; Yoga sexta 8h; Muay Thai segunda, quarta e sexta 20h.',
    ['Funcional: tue thu', 'Muay Thai: mon wed fri', 'Spinning: mon', 'Yoga: fri'],
  ],
  [
    'Studio Lotus in Bristol. Classes: Spin Monday 7am; Boxing Tuesday, Wednesday and Friday 8pm; Yoga Saturday 9am.',
    ['Boxing: tue wed fri', 'Spin: mon', 'Yoga: sat'],
  ],
  [
    'Gimnasio Norte en Puebla. Clases: Spinning lunes 7 am; Box martes, miércoles y viernes 8 pm; Vocal martes 9 am.',
    ['Box: tue wed fri', 'Spinning: mon', 'Vocal: tue'],
  ],
])('days behind a comma are of the same class, and a name may end like an article: %s', (message, found) =>
  expect(
    (read(message) as Brief).facts
      .flatMap(({ norm, text }) => (norm.kind === 'class' ? [`${text}: ${norm.days.join(' ')}`] : []))
      .toSorted(),
  ).toEqual(found),
);
