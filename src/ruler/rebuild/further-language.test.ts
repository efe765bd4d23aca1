import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.ts';
import { furtherLanguage } from './further-language.ts';
import { leftBehind } from './left-behind.ts';
import { ownerMessage } from './owner-message.ts';
import { readLook } from './read-look.ts';

const at = (path: string, body: string, head = '') => {
  const url = `http://pousada.example${path}`;
  const html = `<html><head><title>Pousada Canto</title>${head}</head><body>${body}</body></html>`;
  const look = readLook(html, url);
  return { url, page: readPage(html, url), lines: look.lines, look };
};
const PT = {
  home: '<h1>Pousada Canto</h1><p>Uma casa de pescador com nove suítes, a cinco minutos a pé do centro, com rede em uma varanda para o jardim da casa.</p><p>O café da manhã é servido no quintal da casa, com pão de banana feito em casa e frutas do sítio da família, para você e os seus.</p>',
  rooms:
    '<h2>Acomodações</h2><p>As suítes têm ventilador de teto e rede na varanda para o jardim.</p><p>Não recebemos animais, pois o jardim é dos pássaros.</p><p>Os quartos da frente têm vista para a baía, e os do fundo são os de uma família com as crianças.</p>',
};
const EN = {
  home: '<h1>Pousada Canto</h1><p>The house of a fisherman with nine suites, five minutes on foot from the old town, with a hammock on the porch to the garden.</p>',
  rooms:
    '<h2>Rooms</h2><p>The suites have a ceiling fan and a hammock on the porch to the garden.</p><p>We do not take pets, for the garden is of the birds.</p><p>The rooms at the front have a view of the bay, and those at the back are for you and your children.</p>',
};
const found = (pages: ReturnType<typeof at>[]) => furtherLanguage(pages, ownerMessage(pages).stated);
const link = (to: string) => `<a href="${to}"><img src="/bandeira.gif" alt="">.</a>`;

test.each([
  ['one address', [at('/', PT.home), at('/quartos', PT.rooms), at('/en/', EN.home), at('/en/quartos', EN.rooms)]],
  [
    'hreflang',
    [
      at('/', PT.home, '<link rel="alternate" hreflang="en" href="/en/">'),
      at('/acomodacoes', PT.rooms, '<link rel="alternate" hreflang="en" href="/en/rooms">'),
      at('/en/', EN.home),
      at('/en/rooms', EN.rooms),
    ],
  ],
  [
    'the switch of the language',
    [
      at('/index.htm', PT.home + link('/en/welcome.htm')),
      at('/acomodacoes.htm', PT.rooms + link('/en/rooms.htm')),
      at('/en/welcome.htm', EN.home + link('/index.htm')),
      at('/en/rooms.htm', EN.rooms + link('/acomodacoes.htm')),
    ],
  ],
])('pages that correspond by %s bring the texts of the other language along', (_, pages) => {
  const further = found(pages)!;
  expect(further.locale).toBe('en');
  expect(further.pairs).toContainEqual([
    'Não recebemos animais, pois o jardim é dos pássaros.',
    'We do not take pets, for the garden is of the birds.',
  ]);
  expect(leftBehind(pages, undefined, further.whole)).toEqual([]);
});

test('where pages or their parts do not certainly correspond nothing is guessed, and the owner is notified', () => {
  const pages = [at('/', PT.home), at('/acomodacoes', PT.rooms), at('/en/', EN.home), at('/en/rooms', EN.rooms)];
  const further = found(pages);
  expect(JSON.stringify(further?.pairs ?? [])).not.toContain('pets');
  expect(leftBehind(pages, undefined, further?.whole).map(({ what, url }) => [what, new URL(url).pathname])).toContainEqual([
    'language',
    '/en/rooms',
  ]);
});
