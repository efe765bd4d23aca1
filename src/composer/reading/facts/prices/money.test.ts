import { expect, test } from 'vitest';
import { newSheet } from '../sheet.ts';
import { moneyIn } from './money.ts';

const read = (text: string, language: string, country: string) => {
  const sheet = newSheet(text, language, country);
  return moneyIn(sheet, 0, text.length).map(({ span, norm: { kind: _, ...norm }, measure }) => ({
    text: text.slice(span.start, measure ?? span.end),
    ...norm,
  }));
};

test.each([
  ['Knotless braids – ₦18,000', 'en', 'US', '₦18,000', '18000', 'NGN'],
  ['haircut R180', 'en', 'ZA', 'R180', '180', 'ZAR'],
  ['oil change KSh 3,500', 'en', 'KE', 'KSh 3,500', '3500', 'KES'],
  ['saree ₹1,250', 'en', 'IN', '₹1,250', '1250', 'INR'],
  ['cena RD$ 450', 'es', 'DO', 'RD$ 450', '450', 'DOP'],
  ['almuerzo Bs 25', 'es', 'BO', 'Bs 25', '25', 'BOB'],
  ['corte ₡5.000', 'es', 'CR', '₡5.000', '5000', 'CRC'],
  ['corte 50 conto', 'pt', 'BR', '50 conto', '50', 'BRL'],
  ['paquete 7 mil pesos', 'es', 'MX', '7 mil pesos', '7000', 'MXN'],
  ['flete 15 lucas', 'es', 'CL', '15 lucas', '15000', 'CLP'],
  ['sítio R$ 14,5 milhões', 'pt', 'BR', 'R$ 14,5 milhões', '14500000', 'BRL'],
  ['corte quarenta e cinco reais', 'pt', 'BR', 'quarenta e cinco reais', '45', 'BRL'],
  ['a tuning for two hundred and fifty quid', 'en', 'GB', 'two hundred and fifty quid', '250', 'GBP'],
  ['قص خمسين ريال', 'ar', 'SA', 'خمسين ريال', '50', 'SAR'],
  ['مقياس 120 ريالاً', 'ar', 'SA', '120 ريالاً', '120', 'SAR'],
])('%s', (text, language, country, shown, amount, currency) => {
  expect(read(text, language, country)).toEqual([{ text: shown, amount, currency }]);
});

test.each([
  ['fossa a partir de R$ 480 o caminhão.', 'pt', 'a partir de R$ 480 o caminhão', { amount: '480', from: true }],
  ['new sash £1,400 from, + VAT', 'en', '£1,400 from, + VAT', { amount: '1400', from: true }],
  ['cuota 55 € al mes + IVA;', 'es', '55 € al mes + IVA', { amount: '55', per: 'month' }],
  ['ultrassom 18 reais por ovelha minimo 40 animais quero site', 'pt', '18 reais por ovelha minimo 40 animais', { amount: '18' }],
  ['limpeza 9 reais o metro minimo 450 somos em 4', 'pt', '9 reais o metro minimo 450', { amount: '9' }],
  ['scaling Rs 800 onwards', 'en', 'Rs 800 onwards', { amount: '800', from: true }],
  ['stockholm tar £6 a litre,', 'en', '£6 a litre', { amount: '6' }],
  ['visita de 80 a 120 reais', 'pt', 'de 80 a 120 reais', { amount: '80', from: true }],
  ['call-out £40–60', 'en', '£40–60', { amount: '40', from: true }],
  ['half-day USD 380 up to 3 anglers,', 'en', 'USD 380 up to 3 anglers', { amount: '380' }],
  ['mejillon 3,20 el kilo', 'es', '3,20 el kilo', { amount: '3.20', per: 'kg' }],
])('%s keeps the words that limit it', (text, language, shown, norm) => {
  expect(read(text, language, 'BR')).toMatchObject([{ text: shown, ...norm }]);
});

test('a list may say the unit once', () => {
  const amounts = (text: string, language = 'pt') => read(text, language, 'BR').map(({ text: shown }) => shown);
  expect(amounts('rede solteiro 75 reais rede kasal 120 rede de bebe 48')).toEqual(['75 reais', '120', '48']);
  expect(amounts('ninho 4 real ovomaltini 5 coco queimado 3,50 caxa com 20 sai 70 real')).toEqual(['4 real', '5', '3,50', '70 real']);
  expect(amounts('كوباية القصب ١٠ جنيه والسوبيا ١٥ والتمر هندي ١٢،', 'ar')).toEqual(['١٠ جنيه', '١٥', '١٢']);
});

test('a list of names with a figure each is a list of prices', () => {
  const amounts = (text: string, language = 'pt') => read(text, language, 'BR').map(({ text: shown }) => shown);
  expect(amounts('x burguer 15 x egg 17 x bacon 20 suco 8 coca lata 6')).toEqual(['15', '17', '20', '8', '6']);
  expect(amounts('suco verde 14\naçaí 500 22\nsanduba 27')).toEqual(['14', '22', '27']);
  expect(amounts('blusa de 15 a 40 calça de 30 a 60')).toEqual(['de 15 a 40', 'de 30 a 60']);
  expect(amounts('short hair fifty quid, long hair seventy, lion cut ninety', 'en')).toEqual(['fifty quid', 'seventy', 'ninety']);
  expect(amounts('o xarope é 25 e a pomada 15')).toEqual(['25', '15']);
});

test('what a number counts is no price', () => {
  const amounts = (text: string, language = 'pt') => read(text, language, 'BR').map(({ text: shown }) => shown);
  expect(amounts('apartamento com 2 quartos, 3 banheiros, 1 vaga, 70 m')).toEqual([]);
  expect(amounts('equipe de 12 pessoas, 340 casais, 16 vozes, desde 1998')).toEqual([]);
  expect(amounts('open tue thru sat 9 too 7, 10 to 5', 'en')).toEqual([]);
  expect(amounts('linha 104, sala 52, km 420, turma 8')).toEqual([]);
});

test('measures, years and names with numbers are no amounts', () => {
  expect(read('Montaña 7 Colores US$ 45', 'es', 'PE').map(({ text }) => text)).toEqual(['US$ 45']);
  expect(read('corte R$ 40, guaraná 2 litros, desde 2009', 'pt', 'BR').map(({ text }) => text)).toEqual(['R$ 40']);
  expect(read('bono 5 sesiones 200 €', 'es', 'ES').map(({ text }) => text)).toEqual(['200 €']);
});

test.each([
  ['xerox 50 centavos', 'pt', 'BR', '0.50', 'BRL'],
  ['fotocopia 20 centimos', 'es', 'ES', '0.20', 'EUR'],
  ['photocopy 10 pence', 'en', 'GB', '0.10', 'GBP'],
  ['sticker 75 cents', 'en', 'US', '0.75', 'USD'],
])('hundredths: %s', (text, language, country, amount, currency) => {
  expect(read(text, language, country)).toMatchObject([{ amount, currency }]);
});

test.each([
  ['o aluguel de vestido começa em 180 e a barra é 25', 'pt', 'BR', '180'],
  ['el alquiler empieza en 900, el arreglo 150', 'es', 'MX', '900'],
])('the lowest price by its verb: %s', (text, language, country, amount) => {
  expect(read(text, language, country)[0]).toMatchObject({ amount, from: true });
});

test('a day that something begins on and the number of a pier are no prices', () => {
  expect(read('corte 40, as aulas começam em 20 de maio', 'pt', 'BR').map(({ amount }) => amount)).toEqual(['40']);
  expect(read('Half day $75. Launch at Pier 4, Bar Harbor.', 'en', 'US').map(({ amount }) => amount)).toEqual(['75']);
});

test.each([
  ['Day use R$ 1.400, fim de semana R$ 4.800. O bombeiro liberou 130.', 'pt', 'BR', ['1400', '4800']],
  ['Room hire £90, kitchen £30. The hall holds 80.', 'en', 'GB', ['90', '30']],
  ['Alquiler $ 9.000, mantel $ 500. Caben 60.', 'es', 'AR', ['9000', '500']],
])('how many a place holds is no price: %s', (text, language, country, amounts) =>
  expect(read(text, language, country).map(({ amount }) => amount)).toEqual(amounts),
);
