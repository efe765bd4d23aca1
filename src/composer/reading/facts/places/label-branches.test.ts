import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const briefOf = (message: string) => read(message) as Brief;
const labels = (message: string) => briefOf(message).facts.flatMap(({ norm }) => (norm.kind === 'address' ? [norm.label] : []));
const told = (message: string, kind: string) => briefOf(message).facts.flatMap(({ norm, text }) => (norm.kind === kind ? [text] : []));

const SCHOOL =
  'Autoescola Rumo Certo\nUNIDADES\n1) Casa Amarela: Estrada do Arraial, 3310. Seg a sex 8h às 20h.\n2) Água Fria: Av. Beberibe, 1802, 1º andar. Seg a sex 9h às 19h.\nSimulado gratuito toda quinta às 18h em Água Fria.';

test.each([
  [SCHOOL, ['Casa Amarela', 'Água Fria']],
  [
    'Clínica Passo Miúdo, fonoaudiologia\nUnidade Centro: Rua Halfeld 1020, Juiz de Fora. Seg a sex 8h às 19h.\nUnidade São Pedro: Av. Presidente Costa e Silva 2288. Seg e qua 13h às 18h30.',
    ['Unidade Centro', 'Unidade São Pedro'],
  ],
  [
    'Café Flor. Unidade Centro: Rua A, 10, seg a sex 8h-18h. Unidade Praia: Rua B, 20, todos os dias 10h-20h.',
    ['Unidade Centro', 'Unidade Praia'],
  ],
  [
    'Yoga Sol en Lima. Local Barranco, calle Sucre 120: lunes a viernes de 7 a 21. Local Surco, av. Primavera 300: martes a sábado de 9 a 18.',
    ['Local Barranco', 'Local Surco'],
  ],
  [
    'Barber Bros. Two shops:\nHeadingley: 12 Otley Road, Leeds. Mon-Sat 9-6.\nHorsforth: 45 Town Street, Leeds. Tue-Sat 10-7.',
    ['Headingley', 'Horsforth'],
  ],
  [
    'Panadería La Espiga\nSucursal Centro\nCalle Hidalgo 120, Puebla\nLunes a sábado 7 a 21\nSucursal Cholula\nAv. 5 de Mayo 34, Cholula\nLunes a domingo 8 a 20',
    ['Sucursal Centro', 'Sucursal Cholula'],
  ],
  ['Pizza Forno. Address: 9 Mill Road, Cambridge. Second address: 14 High Street, Ely. Margherita £9', [undefined, undefined]],
])('each of several houses has its name: %s', (message, names) => expect(labels(message)).toEqual(names));

test('a house of several is no town, and its line no sentence', () => {
  expect(told(SCHOOL, 'place')).toEqual([]);
  expect(told(SCHOOL, 'statement').join()).not.toMatch(/Arraial/);
});

test('a number in a paragraph of its own is of all houses', () => {
  const made = compose({ prompt: `${SCHOOL.replace('20h.', '20h. Tel (81) 3442-0915')}\n\nZap geral 81 98655-3017.` });
  if (!('document' in made)) throw new Error('refused');
  const map = Object.values(made.document.sections).find(({ kind }) => kind === 'map');
  const numbers = map?.facts.flatMap((id) => (made.document.facts[id]?.norm.kind === 'phone' ? [made.document.facts[id].text] : []));
  expect(numbers).toEqual(['(81) 3442-0915']);
});
