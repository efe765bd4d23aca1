import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts;
};

test.each([
  [
    'Passeio de escuna em Paraty.\nAdulto: R$ 120\nCriança: R$ 60\nNão inclui: almoço, bebida, toalha. Quem quiser traz cooler.',
    'Não inclui: almoço, bebida, toalha',
    'bebida',
  ],
  ['Cabaña en Pucón, noche $60.000. No incluye leña, toallas ni desayuno.', 'No incluye leña, toallas ni desayuno', 'toallas'],
  [
    'Bell tents in Bude, £80 a night. Does not include bedding, towels or firewood.',
    'Does not include bedding, towels or firewood',
    'bedding',
  ],
  ['Chácara pra festa em Ibiúna. Diária R$ 900. Bebida, gelo e carvão não inclusos.', 'Bebida, gelo e carvão não inclusos', 'gelo'],
])('what is left out is a condition and no offer: %s', (prompt, condition, thing) => {
  const facts = factsOf(prompt);
  expect(facts.filter(({ norm }) => norm.kind === 'statement').map(({ text }) => text)).toContain(condition);
  expect(facts.filter(({ norm, text }) => norm.kind === 'offer' && text.toLowerCase().includes(thing))).toEqual([]);
});

test.each([
  ['Disk Caçamba Trevo. Caçamba R$ 280. NÃO COLOCAR: LIXO ORGÂNICO, GESSO, PNEU', 'NÃO COLOCAR: LIXO ORGÂNICO, GESSO, PNEU', 'gesso'],
  ['Dumpster Rentals Joe. 10 yard $300. DO NOT PUT: paint, tires, batteries', 'DO NOT PUT: paint, tires, batteries', 'paint'],
  [
    'Volquetes Sur, Rosario. Volquete $90.000. NO COLOCAR: basura orgánica, neumáticos, pinturas',
    'NO COLOCAR: basura orgánica, neumáticos, pinturas',
    'neumáticos',
  ],
  ['Lavanderia Espuma, Natal. Cesto R$ 40. Não aceitamos: couro, tênis, cortina', 'Não aceitamos: couro, tênis, cortina', 'couro'],
  ['Lavanderia Espuma, Natal. Cesto R$ 40. Não lavamos couro, tênis e cortina.', 'Não lavamos couro, tênis e cortina.', 'tênis'],
  ['Casa Sol em Búzios. Diária 300. Proibido: fumar, festas', 'Proibido: fumar, festas', 'festas'],
])('what a house forbids or refuses is a rule and no offer: %s', (prompt, rule, thing) => {
  const facts = factsOf(prompt);
  expect(facts.filter(({ norm }) => norm.kind === 'statement').map(({ text }) => text)).toContain(rule);
  expect(facts.filter(({ norm, text }) => norm.kind === 'offer' && text.toLowerCase().includes(thing))).toEqual([]);
});

test.each([
  'Não colocar: meu telefone, o endereço, o preço. Doceria Lia em Bauru, bolo R$ 60',
  'Pet Lua. Banho R$ 50. Não usar: foto de cachorro, rosa',
])('an order about the site is none: %s', (prompt) =>
  expect(
    factsOf(prompt)
      .map(({ text }) => text)
      .join(),
  ).not.toMatch(/Não (?:colocar|usar)/),
);

test.each([
  'Van do Zé em Crato. Encomenda até 5 kg 20,00, até 15 kg 35,00. Moto, bicho e botijão não leva.',
  'Flete Luz en Salta. Caja $5.000, mueble $20.000. Moto, vidrio y animales no llevamos.',
])('what is not taken is no item: %s', (prompt) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  expect(brief.facts.filter(({ norm, text }) => norm.kind === 'offer' && text.includes('Moto'))).toEqual([]);
});
