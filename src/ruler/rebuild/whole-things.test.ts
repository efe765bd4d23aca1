import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { readPage } from '../page/read-page.ts';
import { ownerMessage } from './owner-message.ts';
import { readLook } from './read-look.ts';

function read(...bodies: string[]) {
  const pages = oldSite(...bodies);
  return { ...ownerMessage(pages).stated, pictures: pages.flatMap(({ look }) => look.pictures) };
}
const parts = (...bodies: string[]) => read('<h1>Livros costurados à mão</h1>', ...bodies).parts.map(({ url: _, ...part }) => part);

test('a thing in a row of dots keeps its note and its price, and a bold line its measure', () => {
  expect(
    parts(
      '<h2>Oficinas</h2><p>Costura copta · primeiro sábado do mês · 9h às 16h · R$ 280 com almoço</p><p>Papel · terceiro domingo · R$ 190</p>',
    ),
  ).toEqual([
    {
      is: 'items',
      heading: 'Oficinas',
      items: [
        { name: 'Costura copta', note: 'primeiro sábado do mês · 9h às 16h', price: 'R$ 280 com almoço' },
        { name: 'Papel', note: 'terceiro domingo', price: 'R$ 190' },
      ],
    },
  ]);
  expect(parts('<h2>Selas</h2><table><tr><td><b>Stubben 17"</b><br>Marrom, 1991<br><b>€420</b></td></tr></table>')).toMatchObject([
    { items: [{ name: 'Stubben 17"', note: 'Marrom, 1991', price: '€420' }] },
  ]);
});

test('what is free is a row like those with a price', () => {
  expect(parts('<h2>Taxas</h2><table><tr><td>No colo<td>grátis<tr><td>No piso<td>R$ 500</table>')).toMatchObject([
    { items: [{ name: 'No colo' }, { name: 'No piso', price: 'R$ 500' }] },
  ]);
});

test('a timetable of departures stays whole, under its own heading, and is nobody’s opening hours', () => {
  const table =
    '<h1>Horários</h1><table><tr><th>Linha<th>Sai<th>Volta<th>Dias<tr><td>Ilha Grande<td>06:40<td>08:15<td>Segunda a sexta<tr><td>Praia Mansa<td>12:10<td>13:50<td>Todos</table>';
  const { parts: said, hours } = read('<h1>Lanchas da baía desde 1947</h1>', table);
  expect(said).toMatchObject([
    {
      heading: 'Horários',
      items: [
        { name: 'Ilha Grande', note: 'Sai 06:40 · Volta 08:15 · Segunda a sexta' },
        { name: 'Praia Mansa', note: 'Sai 12:10 · Volta 13:50 · Todos' },
      ],
    },
  ]);
  expect(hours).toBeUndefined();
});

test('headings are those that look like one: by their class, by the title of their page, and broken ones whole', () => {
  expect(parts('<p class="tit">Nossa História</p><p>O avô trabalhou onze anos na fábrica e trouxe um fole.</p>')).toMatchObject([
    { is: 'prose', heading: 'Nossa História' },
  ]);
  const page = (title: string, body: string, at: string) => {
    const url = `http://casaaurora.example/${at}`;
    const html = `<html lang="pt-BR"><head><title>${title}</title></head><body>${body}</body></html>`;
    return { url, page: readPage(html, url), lines: readLook(html, url).lines };
  };
  const site = [
    page('Casa Aurora', '<p>Gaitas consertadas à mão desde 1968 na serra, uma por vez, com calma.</p>', ''),
    page('Casa Aurora - Gaitas usadas', '<p>Gaitas Usadas</p><p>Todas revisadas e afinadas, com garantia.</p>', 'b'),
  ];
  expect(ownerMessage(site).stated.parts).toMatchObject([{ heading: 'Gaitas Usadas' }]);
  const html = '<html><head><title>HOME | livro-aberto</title></head><body><h1>Ateliê Livro</h1><h1>Aberto</h1></body></html>';
  expect(readLook(html.replace('Aberto<', 'aberto<'), 'http://x.example/').lines).toMatchObject([
    { text: 'Ateliê Livro aberto', level: 1 },
  ]);
});

test('a name above its quotation says it, and one behind a dash has its own house', () => {
  expect(
    parts(
      '<h2>Dizem</h2><p>Ana Reis - Ilhéus</p><p>"Voltou como nova e cheirosa."</p><p>Rui Sá - Itabuna</p><p>"Não solta mais página."</p>',
    ),
  ).toMatchObject([
    {
      quotes: [
        { words: 'Voltou como nova e cheirosa.', by: 'Ana Reis - Ilhéus' },
        { words: 'Não solta mais página.', by: 'Rui Sá - Itabuna' },
      ],
    },
  ]);
  expect(
    parts('<h2>Dizem</h2><blockquote>"Cobraram a metade." Irmã Lúcia Bezerra — Casa de Repouso São Camilo, Crato</blockquote>'),
  ).toMatchObject([{ quotes: [{ words: 'Cobraram a metade.', by: 'Irmã Lúcia Bezerra — Casa de Repouso São Camilo, Crato' }] }]);
});

test('pictures of a gallery in a row have each the text behind it, and one shown before gets the caption of a later page', () => {
  const { pictures } = read(
    '<h1>Lanchas da baía desde 1947</h1><p><img src="avo.jpg" width="400"></p>',
    '<h1>Galeria</h1><div><a href="1.jpg"><img src="1.jpg" title="O varadero"></a><span>O varadero, 2011</span><a href="2.jpg"><img src="2.jpg"></a><a href="3.jpg"><img src="3.jpg"></a><span>O avô na inauguração</span></div>',
  );
  expect(pictures.map(({ url, caption }) => [url.at(-5), caption])).toEqual([
    ['o', undefined],
    ['1', 'O varadero, 2011'],
    ['2', undefined],
    ['3', 'O avô na inauguração'],
  ]);
});

test('a beginning of a text gives way to the text', () => {
  const post = (text: string) => `<h1>Blog</h1><h2>Quanto custa?</h2><p>${text}</p>`;
  const text = JSON.stringify(
    parts(post('Depende da pedra e do terreno... […]'), post('Depende da pedra e do terreno, e quem não viu não sabe o preço.')),
  );
  expect(text).not.toContain('[…]');
  expect(text).toContain('quem não viu não sabe o preço');
});
