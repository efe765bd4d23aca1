import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import type { Fact, FactNorm } from '#site/schema.ts';
import { presentable, properCase, shownPhone } from './repair.ts';
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
])('the price %s in %s is shown as %s', (text, currency, wanted) => expect(shownPrice(text, currency)).toBe(wanted));

test.each([
  ['83988401176', '+5583988401176', '(83) 98840-1176'],
  ['54 3028 4411', '+555430284411', '54 3028 4411'],
  ['(31) 95555-0147', '+5531955550147', '(31) 95555-0147'],
  ['07700 900614', '+447700900614', '07700 900614'],
])('the number %s is shown as %s', (text, e164, wanted) => expect(shownPhone(text, e164)).toBe(wanted));
