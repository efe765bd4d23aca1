import { expect, test } from 'vitest';
import { addressParts } from './address-parts.ts';

test.each([
  ['The Old Creamery, Ballycorrig Cross, Nenagh, Co. Tipperary', 'Nenagh', 'Co. Tipperary', undefined],
  ['Estación Fluvial, boletería 9, Mitre 305, (1648) Tigre, Buenos Aires', 'Tigre', 'Buenos Aires', '1648'],
  ['Rua Conde de Bobadela, 87, fundos, Ouro Preto - MG - 35400-000', 'Ouro Preto', 'MG', '35400-000'],
  ['14 Crown Street, Hebden Bridge, West Yorkshire HX7 8EH', 'Hebden Bridge', 'West Yorkshire', 'HX7 8EH'],
  ['2218 Alder Street, Unit B, Bellingham, WA 98225', 'Bellingham', 'WA', '98225'],
  ['Calle del Chorro, 11, 44100 Albarracín (Teruel)', 'Albarracín', 'Teruel', '44100'],
  ['Barn 3, Quanea Farm, Ely, Cambridgeshire CB7 5TJ', 'Ely', 'Cambridgeshire', 'CB7 5TJ'],
  ['BR-116 Sul, km 431, sentido Feira / Santo Estêvão, Bahia', undefined, 'Bahia', undefined],
  ['Pasaje Gálvez 173, Cerro Alegre, Valparaíso, Chile', 'Valparaíso', undefined, undefined],
])('%s', (address, city, region, postcode) => {
  const parts = addressParts(address);
  expect([parts.city, parts.region, parts.postcode]).toEqual([city, region, postcode]);
  expect(address).toContain(parts.street);
});

test('a street alone has no town', () => {
  expect(addressParts('Rua do Sol, 8')).toEqual({ street: 'Rua do Sol, 8' });
});
