import { expect, it } from 'vitest';
import { addressLines } from './address-lines.ts';

it('breaks an address after its hyphens, and loses no letter of it', () => {
  expect(addressLines('pao-da-vila')).toEqual(['pao-da-vila']);
  expect(addressLines('padaria-da-neide')).toEqual(['padaria-da-', 'neide']);
  expect(addressLines('padariadaneide')).toEqual(['padariadaneide']);
  for (const slug of ['a-b-c-d-e-f-g-h-i-j-k-l', 'x'.repeat(63), 'nogueira-e-prado-advogados-3'])
    expect(addressLines(slug).join('')).toBe(slug);
});
