import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.ts';
import { cautionsOf } from './cautions.ts';

const ASKED = 'https://loja.example/';
const cautions = (html: string, { asked = ASKED, url = ASKED }: { asked?: string; url?: string } = {}) =>
  cautionsOf({ asked, url, page: readPage(html, url) });
const WORDS = 'Pães de fermentação natural todas as manhãs. '.repeat(50);

test('an ordinary page needs none, nor one that only gained its www or its s', () => {
  expect(cautions('<title>Padaria</title><h1>Pão</h1>')).toEqual([]);
  expect(cautions('<title>Padaria</title>', { asked: 'http://loja.example/', url: 'https://www.loja.example/inicio' })).toEqual([]);
});

test('another site that the address leads to is named', () => {
  const url = 'https://www.instagram.com/loja';
  expect(cautions('<title>Loja</title>', { url })).toEqual([{ kind: 'elsewhere', host: 'www.instagram.com' }]);
});

test('a page that is a door for those who have a password is one, and a shop with a corner to sign in is none', () => {
  const form = '<form><label>Senha <input type="password" name="senha"></label></form>';
  expect(cautions(`<title>Entrar</title>${form}`)).toEqual([{ kind: 'sign_in' }]);
  expect(cautions(`<title>Loja</title><p>${WORDS}</p>${form}`)).toEqual([]);
});

test.each([
  'Em construção',
  'Site em breve',
  'Index of /',
  'Apache2 Ubuntu Default Page: It works',
  'Welcome to nginx!',
  'Este domínio está à venda',
  'Página en construcción',
])('“%s” is the page of a site that is not there yet', (title) => {
  expect(cautions(`<title>${title}</title><h1>Olá</h1>`)).toEqual([{ kind: 'not_ready' }]);
  expect(cautions(`<title>Padaria</title><h1>${title}</h1>`)).toEqual([{ kind: 'not_ready' }]);
  expect(cautions(`<title>${title}</title><p>${WORDS}</p>`)).toEqual([]);
});
