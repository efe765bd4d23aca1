import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts;
};

test.each([
  [
    'Marmita da Cidoca em Ananindeua. marmita P 15 reais, M 19, G 24\n\nENTREGA\nCidade Nova 6 ao 9 e Guajará - 5 reais\nCoqueiro - 6 reais\nIcuí e Paar - 8 reais e só a partir de 3 marmitas\nacima de 60 reais a entrega é de graça',
    'Entrega: Cidade Nova 6 ao 9 e Guajará – 5 reais; Coqueiro – 6 reais; Icuí e Paar – 8 reais e só a partir de 3 marmitas',
  ],
  [
    'Pizzaria Bella, Londrina. Calabresa R$ 45\n\nTaxa de entrega:\nCentro - grátis\nGleba Palhano - R$ 6',
    'Taxa de entrega: Centro – grátis; Gleba Palhano – R$ 6',
  ],
  ['Rotisería Lo de Pepe, Rosario. Pollo $12.000. Envíos:\nCentro $1.500\nFisherton $3.500', 'Envíos: Centro – $1.500; Fisherton – $3.500'],
  [
    'Thai Box, Reading. Pad thai £9\nDelivery\nCaversham £2\nEarley £3.50 (over £25 only)',
    'Delivery: Caversham – £2; Earley – £3.50 (over £25 only)',
  ],
])('zones under the heading of the delivery are its fees, and nothing for sale', (prompt, told) => {
  const facts = factsOf(prompt);
  expect(facts.filter(({ norm }) => norm.kind === 'statement').map(({ text }) => text)).toContain(told);
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'offer' ? [text] : [])).join()).not.toMatch(
    /Coqueiro|Centro|Palhano|Fisherton|Earley|Caversham/,
  );
});

test('things under another heading stay for sale', () =>
  expect(
    factsOf('Flor do Léo em Belém.\n\nKits\nRosas - R$ 60\nLírios - R$ 80').flatMap(({ norm, text }) =>
      norm.kind === 'offer' ? [text] : [],
    ),
  ).toEqual(['Rosas', 'Lírios']));

test('they are told on the page whatever stands around them', () => {
  const facts = factsOf(
    'gente bom dia sou a Cidoca da Marmita da Cidoca\n\nmarmita P 15 reais\n\nENTREGA\nCoqueiro - 6 reais\nIcuí - 8 reais\nMarituba não levo mais\n\nzap 91 98263 5514',
  );
  expect(facts.map(({ text }) => text)).toContain('Entrega: Coqueiro – 6 reais; Icuí – 8 reais');
});
