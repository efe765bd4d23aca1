import { expect, test } from 'vitest';
import { newSheet } from '../sheet.ts';
import { readAreas } from './areas.ts';
import { readPlaces } from './places.ts';

const read = (text: string, language: string, country: string) => {
  const sheet = newSheet(text, language, country);
  readPlaces(sheet);
  readAreas(sheet);
  return sheet.facts.map(({ text: shown }) => shown);
};

test('every place of a list is one; the town that is known comes first', () => {
  expect(read('Passo de bicicleta em Icaraí, Santa Rosa e Fonseca, em Niterói, tocando gaita', 'pt', 'BR')).toEqual([
    'Niterói',
    'Icaraí',
    'Santa Rosa',
    'Fonseca',
  ]);
  expect(read('Ando por Maipú, Cerrillos, a veces', 'es', 'CL')).toContain('Cerrillos');
});

test.each([
  ['doula olinda', 'pt', 'BR', 'Olinda'],
  ['tacacá Belém', 'pt', 'BR', 'Belém'],
  ['Somos uma oficina.\nIcapuí-CE, praia', 'pt', 'BR', 'Icapuí'],
])('%s', (text, language, country, place) => expect(read(text, language, country)[0]).toBe(place));
