import { expect, test } from 'vitest';
import { shownFees } from './shown-fees.ts';

const nameOf = (text: string) => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

test('fees of areas have their currency, and areas are names', () => {
  expect(shownFees('entrega: centro grátis, alto da serra 6, jardim sul 8 outros bairros consultar', 'BRL', 'BR', nameOf)).toBe(
    'entrega: Centro grátis, Alto Da Serra R$ 6, Jardim Sul R$ 8, outros bairros consultar',
  );
});

test('other sentences about delivery stay as they are', () => {
  expect(shownFees('entrega: em 2 dias, todo o centro', 'BRL', 'BR', nameOf)).toBeUndefined();
  expect(shownFees('Entregamos no centro 7', 'BRL', 'BR', nameOf)).toBeUndefined();
});
