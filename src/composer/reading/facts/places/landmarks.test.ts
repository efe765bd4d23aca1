import { expect, test } from 'vitest';
import { newSheet } from '../sheet.ts';
import { readAddresses } from './addresses.ts';
import { readLandmarks } from './landmarks.ts';

const read = (text: string, language: string) => {
  const sheet = newSheet(text, language, 'BR');
  readAddresses(sheet);
  readLandmarks(sheet);
  return sheet.facts.map(({ text: shown }) => shown);
};

test.each([
  ['fica do lado da padaria do Zé, aberto todo dia', 'pt', 'do lado da padaria do Zé'],
  ['borracharia na BR-116 km 420, ao lado do posto Cacique, remendo', 'pt', 'BR-116 km 420, ao lado do posto Cacique'],
  ['Miel. Km 18 de la Ruta 226, Balcarce.', 'es', 'Km 18 de la Ruta 226, Balcarce'],
  ['We are at Shop B7, Ceddi Arcade. Ring first', 'en', 'Shop B7, Ceddi Arcade'],
  ['loja na galeria Luza, loja 22, conserto', 'pt', 'galeria Luza, loja 22'],
  ['Pies. Behind the bus station, Wigan', 'en', 'Behind the bus station'],
  ['Oatcake shop, Hartshill Road, Stoke.', 'en', 'Hartshill Road, Stoke'],
  ['مطعم مقابل الجامعة الأردنية.', 'ar', 'مقابل الجامعة الأردنية'],
])('%s', (text, language, found) => expect(read(text, language)).toEqual([found]));

test.each([
  ['perto de você, sempre', 'pt'],
  ['quero um site perto do que eu imagino', 'pt'],
  ['we come to a place near you', 'en'],
  ['privada con baño 130.000', 'es'],
])('no door is told: %s', (text, language) => expect(read(text, language)).toEqual([]));

test('a street that runs on ends with its number', () => {
  expect(read('fica na rua candido benicio 900 loja B colo uns balao de conversa das cliente', 'pt')).toEqual([
    'rua candido benicio 900 loja B',
  ]);
  expect(read('rua sete de setembro 88 centro pirapora mg', 'pt')[0]).toMatch(/^rua sete de setembro 88 centro/);
});
