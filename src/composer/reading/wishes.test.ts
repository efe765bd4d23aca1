import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

test.each([
  ["i clean chimneys in Salem. dont want a blog dont want a chat robot. Ned's Sweeps 503-555-0133"],
  ['no quiero un blog ni una tienda, solo una página para mi taller de bicis en Gijón, Pedal y Media'],
  ['não quero loja virtual nem blog, só um site simples da minha costura em Lages, Ateliê Ponto Miúdo'],
  ["I don't need an online store or a blog. Just a page for my tree service, Tall Oak Tree Care, Salem"],
])('%s', (message) => {
  const { pageType, business, wishes } = read(message) as Brief;
  expect(pageType).not.toBe('blog');
  expect(business.family).not.toBe('blog');
  expect(wishes.wants).toEqual([]);
  expect(wishes.goal).toBeUndefined();
  expect(wishes.rejects).toContain('blog-list');
});

test('a name that is a colour is none in an address of mail', () => {
  for (const mail of ['rosa@valentecooks.example', 'rosa.lima@flores.example', 'ola@rosa.example']) {
    const brief = read(`Private chef in Porto. Dinner from €150. ${mail}`);
    expect('outcome' in brief ? [] : brief.wishes.colors).toEqual([]);
  }
});

test.each([
  ['Padoca da Marli em Campinas, pão francês e sonho. nao quero coisa chique', []],
  ['padaria da Marli em Campinas, nao quero nada chique nem moderno', []],
  ['taller de costura en Lima, no quiero algo elegante, algo alegre', ['bold', 'playful']],
])('a look that is refused is not given: %s', (message, moods) => expect((read(message) as Brief).wishes.moods).toEqual(moods));

test.each([
  ['Tango en Rosario. Clase suelta 5.000. Clases privadas hay que hablar, no pongas precio.', true],
  ['Pintor em Santos. Sala 800. Por favor não coloca preço', false],
  ['Tango en Rosario. Clase suelta 5.000. No pongas precios', false],
])('prices are hidden only where all of them are meant: %s', (message, shown) =>
  expect((read(message) as Brief).wishes.showPrices).toBe(shown),
);

test('a register number is no enrolment', () => {
  const goalOf = (message: string) => (read(message) as Brief).wishes.goal;
  expect(goalOf('Helga Brandt, tradutora juramentada, matrícula JUCISRS nº 231, em Porto Alegre. Lauda R$ 92,40')).toBeUndefined();
  expect(goalOf('Gasista matriculado en Rosario (matrícula Litoral Gas 1ra categoría N° 2418). Visita $18.000')).toBeUndefined();
  expect(goalOf('Escola de música em Jaú. Matrículas abertas até março. Mensalidade R$ 200')).toBe('enrol');
});

test.each([
  ["Waller in Gort. New wall €240 a metre. I don't price from photos, I walk it first. Ring 087 613 4400", true],
  ["Florist in Gort. Bouquets €40. Please don't put prices on the page. Ring 087 613 4400", false],
  ['Aula de cerâmica em Bauru R$ 180, argila não inclusa no preço. 14 99777-1234', true],
  ['Chaveiro em Bauru. Cópia R$ 20, desconto no preço de três. 14 99777-1234', true],
  ['Passeio em Bonito MS R$ 120. Não coloque preço em dólar. 67 99777-1234', true],
])('a way of pricing is no wish to hide prices: %s', (message, shown) => expect((read(message) as Brief).wishes.showPrices).toBe(shown));
