import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import { withoutTranslations } from './translations.ts';

const PT = 'PT: remada de 2h30, máximo 8 pessoas, R$ 190 por pessoa, criança a partir de 10 anos.';
const EN = 'EN: night kayak tour, max 8 people, R$ 190 each, kids from 10.';

test('a part that says the same in another language is left to that language', () => {
  expect(withoutTranslations(`Maré Acesa, caiaque noturno em Cananéia.\n\n${PT}\n\n${EN}`, 'pt')).toEqual({
    text: `Maré Acesa, caiaque noturno em Cananéia.\n\n${PT}\n\n`,
    cuts: [{ at: `Maré Acesa, caiaque noturno em Cananéia.\n\n${PT}\n\n`.length, text: EN, act: 'aside' }],
  });
});

test('what only that part says stays', () => {
  const message = 'Camping Estrela em Lins, diária R$ 35.\n\nEnglish: jeep tour half day 40 per jeep, camel ride at sunset 15.';
  expect(withoutTranslations(message, 'pt').text).toBe(message);
  const plain = 'Ponte Despachos em Uruguaiana.\n\nEspañol: hablamos con el chofer y con la aduana.';
  expect(withoutTranslations(plain, 'pt').text).toBe(plain);
});

test('half of a site in another language is a further language', () => {
  const brief = read('Trabalho dos dois lados da ponte, então metade do site vai ser em espanhol. Nome: Ponte Despachos, Uruguaiana/RS.');
  expect('outcome' in brief ? undefined : brief.locale).toBe('pt-BR');
});

test('years of age are no price', () => {
  const brief = read('مخيم في وادي رم اسمه «نجمة». الليلة للشخص 35 دينار. الأطفال تحت 6 سنوات مجانا.');
  const prices = 'outcome' in brief ? [] : brief.facts.filter(({ norm }) => norm.kind === 'price').map(({ text }) => text);
  expect(prices).not.toContain('6');
});
