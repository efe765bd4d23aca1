import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import type { Fact, FactNorm } from '#site/schema.ts';
import { properCase } from './letter-case.ts';
import { presentable } from './presentable.ts';
import { shownPhone } from './shown-fact.ts';
import { shownPrice } from './shown-price.ts';

const fact = (n: number, text: string, norm: FactNorm): Fact => ({
  id: `fa_${String(n).padStart(8, '0')}`,
  text,
  norm,
  source: { from: 'prompt' },
  must: true,
  status: 'given',
});
const shown = (prompt: string, ...facts: Fact[]): string[] => {
  const brief = {
    prompt,
    locale: 'pt-BR',
    locales: [],
    country: 'BR',
    currency: 'BRL',
    facts,
    business: { name: null, trade: null, family: 'unknown', familyConfidence: 0, place: null },
    clauses: [],
    held: [],
    contradictions: [],
    industry: { id: 'neutral', archetype: 'neutral', confidence: 0 },
    pageType: 'business',
    wishes: { moods: [], colors: [], showPrices: true, wants: [], rejects: [], address: 'você' },
    notices: [],
  } as Brief;
  return presentable(brief).facts.map(({ text }) => text);
};

describe('what is shown', () => {
  test('a shout is said in a normal voice, with the names in it', () => {
    const prompt = 'RETÍFICA IRMÃOS PASQUALINI EM CATANDUVA. ATENDEMOS CATANDUVA E REGIÃO DESDE 1984. CERTIFICADO DO IPEM.';
    expect(
      shown(
        prompt,
        fact(1, 'RETÍFICA IRMÃOS PASQUALINI', { kind: 'name' }),
        fact(2, 'CATANDUVA', { kind: 'place', city: 'CATANDUVA' }),
        fact(3, 'ATENDEMOS CATANDUVA E REGIÃO DESDE 1984', { kind: 'statement', topic: 'since' }),
        fact(4, 'CERTIFICADO DO IPEM', { kind: 'statement', topic: 'other' }),
      ),
    ).toEqual(['Retífica Irmãos Pasqualini', 'Catanduva', 'Atendemos Catanduva e região desde 1984', 'Certificado do IPEM']);
  });
  test('capitals that are a name stay where nobody shouts', () => {
    expect(shown('Somos a METROBAL, de Goiânia, e consertamos balanças.', fact(1, 'METROBAL', { kind: 'name' }))).toEqual(['METROBAL']);
    expect(properCase('CASA DE DONA ZEFA III LTDA')).toBe('Casa de Dona Zefa III LTDA');
  });
  test('accents, short forms, spaces and laughter are mended', () => {
    expect(shown('x', fact(1, 'nao cobro  visita ,vc paga so o servico kkkk', { kind: 'statement', topic: 'policy' }))).toEqual([
      'não cobro visita,você paga só o serviço',
    ]);
    expect(shown('x', fact(1, 'instalacao eletrica', { kind: 'offer' }))).toEqual(['instalação elétrica']);
  });
  test('a quotation, a question and an address of the net stay to the letter', () => {
    const said = ['ADOREI o servico kkk', 'vc entrega??', 'https://x.example/NAO'];
    expect(
      shown(
        'x',
        fact(1, said[0]!, { kind: 'quote' }),
        fact(2, said[1]!, { kind: 'question' }),
        fact(3, said[2]!, { kind: 'url', href: 'https://x.example/NAO', purpose: 'other' }),
      ),
    ).toEqual(said);
  });
  test('a list to be copied as it is is copied as it is', () => {
    expect(shown('Cardápio (coloca igualzinho): pao de queijo', fact(1, 'pao de queijo', { kind: 'offer' }))).toEqual(['pao de queijo']);
  });
  test('what a price is for stands with it', () => {
    const price = fact(1, 'R$ 220', { kind: 'price', amount: '220', currency: 'BRL' });
    expect(shown('x', price, fact(2, 'Suíte', { kind: 'offer', price: price.id, note: 'por noite' }))[0]).toBe('R$ 220 por noite');
    expect(shown('x', price, fact(2, 'Reforma', { kind: 'offer', price: price.id, note: 'cerca de' }))[0]).toBe('cerca de R$ 220');
  });
});

test.each<[string, readonly (readonly [string, string, string])[], string[]]>([
  [
    'money',
    [
      ['١٠ جنيه', '10', 'EGP'],
      ['١٥', '15', 'EGP'],
      ['١٢ للكوب', '12', 'EGP'],
    ],
    ['١٠ جنيه', '١٥ جنيه', '١٢ جنيه للكوب'],
  ],
  [
    'money in words',
    [
      ['mil e cem reais', '1100', 'BRL'],
      ['trezentos e vinte', '320', 'BRL'],
    ],
    ['mil e cem reais', 'trezentos e vinte reais'],
  ],
  [
    'thousands',
    [
      ['doce lucas', '12000', 'CLP'],
      ['18 x hora', '18000', 'CLP'],
    ],
    ['doce lucas', '18 lucas x hora'],
  ],
  [
    'thousands in words',
    [
      ['treinta mil', '30000', 'CLP'],
      ['desde cuarenta y dos', '42000', 'CLP'],
    ],
    ['treinta mil', 'desde cuarenta y dos mil'],
  ],
  [
    'nothing of another money',
    [
      ['40 دولار', '40', 'USD'],
      ['١٥', '15', 'EGP'],
    ],
    ['40 دولار', '١٥'],
  ],
  [
    'one name for one money',
    [
      ['15 conto', '15', 'BRL'],
      ['20', '20', 'BRL'],
    ],
    ['R$ 15', 'R$ 20'],
  ],
  [
    "the owner's name for it",
    [
      ['15 conto', '15', 'BRL'],
      ['20 conto', '20', 'BRL'],
    ],
    ['15 conto', '20 conto'],
  ],
])('prices of one list share %s', (_, prices, wanted) => {
  const facts = prices.map(
    ([text, amount, currency], n): Fact => ({
      ...fact(n, text, { kind: 'price', amount, currency }),
      source: { from: 'prompt', span: [n * 20, n * 20 + text.length] },
    }),
  );
  expect(shown('x', ...facts)).toEqual(wanted);
});

test.each([
  ['r$45', 'BRL', 'R$ 45'],
  ['45', 'BRL', 'R$ 45'],
  ['45 reais', 'BRL', 'R$ 45'],
  ['de 1200 a 1800', 'BRL', 'de R$ 1200 a R$ 1800'],
  ['40 / 55', 'USD', '$40 / $55'],
  ['3 por 20', 'BRL', '3 por R$ 20'],
  ['12x de 69,90', 'BRL', '12x de R$ 69,90'],
  ['600 em até 3x', 'BRL', 'R$ 600 em até 3x'],
  ['150 + 5 por km', 'BRL', 'R$ 150 + R$ 5 por km'],
  ['from 12 an hour', 'GBP', 'from £12 an hour'],
  ['2 mil reais por pessoa', 'BRL', 'R$ 2 mil por pessoa'],
  ['20 conto', 'BRL', '20 conto'],
  ['60 euros', 'EUR', '60 €'],
  ['180 até 4 pessoas', 'BRL', 'R$ 180 até 4 pessoas'],
  ['12,50', 'EUR', '12,50 €'],
  ['$38', 'USD', '$38'],
  ['A PARTIR DE R$ 390', 'BRL', 'a partir de R$ 390'],
  ['APARTIR DE 60', 'BRL', 'a partir de R$ 60'],
  ['apartir 60', 'BRL', 'a partir de R$ 60'],
  ['95 BUCKS A METER', 'AUD', '$95 a meter'],
  ['FROM 180 A METER', 'AUD', 'from $180 a meter'],
  ['frm 40k', 'NGN', 'from ₦40k'],
  ['R$ 690 a partir de', 'BRL', 'a partir de R$ 690'],
  ['9 REAIS O METRO MINIMO 450', 'BRL', 'R$ 9 o metro, minimo R$ 450'],
  ['18 por cabeça minimo 40 animal', 'BRL', 'R$ 18 por cabeça minimo 40 animal'],
  ['s/ 18 x metro', 'PEN', 'S/ 18 x metro'],
  ['a thirty pound', 'GBP', 'thirty pound'],
  ['400 دولار', 'USD', '400 دولار'],
  ['USD 40 + IVA', 'USD', 'USD 40 + IVA'],
])('the price %s in %s is shown as %s', (text, currency, wanted) => expect(shownPrice(text, currency)).toBe(wanted));

test.each([
  ['$25000', 'ARS', 'AR', '$25.000'],
  ['12000 el dia', 'ARS', 'AR', '$12.000 el dia'],
  ['$8000', 'ARS', 'AR', '$8.000'],
  ['from 2500', 'GBP', 'GB', 'from £2,500'],
  ['R$ 1200,50', 'BRL', 'BR', 'R$ 1.200,50'],
  ['1200 euros', 'EUR', 'ES', '1200 €'],
  ['$2,200', 'MXN', 'MX', '$2,200'],
  ['4 for 10', 'USD', 'US', '4 for $10'],
])('the price %s in %s of %s has its thousands parted: %s', (text, currency, country, wanted) =>
  expect(shownPrice(text, currency, country)).toBe(wanted),
);

test.each([
  ['83988401176', '+5583988401176', '(83) 98840-1176'],
  ['54 3028 4411', '+555430284411', '54 3028 4411'],
  ['(31) 95555-0147', '+5531955550147', '(31) 95555-0147'],
  ['07700 900614', '+447700900614', '07700 900614'],
])('the number %s is shown as %s', (text, e164, wanted) => expect(shownPhone(text, e164)).toBe(wanted));

test.each([
  ['rua Vila Nova da Rainha 210', 'Rua Vila Nova da Rainha, 210'],
  ['travessa mauriti 1415, marco', 'Travessa Mauriti, 1415, Marco'],
  ['av. brasil 90, perto do mercado', 'Av. Brasil, 90, perto do mercado'],
  ['Rua Halfeld, quase em frente ao Cine Theatro', 'Rua Halfeld, quase em frente ao Cine Theatro'],
])('a street as it stands on a letter: %s', (text, wanted) => {
  expect(shown(text, fact(1, text, { kind: 'address', street: text }))).toEqual([wanted]);
});

test('a unit between a thing and its price is said behind the amount', () => {
  const price = fact(1, '110', { kind: 'price', amount: '110', currency: 'BRL' });
  expect(shown('docinhos cento 110', fact(2, 'docinhos cento', { kind: 'offer', price: price.id }), price)).toEqual([
    'Docinhos',
    'R$ 110 o cento',
  ]);
  expect(shown('meia hora 110', fact(2, 'aula de meia hora', { kind: 'offer', price: price.id }), price)).toEqual([
    'aula de meia hora',
    'R$ 110',
  ]);
});

test('accents that were left out', () => {
  const text = 'encomenda com 3 dias de antecedencia, camara fria e manutencao de maquinas agricolas ha 12 anos tá';
  expect(shown(text, fact(1, text, { kind: 'statement', topic: 'policy' }))).toEqual([
    'encomenda com 3 dias de antecedência, câmara fria e manutenção de máquinas agrícolas há 12 anos',
  ]);
});
