import { expect, test } from 'vitest';
import { isUnitNamed, saysLowest, saysUnit } from './price-words.ts';

test.each([
  'desde 40 €',
  'a partir de R$ 10',
  'FROM 180 a metre',
  'from £850 + VAT',
  '£1,400 from, + VAT',
  'upwards of three hundred',
  'desde treinta y cinco mil',
  '55 € mínimo',
  'R$ 80 a R$ 120',
  '£40–60',
  'Rs 800 onwards',
  'من 50 ريال للريشة',
  'تبدأ من 12 دينار',
])('%s says itself that it is the lowest price', (text) => expect(saysLowest(text)).toBe(true));

test.each(['40 reais', 'R$ 10', 'USD 40', '€90 per night', 'R$ 1.250,00', 'AED 300', 'veinte mil', '199 ريال'])('%s does not', (text) =>
  expect(saysLowest(text)).toBe(false),
);

test.each(['$19/mo', 'R$ 40 por pessoa', 'four pound a head', '٤٥ دك الليله', '199 ريال شهريا', 'R$ 280 a hora', '$22 mensuales'])(
  '%s says what it is for',
  (text) => expect(saysUnit(text)).toBe(true),
);

test.each(['50 contos', '199 ريال', '120 ريالاً', 'a partir de R$ 20', '٦٠٠', '$7 mil', 'forty pounds'])('%s does not say it', (text) =>
  expect(saysUnit(text)).toBe(false),
);

test('a stretch of time has its unit in its name, unless it is several', () => {
  expect(isUnitNamed('diária extra', 'day')).toBe(true);
  expect(isUnitNamed('Full day', 'day')).toBe(true);
  expect(isUnitNamed('الحصة', 'class')).toBe(true);
  expect(isUnitNamed('Curso de 3 meses', 'month')).toBe(false);
  expect(isUnitNamed('Evento até 1 hora', 'hour')).toBe(false);
  expect(isUnitNamed('Suíte', 'night')).toBe(false);
});
