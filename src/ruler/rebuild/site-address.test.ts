import { expect, test } from 'vitest';
import { joinedAddress, townBelow } from './site-address.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));

test('the town below a street goes with it, also behind the way to the door', () => {
  const page = lines('Rua do Sol, 88 - Centro', '(entrada pelo porão)', 'CEP 95720-000 - Garibaldi - RS');
  expect(joinedAddress('Rua do Sol, 88 - Centro', 'Rua do Sol, 88 - Centro', [page])).toBe(
    'Rua do Sol, 88 - Centro, CEP 95720-000 - Garibaldi - RS',
  );
  expect(townBelow('Rua do Conde, 87', lines('Rua do Conde, 87', 'Ouro Preto · MG · 35400-000'))).toBe('Ouro Preto · MG · 35400-000');
  expect(townBelow('Rua do Conde, 87', lines('Rua do Conde, 87', 'Costuramos livros à mão.'))).toBe('');
  expect(townBelow('Calle del Chorro, 11', lines('Calle del Chorro, 11', '44100 Albarracín (Teruel)'))).toBe('44100 Albarracín (Teruel)');
});

test('an address that names no kind of street is known by its lines', () => {
  const of = (...texts: string[]) => joinedAddress(undefined, null, [lines(...texts)]);
  expect(of('The Old Creamery,', 'Ballycorrig Cross,', 'Nenagh,', 'Co. Tipperary')).toBe(
    'The Old Creamery, Ballycorrig Cross, Nenagh, Co. Tipperary',
  );
  expect(of('Estación Fluvial, boletería 9', 'Mitre 305, (1648) Tigre, Buenos Aires')).toBe(
    'Estación Fluvial, boletería 9, Mitre 305, (1648) Tigre, Buenos Aires',
  );
  expect(of('Pasaje Gálvez 173, Cerro Alegre', 'Valparaíso, Chile')).toBe('Pasaje Gálvez 173, Cerro Alegre, Valparaíso, Chile');
  expect(of('BR-116 Sul, km 431 (portão verde)')).toBe('BR-116 Sul, km 431');
  expect(of('Barn 3, Quanea Farm, Quanea Drove', 'Ely, Cambridgeshire CB7 5TJ')).toBe(
    'Barn 3, Quanea Farm, Quanea Drove, Ely, Cambridgeshire CB7 5TJ',
  );
  expect(of('Call 07700 900563.', 'Ely, Cambridgeshire CB7 5TJ')).toBe('');
  expect(of('Saddles,', 'bridles, rugs and all that,', 'mended by hand.')).toBe('');
  expect(of('Bolo de fubá, café', 'Pão 12, queijo 30')).toBe('');
});

test.each([
  ['Av. Conselheiro Aguiar, 2738', 'Empresarial Boa Viagem Center, sala 603', 'Boa Viagem, Recife - PE'],
  ['Rua das Flores, 120', 'Galeria Central, loja 14', 'Centro - Londrina/PR'],
])('%s, %s: the place within a house stands between its street and its town', (street, inside, town) => {
  expect(joinedAddress(street, street, [lines(street, inside, town)])).toBe(`${street}, ${inside}, ${town}`);
});
