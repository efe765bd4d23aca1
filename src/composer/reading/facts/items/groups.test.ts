import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts;
};
const groupsOf = (prompt: string) =>
  factsOf(prompt).flatMap(({ text, norm }) => (norm.kind === 'offer' ? [`${norm.group ?? '-'}: ${text}`] : []));

test.each([
  [
    'Sanfona e bolo do Zé em Caruaru. Conserto de sanfona: afinação 200, troca de fole 450. Minha mulher faz bolo: bolo de rolo 60, pé de moleque 25.',
    ['Conserto de sanfona: afinação', 'Conserto de sanfona: troca de fole', 'bolo: bolo de rolo', 'bolo: pé de moleque'],
  ],
  [
    'Don Pepe, Lima. Vendemos jugos: papaya S/ 8, fresa S/ 9. Y también hacemos sánguches: pollo S/ 10, chicharrón S/ 14',
    ['jugos: papaya', 'jugos: fresa', 'sánguches: pollo', 'sánguches: chicharrón'],
  ],
  ['Gato Limpo. ah os valores: banho a seco 85 tosa higienica 60 unha 30', ['-: banho a seco', '-: tosa higienica', '-: unha']],
])('the talk before a label is no part of the heading: %s', (prompt, groups) => expect(groupsOf(prompt)).toEqual(groups));

test('a heading above its list is no sentence of the page', () =>
  expect(
    factsOf('Sanfona do Zé. Conserto de sanfona: afinação 200, troca de fole 450.').filter(({ norm }) => norm.kind === 'statement'),
  ).toEqual([]));

test('how many a heading says it serves is no price', () =>
  expect(
    groupsOf('Restaurante da Vila, Paraty.\nPRATOS (servem 2)\nMoqueca R$ 120\nPeixe assado R$ 98\nBEBIDAS\nSuco R$ 12\nCaipirinha R$ 22'),
  ).toEqual(['PRATOS (servem 2): Moqueca', 'PRATOS (servem 2): Peixe assado', 'BEBIDAS: Suco', 'BEBIDAS: Caipirinha']));
