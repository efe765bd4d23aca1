import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (message: string) => {
  const brief = read(message);
  return 'outcome' in brief ? [] : brief.facts.map(({ norm, text }) => `${norm.kind}: ${text}`);
};

test.each([
  [
    'Escuela de aimara Jichha en Puno. individual S/ 50 la hora. adultos mayores martes 15 a 16:30 S/ 15.',
    'offer: adultos mayores martes 15 a 16:30',
  ],
  ['Protea Guest House in Darling. Room R900 per night. Braai by the dam on Saturdays R220 pp.', 'offer: Braai by the dam on Saturdays'],
])('when a thing is had is told with it, and is not when the house is open: %s', (message, item) => {
  expect(factsOf(message)).toContain(item);
  expect(factsOf(message).filter((fact) => fact.startsWith('hours'))).toEqual([]);
});

test('where people work they are to be found then', () => {
  const brief = read(
    'Clock restorer in Frome, Tick & Daughter. Longcase from £220. Workshop Tues–Fri 9–5, shut 1 to 2 for lunch. 01373 555 014.',
  );
  if ('outcome' in brief) throw new Error('refused');
  const hours = brief.facts.find(({ norm }) => norm.kind === 'hours')?.norm;
  expect(hours).toMatchObject({
    days: {
      tue: [
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ],
    },
  });
});
