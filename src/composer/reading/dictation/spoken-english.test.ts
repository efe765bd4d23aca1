import { expect, test } from 'vitest';
import { englishFigures, englishNumbers } from './spoken-english.ts';

test('a dictated message has its amounts, hours and telephone in figures', () => {
  const said =
    'labour is a hundred and ten an hour call out is two dollars twenty a kilometre a service is six hundred and eighty flat phone is oh four two seven triple five three one nine open six am to five';
  expect(englishFigures(said)).toBe(
    'labour is 110 an hour call out is $2.20 a kilometre a service is 680 flat phone is 0427555319 open 6 am to 5',
  );
});

test.each([
  ['ninety five pounds', '£95'],
  ['six fifty for rams', '6.50 for rams'],
  ['two thousand four hundred', '2400'],
  ['zero one two seven four, five double five, oh one three', '01274555013'],
  ['nine to five', '9 to 5'],
  ['oh seven seven hundred, nine hundred, seven six three', '07700900763'],
  ['rebuild is one hundred and eighty five pounds, new wall two sixty', 'rebuild is £185, new wall 260'],
  ['one of us', 'one of us'],
  ['a pound of flour and two vans', 'a pound of flour and two vans'],
])('%s', (said, written) => expect(englishNumbers(said)).toBe(written));

test('a typed message keeps its words', () => {
  const typed = 'We are three sisters with two shops. Cut £40, colour £95. Call 07700 900123';
  expect(englishFigures(typed)).toBe(typed);
});
