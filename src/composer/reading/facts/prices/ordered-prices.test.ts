import { describe, expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

function pricesIn(prompt: string): string[] {
  const { facts } = understand({ prompt }) as Brief;
  return facts.flatMap(({ id, text, norm }) => {
    const offer = norm.kind === 'price' && facts.find((one) => one.norm.kind === 'offer' && one.norm.price === id);
    return norm.kind === 'price' ? [offer ? `${offer.text}: ${text}` : text] : [];
  });
}

describe('a price that is ordered to be shown', () => {
  it.each([
    [
      'Pousada Vento Sul em Garopaba. Diária de casal com café. No site põe "a partir de R$ 2.200". zap 48 99111-2233',
      'Diária de casal com café: a partir de R$ 2.200',
    ],
    ['Sou pintor em Bauru, Pinturas Nei. Quero que apareça o preço: a partir de R$ 25 o metro.', 'a partir de R$ 25 o metro'],
    ['Luz Boa Fotografia, Curitiba. Bota no site só "a partir de 2 mil reais".', 'a partir de 2 mil reais'],
    ['Studio Raiz, Recife. não põe tabela, coloca apenas "sessão a partir de R$ 400".', 'sessão: a partir de R$ 400'],
    ['We do weddings and portraits in Leeds. On the site just put "from £950".', 'from £950'],
    ['Hago tortas de boda en Rosario, Dulce Amor. En la página pongan "desde $ 85.000".', 'desde $ 85.000'],
  ])('is no thing with the words of the order: %s', (prompt, price) => {
    expect(pricesIn(prompt)).toEqual([price]);
  });

  it('leaves things alone that are named like an order', () => {
    expect(pricesIn('Sapataria Sul, Franca. Bota R$ 120. Mostra de verão R$ 20.')).toEqual(['Bota: R$ 120', 'Mostra de verão: R$ 20']);
  });
});
