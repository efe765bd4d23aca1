import { expect, test } from 'vitest';
import { catalogDocument } from '../catalog/catalog.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Fact, FactNorm } from '../schema/facts.ts';
import { mapHref } from './links.ts';

const fact = (id: string, text: string, norm: FactNorm): Fact => ({
  id,
  text,
  norm,
  source: { from: 'owner' },
  status: 'confirmed',
  must: true,
});
const place = (city: string, region?: string, id = 'fa_00000002') => fact(id, city, { kind: 'place', city, ...(region && { region }) });
const STREET = fact('fa_00000001', 'Rua das Flores, 10', { kind: 'address', street: 'Rua das Flores, 10' });

function searched(address: Fact, ...others: Fact[]): string | null {
  const doc: SiteDocument = { ...catalogDocument(), facts: Object.fromEntries([address, ...others].map((each) => [each.id, each])) };
  return new URL(mapHref({ doc }, address)).searchParams.get('query');
}

test('a street is looked for in the owner’s town, where they name one', () => {
  expect(searched(STREET, place('Olinda', 'PE'))).toBe('Rua das Flores, 10, Olinda, PE');
  expect(searched(STREET, place('Olinda'))).toBe('Rua das Flores, 10, Olinda');
  expect(searched(STREET)).toBe('Rua das Flores, 10');
});

test('a place that may be a town or a part of one helps to find the street, where no town is named', () => {
  const quarter = (district: string) => fact('fa_00000004', district, { kind: 'place', district });
  expect(searched(STREET, quarter('Santana do Livramento'))).toBe('Rua das Flores, 10, Santana do Livramento');
  expect(searched(STREET, quarter('Tirol'), place('Natal'))).toBe('Rua das Flores, 10, Natal');
  const inside = fact(STREET.id, 'Rua das Flores, 10, Tirol', { kind: 'address', district: 'Tirol' });
  expect(searched(inside, quarter('Tirol'))).toBe('Rua das Flores, 10, Tirol');
});

test('no town is added to an address that has one, nor one of several', () => {
  const whole = fact(STREET.id, 'Rua das Flores, 10, Recife', { kind: 'address', city: 'Recife' });
  expect(searched(whole, place('Olinda'))).toBe('Rua das Flores, 10, Recife');
  const said = fact(STREET.id, 'Rua das Flores, 10, OLINDA', { kind: 'address' });
  expect(searched(said, place('Olinda'))).toBe('Rua das Flores, 10, OLINDA');
  expect(searched(STREET, place('Olinda'), place('Recife', undefined, 'fa_00000003'))).toBe('Rua das Flores, 10');
  expect(searched(STREET, { ...place('Olinda'), status: 'sample' })).toBe('Rua das Flores, 10');
});
