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

test.each([
  ['web en español inglés y si se puede quechua', ['es', 'en', 'qu']],
  ['La quiero sencilla. Inglés no hace falta, portugués sería lindo por los turistas.', ['pt']],
  ['Páginas Empresa e Produtos, em português, com versão em espanhol para o Uruguai.', ['pt', 'es']],
  ['Would like it in English with a short page in Irish.', ['en', 'ga']],
  ['Quiet colours. English and Afrikaans. A form for dates.', ['en', 'af']],
])('each language that is asked for: %s', (message, languages) => expect(languageWish(message)).toEqual({ languages, instead: false }));
