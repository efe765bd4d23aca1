import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import { languageWish } from './language-wish.ts';

test.each([
  ['JA PAGUEI DUAS VEZES E SO ME ENTREGARAM SITE EM ESPANHOL. CHAVEIRO LINCE, OSASCO, 11 3555-0144. COPIA, ABERTURA, CARRO.', 'pt-BR'],
  ['YA PAGUÉ DOS VECES Y ME HICIERON UNA PÁGINA EN INGLÉS. CERRAJERÍA EL LINCE, ROSARIO. LLAVES Y CERRADURAS.', 'es'],
  ['The last guy gave us a website in Spanish. Lynx Locksmith, Tulsa, keys and locks.', 'en'],
  ['Meu sobrinho fez um site em inglês mas eu preciso de um site em espanhol. Chaveiro Lince, Osasco.', 'es'],
  ['Quero o site em inglês. Chaveiro Lince, Osasco.', 'en'],
])('%s', (message, locale) => expect(read(message).locale).toBe(locale));

test('what came is no wish', () => {
  expect(languageWish('só veio página em inglês')).toBeUndefined();
  expect(languageWish('quero a página em inglês')).toEqual({ languages: ['en'], instead: true });
});
