import { expect, test } from 'vitest';
import { tellsTerm } from './terms.ts';

test.each([
  'Precisa atestado e carteira de vacina em dia, senão não entra',
  'Na praia precisa de autorização da capitania',
  'Hace falta el permiso de pesca si es en el río',
  'não pode vidro, bateria, tinta nem resto de comida',
  'no se puede aceite ni pilas ni vidrio',
  'Quiropraxia não é massagem',
])('a condition on the customer: %s', (said) => expect(tellsTerm(said)).toBe(true));

test.each([
  'Precisa ser bonito e moderno',
  'O site precisa ter documento pra baixar',
  'que não precisa de receita se o cliente for amigo',
  'não pode ser azul nem verde nem amarelo',
  'Eu preciso de alvará ainda',
  'Dinheiro não é problema',
  'Minha sogra não é sócia',
])('a wish or talk: %s', (said) => expect(tellsTerm(said)).toBe(false));
