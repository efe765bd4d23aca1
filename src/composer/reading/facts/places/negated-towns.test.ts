import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const townsOf = (message: string) => (read(message) as Brief).facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [text] : []));

test.each([
  ['nós tem um alambique na roça, em Salinas não, em Taiobeiras. Cachaça Véia Sabida. Branca R$ 48', ['Taiobeiras']],
  ['Atendo Santo André e Diadema. MAUÁ NÃO. Não adianta ligar de Mauá. Desentupidora Cano.', ['Santo André', 'Diadema']],
  ["Plumber in Leeds covering Bradford and Otley. We don't cover Harrogate. Tap fitted £60", ['Leeds', 'Bradford', 'Otley']],
  ['Pintor en Quilmes y Bernal. No voy a Avellaneda. Ambiente $90.000', ['Quilmes', 'Bernal']],
  // Of a town that is served, one tells the fee that is not asked for there.
  ['Frete do Zé em Contagem. Não cobro taxa em Betim. Frete R$ 90', ['Contagem', 'Betim']],
])('%s', (message, towns) => expect(townsOf(message)).toEqual(towns));

test.each([
  ['Hollis & Daughter Septic, Mena Arkansas. Pump out $325.', ['Mena']],
  ['Dog grooming near Bend Oregon, full groom $70.', ['Bend']],
  ['We fish Northern California, trips $200. Captain Ray.', []],
  ['Smith Brothers Georgia peaches, $20 a box', []],
])('a town with the whole name of its state: %s', (message, towns) => expect(townsOf(message)).toEqual(towns));
