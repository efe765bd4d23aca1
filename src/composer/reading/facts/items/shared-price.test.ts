import { describe, expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

function pricedIn(prompt: string): string[] {
  const { facts } = understand({ prompt }) as Brief;
  return facts.flatMap(({ text, norm }) => {
    const price = norm.kind === 'offer' && facts.find(({ id }) => id === norm.price);
    return price ? [`${text}: ${price.text}`] : [];
  });
}

describe('a row of names with one price', () => {
  it.each([
    ['Salgados da Bia, em Bauru. coxinha, quibe e risole 2,50 cada. Bolo 8 reais.', 'coxinha, quibe e risole: 2,50 cada'],
    ['Doceria Mel, Curitiba. Brigadeiro, beijinho e cajuzinho R$ 95 o cento.', 'Brigadeiro, beijinho e cajuzinho: R$ 95 o cento'],
    ['Hortifruti do Zé em Maringá. Tomate, cebola, batata R$ 6 o kg. Abacaxi R$ 8.', 'Tomate, cebola, batata: R$ 6 o kg'],
    ['Tamales Lupita, Puebla. Humita, verdura y queso $25 cada uno. Atole 25 pesos.', 'Humita, verdura y queso: $25 cada uno'],
    ['Hill Top Bakery in Leeds. Scones, brownies and flapjacks £2.50 each.', 'Scones, brownies and flapjacks: £2.50 each'],
    ['Dog walker in Leeds. I walk dogs, puppies and seniors, £12 each. Cats £8.', 'dogs, puppies and seniors: £12 each'],
    ['Lanchonete do Beto. Vendo coxinha, quibe, risole 2,50 cada e refri 5 reais.', 'coxinha, quibe, risole: 2,50 cada'],
  ])('is priced as a whole: %s', (prompt, row) => {
    expect(pricedIn(prompt)).toContain(row);
  });

  it('leaves a price to the last name where the others have their own', () => {
    expect(pricedIn('Salão da Jô em Natal. Corte 40, luzes e tintura 150, unha 30')).toEqual([
      'Corte: 40',
      'luzes e tintura: 150',
      'unha: 30',
    ]);
  });
});
