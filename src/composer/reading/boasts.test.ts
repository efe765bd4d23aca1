import { expect, test } from 'vitest';
import type { Brief } from '../brief.ts';
import { read } from '../read.ts';

const leftOut = (prompt: string) => (read(prompt) as Brief).notices.filter(({ code }) => code === 'claim-left-out').map(({ text }) => text);

test.each([
  'Chaveiro em Lins. É melhor ligar antes de vir. Cópia 12',
  'Padaria em Lins. O pão das 5 é o melhor da fornada. Pão 3',
  'Adega em Lins. O vinho é melhor servido a 14 graus. Garrafa 60',
  'Pousada em Lins. O melhor de tudo é o café da manhã. Diária 200',
  'Loja em Lins. Ganha 10% de desconto no pix. Camisa 40',
  'Café em Lins. Ganhe 10% se trouxer a caneca. Café 5',
  'Clases en Lugo. Es mejor llamar antes. Hora 20 €',
  'Tienda en Lugo. Ganas 10% con la tarjeta. Camisa 20 €',
  'Peluquería en Lugo. Elegimos el corte que mejor le queda. Corte 15 €',
  'Bike shop in York. Booking ahead is best. Service £55',
  'Cafe in York. Our carrot cake is best with a flat white. Cake £4',
  'Sign writer in Hull. Texts are best, 07700 900 123',
  'Store in York. Win 10% off your first order. Shirt £20',
])('what is said of use, time or price is no boast: %s', (prompt) => {
  expect(leftOut(prompt)).toEqual([]);
});

test.each([
  'Pizzaria em Lins. A melhor pizza da cidade. Pizza 50',
  'Oficina em Lins. Somos líderes no mercado. Óleo 90',
  'Mercado em Lins. Nosso pão é o melhor da região. Pão 3',
  'Advogada em Lins. Ganhamos 95% das causas. OAB/SP 123456',
  'Bar en Lugo. Somos los mejores de la ciudad. Menú 12 €',
  'Barber in York. We are the best in town. Cut £15',
  'Plumber in York. We are number one in York. £60',
  'Law firm in York. We have won 98% of our cases.',
])('a boast is left out and told: %s', (prompt) => {
  expect(leftOut(prompt)).toHaveLength(1);
});
