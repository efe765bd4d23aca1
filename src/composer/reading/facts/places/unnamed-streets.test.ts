import { expect, test } from 'vitest';
import { newSheet } from '../sheet.ts';
import { readAddresses } from './addresses.ts';

const read = (text: string, language = 'es', country = 'AR') => {
  const sheet = newSheet(text, language, country);
  readAddresses(sheet);
  return sheet.facts.map(({ text: shown }) => shown);
};

test.each([
  [
    'Se llama Rueda Loca, Pasco 1460, Rosario, barrio República de la Sexta. Parche $4.500',
    'Pasco 1460, Rosario, barrio República de la Sexta',
  ],
  ['Carpintería Ruiz, Sarmiento 455 entre Salta y Jujuy, Posadas. Mesas', 'Sarmiento 455 entre Salta y Jujuy, Posadas'],
  ['Pet shop Patitas, Urquiza 2210 esq. Oroño, Rosario. Lunes a sábado 9 a 20.', 'Urquiza 2210 esq. Oroño, Rosario'],
  ['Canina Luna, San Martín 1224 local 3, Godoy Cruz, Mendoza. Baño $9.000', 'San Martín 1224 local 3, Godoy Cruz, Mendoza'],
  ['hola estamos en corrientes 3450 almagro, vendemos empanadas', 'corrientes 3450 almagro'],
])('a street without a word for it has its door, corner or town beside it: %s', (text, found) => expect(read(text)).toEqual([found]));

test('in Brazil as well', () =>
  expect(read('Ótica Visão, XV de Novembro 320, Centro, Blumenau. Armações', 'pt', 'BR')).toEqual([
    'XV de Novembro 320, Centro, Blumenau',
  ]));

test.each([
  'Parrilla 1810, Rosario. Abierto de martes a domingo',
  'El Corte. Corte Clásico 5000, Barba 3000. Rosario',
  'Academia, Turma 2024, Rosario. Mensual 100',
  'Vendo pan, Masa Madre 500 gr, Rosario',
])('no house: %s', (text) => expect(read(text)).toEqual([]));
