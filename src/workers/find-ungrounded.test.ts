import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { findUngrounded } from './find-ungrounded.ts';

test.each([
  'Site pro meu lava rápido, Lava Car Três Irmãos, fica na Av. Brasil 1840, Cascavel PR. Lavagem simples R$ 40. Whats (45) 99934-7718.',
  'Quero um site pro meu lava rápido em Cascavel. Whats (45) 99934-7718.',
  'Crie um site para minha lavanderia expressa 24 horas em Santos. Whats (13) 99934-7718.',
  'I need a website for my 24 hour locksmith business in Leeds. Call 0113 496 0000.',
])('the owner’s own trade is no claim of ours: %s', (prompt) => {
  const composed = compose({ prompt });
  if (composed.outcome === 'refuse') throw new Error('refused');
  expect(findUngrounded(composed.document, { prompt })).toEqual([]);
});
