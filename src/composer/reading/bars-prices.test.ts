import { expect, test } from 'vitest';
import { understand } from '../compose.ts';
import { correct } from '../correct.ts';
import { barsPrices } from './bars-prices.ts';

const briefOf = (prompt: string) => {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};

test.each([
  'Escritório de advocacia Prado & Lima em Curitiba. Direito de família. Consulta R$ 200. Tel (41) 3000-0000',
  'Marta Lima, em Lins, OAB/SP 123.456. Faço inventário e divórcio. Consulta R$ 200.',
  'Marta Lima, em Lins, OAB/SP 123.456. Inventário. Consulta R$ 200. Não quero preços no site.',
])('a lawyer’s fees stay off by the rule, which no wish undoes and nobody is told to have asked for: %s', (prompt) => {
  const brief = briefOf(prompt);
  expect(barsPrices(brief.industry.id, brief)).toBe(true);
  expect(brief.facts.filter(({ norm }) => norm.kind === 'price')).toEqual([]);
  expect(brief.contradictions.filter(({ about }) => about === 'prices')).toEqual([]);
  expect(brief.notices.find(({ code }) => code === 'price-left-out')?.text).toContain('OAB');
  expect(correct(brief, { wishes: { showPrices: true } }).wishes.showPrices).toBe(false);
});

test.each([
  'Contabilidade Prado em Curitiba. Abertura de empresa R$ 900. Tel (41) 3000-0000',
  'Abogada de familia en Bogotá. Consulta $ 200.000. Tel 601 555 1234',
  'Solicitors in Leeds. Wills £200. Call 0113 496 0000',
  'Livraria em Lins, apostilas para o exame da OAB R$ 90.',
])('prices of others stand: %s', (prompt) => {
  const brief = briefOf(prompt);
  expect(barsPrices(brief.industry.id, brief)).toBe(false);
  expect(brief.facts.some(({ norm }) => norm.kind === 'price')).toBe(true);
});
