import { describe, expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

function rowsOf(prompt: string): string[] {
  const { facts } = understand({ prompt }) as Brief;
  return facts.flatMap(({ text, norm }) => {
    const price = norm.kind === 'offer' && facts.find(({ id }) => id === norm.price);
    return price ? [`${text}: ${price.text}`] : [];
  });
}

describe('prices by time', () => {
  it.each([
    [
      'Passeio de barco em Paraty. Dias e horários: todo dia 8h às 17h. Passeio 40 min 35 reais, 1h 45',
      ['Passeio 40 min: 35 reais', 'Passeio 1h: 45'],
    ],
    ['Quadra do Beto em Bauru\nAluguel da quadra\n1h 80\n1h30 110\n2h 140', ['1h: 80', '1h30: 110', '2h: 140']],
    ['Kayak Tours Brighton. 40 min £15, 1h £25, 2h £40. Every day 9am to 5pm.', ['40 min: £15', '1h: £25', '2h: £40']],
    ['Masajes Luna, Sevilla. Masaje 30 min 25 €, 1 h 40 €. Lunes a viernes de 10 a 20.', ['Masaje 30 min: 25 €', 'Masaje 1 h: 40 €']],
    ['Massagem da Lu, Recife. relaxante 1h 120 reais ou 1h30 160', ['relaxante 1h: 120 reais', 'relaxante 1h30: 160']],
  ])('are a row each: %s', (prompt, rows) => {
    expect(rowsOf(prompt)).toEqual(rows);
  });

  it('are no hours of the clock', () => {
    expect(rowsOf('Barbearia Zé em Natal. Segunda a sexta 8h 30, 9h 30, 10h 30. Corte 30 reais.')).toEqual(['Corte: 30 reais']);
  });
});
