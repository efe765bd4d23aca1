import { expect, test } from 'vitest';
import type { Brief } from '../brief.ts';
import { composeSite } from '../compose.ts';
import { read } from '../read.ts';

function labelsOf(prompt: string): string[] {
  const { document } = composeSite(read(prompt) as Brief, 0);
  const textOf = (key: string) => document.strings[document.site.defaultLocale]?.[key] ?? '';
  return Object.values(document.forms).flatMap(({ fields }) => fields.map(({ label }) => textOf(label)));
}

test.each([
  ['Pousada Maré Mansa em Paraty, 9 quartos perto da praia. Reservas pelo site.', ['Chegada', 'Saída', 'Quantos hóspedes']],
  ['Seaview Guesthouse in Whitby, six rooms with breakfast. Book on the website.', ['Arrival', 'Departure', 'How many guests']],
  ['Hostal El Olivar, en Cazorla. Ocho habitaciones con desayuno.', ['Llegada', 'Salida', 'Cuántos huéspedes']],
])('a reservation of nights asks from which day to which: %s', (prompt, asked) => {
  const labels = labelsOf(prompt);
  expect(labels).toEqual(expect.arrayContaining(asked));
  expect(labels.join()).not.toMatch(/preferência|preferencia|Preferred|esse dia|ese día|that day/);
});

test('a table is reserved for one day', () => {
  const labels = labelsOf('Restaurante Sabor da Serra em Gramado, massas e vinhos. Reserve sua mesa pelo site.');
  expect(labels).not.toContain('Chegada');
  expect(labelsOf('Agência de turismo Rota Azul em Bonito, passeios de barco. Reservas pelo site.')).not.toContain('Chegada');
});
