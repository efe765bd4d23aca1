import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { menuOf } from './site-menu.ts';

test('a menu is the links to pages that were read, in their order and in good form', () => {
  const menu =
    '<ul><li><a href="/">Início</a><li><a href="/a">NOSSA HISTÓRIA</a><li><a href="/b">Preços</a><li><a href="/carrinho">Carrinho</a><li><a href="/zzz">Outra</a></ul>';
  expect(
    menuOf(oldSite(menu, menu, `${menu}<a href="/c">Saiba mais</a>`, menu)).map(({ label, url }) => [label, new URL(url).pathname]),
  ).toEqual([
    ['Nossa história', '/a'],
    ['Preços', '/b'],
  ]);
});

test('a button that leads to its own page is no stop', () => {
  const menu = '<ul><li><a href="/">Início</a><li><a href="/a">Aulas</a><li><a href="/b">Loja</a></ul>';
  const notice = '<p><a href="#">Dispensar</a></p>';
  const found = menuOf(oldSite(menu, notice + menu, notice + menu)).map(({ label }) => label);
  expect(found).toEqual(['Aulas', 'Loja']);
});
