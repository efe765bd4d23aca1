import { expect, test } from 'vitest';
import { asSentence, asTitle, placeForms, rowOf } from './language.ts';

test('a place keeps the article that its owner gives it', () => {
  expect(placeForms('pt', 'Rocinha', 'reforço escolar na rocinha').in).toBe('na Rocinha');
  expect(placeForms('pt', 'Caruaru', 'barbearia em caruaru').in).toBe('em Caruaru');
  expect(placeForms('pt', 'Jardim Botânico', 'salão no Jardim Botânico').of).toBe('do Jardim Botânico');
});

test.each([
  [['coronas', 'implantes'], 'coronas e implantes'],
  [['agujas', 'hilos'], 'agujas e hilos'],
  [['madera', 'hierro'], 'madera y hierro'],
])('the Spanish "and" of %s', (list, row) => expect(rowOf({ comma: ', ', and: ' y ' }, list)).toBe(row));

test.each([
  ['en', 'Outside Toowoomba', 'outside Toowoomba'],
  ['pt', 'Perto de Olinda', 'perto de Olinda'],
  ['es', 'Cerca de Rosario', 'cerca de Rosario'],
  ['en', 'Nearham', 'in Nearham'],
  ['es', 'Zona norte de Quito', 'en la zona norte de Quito'],
  ['es', 'Costa Rica', 'en Costa Rica'],
  ['pt', 'Centro, Londrina', 'no Centro, Londrina'],
])('a place has the words before it that lead there: %s %s', (language, place, words) =>
  expect(placeForms(language, place, '').in).toBe(words),
);

test('a sentence or a title cut at a comma ends without it, in Arabic, too', () => {
  expect(asSentence('معصرة زيتون بكفرنجة محافظة عجلون،')).toBe('معصرة زيتون بكفرنجة محافظة عجلون.');
  expect(asSentence('prensa de aceite en Cazorla,')).toBe('Prensa de aceite en Cazorla.');
  expect(asTitle('تركيب الشريحة،')).toBe('تركيب الشريحة');
});
