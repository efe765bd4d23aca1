import { describe, expect, test } from 'vitest';
import { read } from '../../read.ts';

/** "name = price · note" of each thing that is offered. */
function offers(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) return [];
  return brief.facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` · ${norm.note}` : ''}`];
  });
}

describe('a size or a sort stands with what it is of', () => {
  test.each([
    ['Marmitaria. Quentinha P 16, M 20, G 25.', ['Quentinha P = 16', 'Quentinha M = 20', 'Quentinha G = 25']],
    ['Personal em Campinas. Plano 1x semana 220, 2x 380, 3x 490.', ['Plano 1x semana = 220', 'Plano 2x = 380', 'Plano 3x = 490']],
    ['Pizzaria. Calabresa meia 28 inteira 48. Borda recheada 8.', ['Calabresa meia = 28', 'Calabresa inteira = 48', 'Borda recheada = 8']],
    ['Lanches. suco P 6 G 9, pastel 10.', ['suco P = 6', 'suco G = 9', 'pastel = 10']],
    ['Sorvetes.\n300ml - 14,00\n500ml - 19,00\n700ml - 24,00', ['300ml = 14,00', '500ml = 19,00', '700ml = 24,00']],
    ['Tacos. pastor 15, agua fresca chica 20 grande 35.', ['pastor = 15', 'agua fresca chica = 20', 'agua fresca grande = 35']],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));
});

describe('a price is as it was told', () => {
  test.each([
    [
      'Costureira. barra 20, zíper 25 a 35, vestido de festa de 60 a 150.',
      ['barra = 20', 'zíper = 25 a 35', 'vestido de festa = de 60 a 150'],
    ],
    [
      'Detailing. wash 40 / 55, interior 120 / 160, full detail 220 / 280.',
      ['wash = 40 / 55', 'interior = 120 / 160', 'full detail = 220 / 280'],
    ],
    ['Doces. bolo de pote 12 ou 3 por 30, brigadeiro 4.', ['bolo de pote = 12', 'bolo de pote = 3 por 30', 'brigadeiro = 4']],
    ['Curso R$ 900 ou 10x de R$ 99, apostila R$ 60.', ['Curso = R$ 900', 'Curso = 10x de R$ 99', 'apostila = R$ 60']],
    [
      'Pousada. diária casal 280 baixa temporada, 420 alta temporada.',
      ['diária casal = 280 · baixa temporada', 'diária casal = 420 · alta temporada'],
    ],
    ['Pousada. Chalé jardim: 390 baixa / 560 alta.', ['Chalé jardim = 390 · baixa', 'Chalé jardim = 560 · alta']],
    ['Guincho. saída R$ 150 + R$ 5 por km, moto R$ 120.', ['saída = R$ 150 + R$ 5 por km', 'moto = R$ 120']],
    ['Eletricista. visita 80, chuveiro 70, quadro a combinar.', ['visita = 80', 'chuveiro = 70', 'quadro · a combinar']],
    [
      'Açougue. picanha 69,90 kg, alcatra 44,90 kg, linguiça da casa 24,90.',
      ['picanha = 69,90 kg', 'alcatra = 44,90 kg', 'linguiça da casa = 24,90'],
    ],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));
});

test('a town or a part of one is no row of services', () => {
  expect(offers('Pet Cheiroso: banho e tosa, Dirceu Arcoverde, Teresina.')).not.toContain('Teresina');
});
