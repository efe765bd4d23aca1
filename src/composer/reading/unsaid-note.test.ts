import { expect, test } from 'vitest';
import { unsaidNote } from './unsaid-note.ts';

test.each<[note: string, name: string, left: string | undefined]>([
  ['Carro pequeno', 'Lavagem simples carro pequeno', undefined],
  ['Small dogs', 'Full groom, small dogs', undefined],
  ['perros chicos, 40 min', 'Baño de perros chicos', '40 min'],
  ['40 min, carro pequeno', 'Lavagem carro pequeno', '40 min'],
  ['mesa com luz', 'Mesa', 'mesa com luz'],
  ['2 pessoas', 'Jantar', '2 pessoas'],
  ['e', 'Corte', 'e'],
])('of “%s”, the name “%s” leaves %s', (note, name, left) => {
  expect(unsaidNote(note, name)).toBe(left);
});
