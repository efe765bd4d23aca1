import { expect, test } from 'vitest';
import { moneyIn } from '../prices/money.ts';
import { newSheet } from '../sheet.ts';
import { itemsOf } from './attach.ts';

const items = (text: string, language = 'pt', country = 'BR') => {
  const sheet = newSheet(text, language, country);
  return sheet.sentences.flatMap((sentence) =>
    itemsOf(sheet, sentence, moneyIn(sheet, sentence.start, sentence.end)).map(
      ({ name, price }) => `${text.slice(name.start, name.end)} = ${text.slice(price?.span.start, price?.span.end)}`,
    ),
  );
};

test('names stand before the prices of a run-on list, and talk before the first is no part of it', () => {
  expect(items('oi sou o gordo faço lanche perto da rodoviaria x salada 18 x tudu 27 x gordo 35 batata grandi 20')).toEqual([
    'x salada = 18',
    'x tudu = 27',
    'x gordo = 35',
    'batata grandi = 20',
  ]);
});

test('names stand behind the prices where the list begins with one', () => {
  expect(items('$18 adults $9 kids, $5 dogs', 'en', 'US')).toEqual(['adults = $18', 'kids = $9', 'dogs = $5']);
  expect(items('£70 small move, £150 one bed flat', 'en', 'GB')).toEqual(['small move = £70', 'one bed flat = £150']);
});

test('slashes part items as commas do', () => {
  expect(items('pato smash 26 / pato duplo 34 / pato veggie 29')).toEqual(['pato smash = 26', 'pato duplo = 34', 'pato veggie = 29']);
});

test('a price without a name is that of its measure, or of what is done', () => {
  expect(items('£5 a bin, £9 a family', 'en', 'GB')).toEqual(['bin = £5 a bin', 'family = £9 a family']);
  expect(items('Cobro R$ 85 por hectare na aplicação de fungicida.')).toEqual(['aplicação de fungicida = R$ 85 por hectare']);
});

test('money that the owner spent buys nothing here', () => {
  expect(items('Já paguei 800 reais a um rapaz que sumiu.')).toEqual([]);
  expect(items('Last bloke charged me 900 quid', 'en', 'GB')).toEqual([]);
});
