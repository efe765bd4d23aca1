import { expect, test } from 'vitest';
import { numberOf, ratesOf, readCampaigns } from './read-campaigns.ts';

test.each([
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['R$ 40', 40],
  ['40,5', 40.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['1,234', 1234],
  ['1.234.567', 1_234_567],
  ['0', 0],
  ['--', null],
  ['', null],
])('%s', (cell, value) => expect(numberOf(cell)).toBe(value));

test('a file of Google Ads: lines above its columns, totals below, numbers as they are written in Brazil', () => {
  const read = readCampaigns(
    '\ufeffRelatório de campanha\n1 de outubro de 2026 - 31 de outubro de 2026\nCampanha,Código da moeda,Cliques,Impr.,Custo,Conversões,Valor conv.\nPesquisa,BRL,40,"2.000","80,00","4,00","320,00"\nMarca,BRL,10,100,"20,00","0,00","0,00"\nTotal: conta,BRL,50,"2.100","100,00","4,00","320,00"\n',
  );
  if (!read.ok) throw new Error(read.problem);
  expect(read).toMatchObject({
    currency: 'BRL',
    missing: [],
    total: { spend: 100, clicks: 50, impressions: 2100, results: 4, revenue: 320 },
  });
  expect(read.campaigns.map(({ name }) => name)).toEqual(['Pesquisa', 'Marca']);
  expect(ratesOf(read.campaigns[0]!)).toEqual({ ctr: 0.02, cpc: 2, cpa: 20, roas: 4 });
  expect(ratesOf(read.campaigns[1]!)).toEqual({ ctr: 0.1, cpc: 2, cpa: null, roas: 0 });
});

test('a file of Meta Ads: rows of days are one campaign, and what it does not tell is missing', () => {
  const read = readCampaigns(
    'Campaign name,Day,Amount spent (USD),Impressions,Link clicks,Results\nSpring,2026-10-01,10.50,1000,20,2\nSpring,2026-10-02,9.50,1000,,\n',
  );
  expect(read).toMatchObject({
    ok: true,
    currency: 'USD',
    missing: ['revenue'],
    campaigns: [{ name: 'Spring', spend: 20, impressions: 2000, clicks: 20, results: 2, revenue: null }],
  });
});

test.each([
  ['nome;idade\nAna;3\n', 'no_columns'],
  ['', 'no_columns'],
  ['Campaign,Cost\n', 'no_rows'],
  ['Campaign,Cost\n"a,1\n', 'unreadable'],
  ['Campaign,Currency,Cost\na,USD,1\nb,BRL,1\n', 'currencies'],
])('%j is no report: %s', (text, problem) => expect(readCampaigns(text)).toEqual({ ok: false, problem }));
