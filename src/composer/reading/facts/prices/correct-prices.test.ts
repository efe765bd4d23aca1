import { expect, test } from 'vitest';
import { read } from '../../../read.ts';

function offers(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) return [];
  return brief.facts.flatMap(({ norm, text }) =>
    norm.kind === 'offer'
      ? [`${text} = ${brief.facts.find(({ id }) => id === norm.price)?.text}${norm.note ? ` · ${norm.note}` : ''}`]
      : [],
  );
}

test.each([
  ['Salão da Nilda, corte 30, escova 45. Não, desculpa, o corte é 35.', ['corte = 35', 'escova = 45']],
  ['barbearia do Téo, corte 30, não desculpa é 35, barba 20', ['corte = 35', 'barba = 20']],
  ['Studio Lume. Limpeza de pele R$ 120, perdão, R$ 130. Peeling R$ 200.', ['Limpeza de pele = R$ 130', 'Peeling = R$ 200']],
  ['Taller Rueda. Parche 50 pesos, digo, 60 pesos. Cambio de cámara 120.', ['Parche = 60 pesos', 'Cambio de cámara = 120']],
  ["Joe's Barbers. Cut £15, beard trim £8. Sorry, beard trim is £9 now.", ['Cut = £15', 'beard trim = £9']],
  ['Marmita da Cida: P 18, M 22, G 28. Opa, errei, a G é 30.', ['P = 18', 'M = 22', 'G = 30']],
])('a price that is taken back gives way to the later one: %s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

test('an apology for something else changes no price', () => {
  expect(offers('Salão da Nilda, corte 30, escova 45. Desculpa a demora. Hidratação 60.')).toEqual([
    'corte = 30',
    'escova = 45',
    'Hidratação = 60',
  ]);
});

test('the price that was taken back is no fact of the business', () => {
  const brief = read('Studio Lume. Limpeza de pele R$ 120, perdão, R$ 130.');
  expect('facts' in brief && brief.facts.filter(({ norm }) => norm.kind === 'price').map(({ text }) => text)).toEqual(['R$ 130']);
});

test('what is said of the other prices is no measure of the one that changed', () => {
  const found = read(
    'Transvale Escolar, van escolar em Pouso Alegre.\nida e volta mesmo bairro .... 330,00\nida e volta outro bairro .... 395,00\no mesmo bairro agora é 350,00 o resto ta igual.',
  );
  const prices = 'outcome' in found ? [] : found.facts.flatMap(({ norm, text }) => (norm.kind === 'price' ? [text] : []));
  expect(prices.join()).not.toMatch(/resto/);
  expect(prices).toContain('350,00');
});
