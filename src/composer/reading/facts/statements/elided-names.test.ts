import { expect, test } from 'vitest';
import { understand } from '#composer/compose.ts';
import type { Sheet } from '../sheet.ts';
import { completeNames } from './elided-names.ts';

function pricesOf(prompt: string): string[] {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error('refused');
  const text = new Map(brief.facts.map((fact) => [fact.id, fact.text]));
  return brief.facts.flatMap((fact) =>
    fact.norm.kind === 'offer' && fact.norm.price ? [`${fact.text}: ${text.get(fact.norm.price)}`] : [],
  );
}

test.each([
  [
    'Pulido de pisos en Lima. Pulido y laca S/ 18 x metro, con cambio de piezas S/ 25 x metro. 955501382',
    ['Pulido y laca: S/ 18 x metro', 'Pulido y laca con cambio de piezas: S/ 25 x metro'],
  ],
  [
    'Barbearia do Nino em Bauru. Corte R$ 40, com barba R$ 60, sobrancelha R$ 15. 14 3222-1010',
    ['Corte: R$ 40', 'Corte com barba: R$ 60', 'sobrancelha: R$ 15'],
  ],
])('a name that is short for the one before it is completed: %s', (prompt, prices) => expect(pricesOf(prompt)).toEqual(prices));

test('words of another line, or of a price of their own, complete nothing', () => {
  for (const prompt of [
    'Barbearia do Nino em Bauru. Corte R$ 40.\nCom barba feita na hora R$ 60. 14 3222-1010',
    'Dog wash in Perth. Small dog $30, and please call first because it takes an hour, with nail trim $40. 08 5550 1234',
  ])
    expect(pricesOf(prompt).join()).not.toMatch(/Corte com|dog with/i);
});

test('another number is one of the same thing', () => {
  const folded = '1,000 compost worms $45, 2,000 for $80';
  const offer = (text: string, at: number, price: string) => ({
    ...{ id: `fa_${at}`, text, must: true, status: 'given' as const },
    norm: { kind: 'offer' as const, price },
    source: { from: 'prompt' as const, span: [at, at + text.length] as [number, number] },
  });
  const prices = [20, 35].map((at) => ({ id: `price-${at}`, norm: { kind: 'price' }, source: { span: [at, at + 3] } }));
  const offers = [offer('1,000 compost worms', 0, 'price-20'), offer('2,000', 25, 'price-35')];
  completeNames({ folded, facts: prices } as unknown as Sheet, offers, ({ text }) => /\p{L}/u.test(text));
  expect(offers.map(({ text }) => text)).toEqual(['1,000 compost worms', '2,000 compost worms']);
});
