import { expect, test } from 'vitest';
import { inFigures } from './spoken-numbers.ts';

const DICTATED =
  'eu conserto sapato faz trinta e um anos a meia sola é trinta e cinco o salto vinte e dois e cinquenta a costura quinze e o tingimento cento e vinte reais abro das oito às dezoito meu número é quatro oito nove nove seis um dois três três zero sete';

test('a dictated message has its amounts and its telephone in figures', () => {
  const written = inFigures(DICTATED, 'pt');
  expect(written).toContain('faz 31 anos');
  expect(written).toContain('a meia sola é 35 o salto 22,50 a costura 15 e o tingimento 120 reais');
  expect(written).toContain('das 8 às 18');
  expect(written).toContain('48 99612-3307');
});

test('thousands, half hours, percentages and both of two', () => {
  const said =
    'rua das flores mil duzentos e trinta das cinco e meia às dez da noite desde dois mil e dezenove dez por cento para os dois a partir de cinquenta ou sessenta';
  const written = inFigures(said, 'pt');
  expect(written).toContain('flores 1230 das 5h30 às 10 da noite desde 2019 10% para os dois a partir de 50');
});

test('spanish thousands', () => {
  const said = 'el corte treinta y cinco mil la barba veintidos mil el tinte ciento veinte mil de nueve a siete cerca de la calle ocho';
  expect(inFigures(said, 'es')).toBe('el corte 35000 la barba 22000 el tinte 120000 de 9 a 7 cerca de la calle 8');
});

test('names and dates keep their words', () => {
  const said =
    'fico na rua sete de setembro em Três Corações trezentos e dez abro das oito às doze a faxina cento e noventa a passada vinte e cinco e cinquenta';
  expect(inFigures(said, 'pt')).toContain('rua sete de setembro em Três Corações 310 abro das 8 às 12 a faxina 190 a passada 25,50');
});

test('a typed message keeps its words', () => {
  const typed = 'Somos três irmãos, temos duas lojas e dez anos de casa. Corte 40, barba 30. Zap 48 99612-3307';
  expect(inFigures(typed, 'pt')).toBe(typed);
});

test('times a week are no units of the price before them', () => {
  const said =
    'a mensalidade duas vezes por semana é cento e noventa e três vezes duzentos e quarenta abre das sete às nove da noite faz quinze anos';
  expect(inFigures(said, 'pt')).toContain('é 190 e 3 vezes 240');
});

test('a telephone in figures leaves a dictated message dictated', () => {
  const said =
    'fica na avenida Goiás 812 o corte é cinquenta reais a escova quarenta e a progressiva cento e oitenta de terça a sábado das nove às dezenove meu zap é 62 98877 1122 em até três vezes';
  expect(inFigures(said, 'pt')).toContain('o corte é 50 reais a escova 40 e a progressiva 180');
  expect(inFigures(said, 'pt')).toContain('das 9 às 19');
});

test('a code of a town that ends in one begins the telephone', () => {
  const said =
    'a oficina é na rua Mestre Tota número quarenta e um a afinação é seiscentos e cinquenta meu telefone é oitenta e um nove nove seis três um vinte e dois cinquenta e oito eu dou seis meses de garantia';
  expect(inFigures(said, 'pt')).toContain('meu telefone é 81 99631-2258 eu dou 6 meses');
});

test('forty and a boat are no forty-one', () => {
  const said =
    'tenho dois barcos de seis metros com motor de quarenta e um bote menor o pacote é mil e duzentos para duas pessoas e o de três dias três mil e trezentos faz vinte e um anos';
  const written = inFigures(said, 'pt');
  expect(written).toContain('motor de 40 e um bote');
  expect(written).toContain('faz 21 anos');
});
