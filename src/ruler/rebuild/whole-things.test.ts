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

test('a price may be for one of a thing, stand within its words, or be asked for', () => {
  expect(
    parts('<h2>Doces</h2><p>Almojábanas, 0,90 € la unidad</p><p>Suspiros, 12,00 € el kilo</p><p>Cristaleira, a combinar</p>'),
  ).toMatchObject([
    {
      heading: 'Doces',
      items: [
        { name: 'Almojábanas', price: '0,90 € la unidad' },
        { name: 'Suspiros', price: '12,00 € el kilo' },
        { name: 'Cristaleira', price: 'a combinar' },
      ],
    },
  ]);
  const card = (name: string, text: string) => `<h3>${name}</h3><p>${text}</p>`;
  const cards = [
    card('Primeira habilitação', '45 horas de aula. R$ 1.250,00, já com a taxa do exame.'),
    card('Aula avulsa', 'R$ 55,00 a hora, com busca em casa.'),
    card('Entrega', 'Num raio de 80 km. R$ 20 de desconto na segunda.'),
  ];
  expect(parts(`<h2>Cursos e Valores</h2>${cards.join('')}`)).toMatchObject([
    {
      items: [
        { name: 'Primeira habilitação', price: 'R$ 1.250,00', note: '45 horas de aula. Já com a taxa do exame' },
        { name: 'Aula avulsa', price: 'R$ 55,00 a hora', note: 'Com busca em casa' },
        { name: 'Entrega', note: 'Num raio de 80 km. R$ 20 de desconto na segunda.' },
      ],
    },
  ]);
});

test('a sentence with a sum is no thing, and a bold line above a table is its heading alone', () => {
  expect(parts('<h2>Orçamentos</h2><p>Visita de medição é gratuita; fora, R$ 1,50 o km.</p>')).toEqual([
    { is: 'prose', heading: 'Orçamentos', paragraphs: ['Visita de medição é gratuita; fora, R$ 1,50 o km.'] },
  ]);
  expect(parts('<p><b>Tabela de Preços 2012</b></p><table><tr><td>Corte<td>R$ 28,00<tr><td>Barba<td>R$ 20,00</table>')).toEqual([
    {
      is: 'items',
      heading: 'Tabela de Preços 2012',
      items: [
        { name: 'Corte', price: 'R$ 28,00' },
        { name: 'Barba', price: 'R$ 20,00' },
      ],
    },
  ]);
});

test('entries of a list stay together, however long they are; below a table they are notes', () => {
  const list =
    '<ul><li>Complexo da Zilda, 12 km</li><li>Cachoeira da Fumaça, 4 km, a pé dá uma hora</li><li>Poço do Coração, 7 km, estrada de terra boa</li></ul>';
  expect(parts(`<h2>Cachoeiras</h2>${list}`)).toMatchObject([
    { is: 'items', items: [{}, {}, { name: 'Poço do Coração, 7 km, estrada de terra boa' }] },
  ]);
  expect(
    parts(
      '<h2>Preços</h2><table><tr><td>Afinação<td>R$ 380<tr><td>Fole<td>R$ 450</table><ul><li>Garantia de 6 meses na afinação e 2 anos no fole</li><li>Pagamento em 3 vezes</li></ul>',
    ),
  ).toMatchObject([{ items: [{}, {}], note: 'Garantia de 6 meses na afinação e 2 anos no fole. Pagamento em 3 vezes' }]);
});

test('a thing with a page of its own is stated once, and a quiet word shows that another is sold', () => {
  const story = 'Jaqueira de demolição, três metros e meio, encaixe sem prego. Levei quarenta dias.';
  const post = `<h3>Mesa de jaqueira</h3><p>${story}</p>`;
  expect(
    parts(`<h2>Peças</h2>${post}<h3>Cadeira</h3><p>Palhinha trançada.</p>`, post, '<h2>Madeira</h2><p>Toda ela é de demolição.</p>'),
  ).toMatchObject([{ is: 'items', items: [{ note: story }, {}] }, { heading: 'Madeira' }]);
  expect(parts('<h2>For sale</h2><h3>Oak clock</h3><p>£1,450</p><h3>Drop-dial</h3><p>Sold</p>')).toMatchObject([
    {
      items: [
        { name: 'Oak clock', price: '£1,450' },
        { name: 'Drop-dial', price: 'Sold' },
      ],
    },
  ]);
});

test('a phrase alone below the box of a picture is its caption; a name above others is none', () => {
  const box = '<div><img src="dial.jpg"></div>';
  expect(
    read(`<h2>Repairs</h2><p>Guaranteed for three years.</p>${box}<div><p>A Potts regulator from Peterborough, before and after</p></div>`),
  ).toMatchObject({
    pictures: [{ caption: 'A Potts regulator from Peterborough, before and after' }],
  });
  expect(read(`${box}<div><p>Mesa de jantar de jaqueira</p></div><div><p>R$ 1.200</p></div>`).pictures[0]!.caption).toBeUndefined();
});

test('titles each with a subtitle, and nothing else, are a list; teasers of posts are no reviews', () => {
  const teaser = (title: string, subtitle: string) => `<div class="post-preview"><h2>${title}</h2><h3>${subtitle}</h3></div>`;
  const teasers = [
    teaser('Como guardar um livro', 'Em pé, sem apertar, longe da janela.'),
    teaser('O que é lombada', 'A parte que se vê na estante, e a que mais sofre com quem puxa o livro pela ponta de cima.'),
  ];
  expect(parts(teasers.join(''))).toMatchObject([
    { is: 'items', items: [{ name: 'Como guardar um livro', note: 'Em pé, sem apertar, longe da janela.' }, {}] },
  ]);
  expect(JSON.stringify(parts('<h2>Livros</h2><h3>Cadernos</h3><p>Costurados à mão, um a um.</p>'))).not.toContain('items');
});
