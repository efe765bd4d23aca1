import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read as understand } from '#composer/read.ts';
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

test.each([
  "I run a school minibus in Exeter called Little Wheels. Morning run: Heavitree Park 7:35, Polsloe Bridge 7:50, arrives at St Luke's 8:30.",
  'Transporte do Beto em Osasco. Onde pego: Jardim Roberto 6:20, Posto Shell 6:35, Praça da Matriz 6:50. R$ 280 por mês.',
  'Food truck La Brasa, Valencia. Dónde estamos: 3 de mayo Mercado de Ruzafa 12:00-16:00, 10 de mayo Feria de Alboraya 18:00-23:00.',
  'Library bus, Powys. Find us: 4 June Market Square Brecon 10-12, 5 June Talgarth Town Hall 2-4pm.',
])('where somebody is at a time is no address: %s', (prompt) => {
  const { facts } = understand(prompt) as Brief;
  expect(facts.filter(({ norm }) => norm.kind === 'address')).toEqual([]);
});
