import { expect, test } from 'vitest';
import { evened, type Row, sizeOf } from './rows.ts';

const row = (text: string, width: number): Row => ({ text, width, rise: 0.7, fall: 0.1 });

test('the rows of a name fill the width where their sizes are near', () => {
  expect(evened([row('Borracharia', 5), row('do Tonho', 4.4)]).map(({ width }) => width)).toEqual([5, 4.4]);
});

test.each([
  [[row('Ateliê', 2.6), row('Ponta de Linha', 6)]],
  [[row('Agencia', 3.4), row('de Aduana', 4.4), row('Balarezo', 4), row('& Tirado', 3.2)]],
])('rows that would jump in size have one size, that of the widest', (rows) => {
  const sizes = evened(rows).map(sizeOf);
  expect(new Set(sizes)).toEqual(new Set([Math.min(...rows.map(sizeOf))]));
});
