import { expect, test } from 'vitest';
import { tellsPlainly } from './plainly.ts';

test.each([
  'Temos 38 músicos, o mais novo tem 9 anos',
  'O couro vem de um curtume de Dores de Campos que não usa cromo.',
  'El cuero es de la curtiembre de acá.',
  'También reparo monturas viejas.',
  'Hago monturas y cinchas, todo en cuero crudo',
  'Capacete obrigatório.',
  'precisa carteira de vacina em dia e teste de convivência.',
  'Fui professora na UFPR por 9 anos',
  "I've been doing swarms for 19 years",
  'I collect swarms for free within 15 miles',
  'a gente fura até 180 metros',
])('"%s" is plain', (said) => expect(tellsPlainly(said)).toBe(true));

test.each([
  'faço questão de um site bonito',
  'uso o celular da minha esposa pra digitar',
  'O último cara é da agência do meu sobrinho',
  'a ideia é do meu filho',
  'precisa documento pra fazer o site?',
  'I sell my car to pay the developer',
  'fui enganado pelo designer anterior',
  'temos 2 filhos e uma dívida',
])('"%s" is not', (said) => expect(tellsPlainly(said)).toBe(false));
