import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { decodeHtml } from '../page/decode-html.ts';
import { ownerMessage } from './owner-message.ts';
import { readLook } from './read-look.ts';
import { readStyles } from './read-styles.ts';
import { withLook } from './with-look.ts';

const HOME = '<h1>Casa Aurora</h1>';
const read = (...bodies: string[]) => ownerMessage(oldSite(HOME, ...bodies)).stated;
const STREET = 'Rua das Gaivotas, 58 - Pontal - Paraty - RJ - CEP 23970-000';

test.each([
  ['Em frente à pracinha do Pontal', 'Em frente à pracinha do Pontal.'],
  ['(atrás do posto Shell)', 'Atrás do posto Shell.'],
  ['Próximo ao metrô Conceição.', 'Próximo ao metrô Conceição.'],
  ['Al lado del mercado central', 'Al lado del mercado central.'],
  ['Opposite the fish market', 'Opposite the fish market.'],
])('%s: a landmark below the street stands beside the address and nowhere else', (line, way) => {
  const stated = read(`<h2>Onde estamos</h2><p>${STREET}<br>${line}</p>`);
  expect(stated).toMatchObject({ address: STREET, ways: [way] });
  expect(JSON.stringify([stated.parts, stated.beside ?? []])).not.toContain(way.slice(5, -1));
});

test('each of several houses has its own landmark, and that of a footer is no sentence beside the contacts', () => {
  const house = (name: string, street: string, way: string) => `<h2>${name}</h2><p>${street}, Ribeirão Preto/SP<br>${way}</p>`;
  const stated = read(
    house('Matriz Centro', 'Rua Carlos Chagas, 45', 'Ao lado do mercado') +
      house('Filial Sul', 'Av. Leais Paulistas, 612', 'Em frente à praça'),
    `<footer><p>Av. Leais Paulistas, 612 – Ribeirão Preto/SP – em frente à praça</p></footer>`,
  );
  expect(stated.ways).toEqual(['Matriz Centro: ao lado do mercado.', 'Filial Sul: em frente à praça.']);
  expect(stated.beside).toBeUndefined();
});

test.each([
  ['<p>Fax: (24) 3371-8801</p><p>Tel: (24) 3371-8800</p>', '(24) 3371-8800'],
  ['<p>Filial Cabo Frio: (22) 2645-8812</p><p>(22) 2622-3190</p>', '(22) 2622-3190'],
  [
    '<p><a href="https://wa.me/5522998310054">(22) 99831-0054</a></p><p><a href="tel:+552226223190">(22) 2622-3190</a></p>',
    '(22) 2622-3190',
  ],
])('%s: the number to call is neither a fax, nor of another branch, nor a chat', (contacts, number) => {
  const { text } = ownerMessage(oldSite(HOME, contacts));
  const first = text.split('\n').find((line) => /^\(\d\d\)/.test(line));
  expect(first).toBe(number);
});

test('a fax is said beside the contacts', () => {
  expect(read('<p>Fax: (24) 3371-8801</p><p>Tel: (24) 3371-8800</p>').beside).toEqual(['Fax: (24) 3371-8801']);
});

test('a form keeps its heading and the words above it, also where these are a heading by their tag', () => {
  const form = '<form><input name="nome"><input type="email"><textarea></textarea></form>';
  const led = (body: string) => {
    const pages = oldSite(HOME, body + form);
    const { stated } = ownerMessage(pages);
    return withLook(stated, { pictures: [], form: pages[1]!.look.form! });
  };
  const words = 'Diga o nome do bicho e o que está acontecendo: ligamos de volta no mesmo dia.';
  const site = led(`<h2>Marque sua consulta</h2><p>${words}</p>`);
  expect(site.form).toMatchObject({ title: 'Marque sua consulta', lead: words });
  expect(site.parts).toEqual([]);
  expect(led(`<h2>Vamos mergulhar?</h2><h3>${words}</h3>`).form).toMatchObject({ title: 'Vamos mergulhar?', lead: words });
  // A label of the contacts is no heading of the owner's.
  expect(led(`<h2>Contato</h2><p>${words}</p>`).form?.title).toBeUndefined();
});

test('the ground of the header comes first, from a style sheet or the page itself', () => {
  const colorsOf = (html: string, css = '', logo: string[] = []) => {
    const look = readLook(html, 'https://velho.example/');
    return readStyles({ sheets: [{ url: 'https://velho.example/a.css', css: css + look.css }], used: look.used, themeColor: null, logo })
      .colors;
  };
  const css = '.navbar-custom{background-color:#12343b}.btn{background:#e1b382}h2{color:#c0392b}.entry-header{background:#8e44ad}';
  const page = '<nav class="navbar-custom">a</nav><h2>b</h2><i class="btn entry-header">c</i>';
  expect(colorsOf(page, css, ['#e1b382'])[0]).toBe('#12343b');
  expect(colorsOf('<div id="header">a</div><h1>b</h1>', '#header{background:#31492c}h1{color:#a65c2e}')).toEqual(['#31492c', '#a65c2e']);
  const old = '<table bgcolor="#FFFFFF"><tr><td bgcolor="#0B5563"><img src="logo.gif"></td></tr><tr><td>Textos da casa</td></tr></table>';
  expect(colorsOf(old, 'h2{color:#c0392b}', ['#e1b382'])[0]).toBe('#0b5563');
});

test('a picture stands by what follows its caption, and a row below one picture is its caption', () => {
  const html = `<table><tr><td><img src="/a.jpg"><br><i>O jardim visto da suíte, depois da chuva</i></td><td><b>Jardim e redário</b><br>Seis redes.</td></tr></table>
    <table><tr><td><img src="/b.jpg"></td></tr><tr><td>Arno e Valdir na oficina, 1979</td></tr></table>`;
  const [garden, workshop] = readLook(html, 'https://velho.example/').pictures;
  expect(garden).toMatchObject({ caption: 'O jardim visto da suíte, depois da chuva', near: expect.arrayContaining(['Jardim e redário']) });
  expect(workshop!.caption).toBe('Arno e Valdir na oficina, 1979');
});

test('towns that a sentence has are not listed again, and a sentence beside each page is said once', () => {
  const aside = '<p>Peça sua visita: medimos sem compromisso</p>';
  const towns = '<h2>Atendemos</h2><ul><li>Campinas</li><li>Valinhos</li><li>Vinhedo</li></ul>';
  const { parts } = ownerMessage(
    oldSite(
      `${HOME}<p>Grades e portões sob medida, com projeto nosso.</p><p>Atendemos Campinas, Valinhos e Vinhedo.</p>${towns}${aside}`,
      `<h2>Empresa</h2><p>Fundada em 1977 pelos irmãos Brandt.</p>${aside}`,
      `<h2>Obras</h2><p>Fizemos a cobertura do colégio em 2009.</p>${aside}`,
    ),
  ).stated;
  expect(JSON.stringify(parts).match(/Valinhos/g)?.length ?? 0).toBeLessThan(2);
  expect(JSON.stringify(parts).match(/medimos sem compromisso/g)).toHaveLength(1);
});

test('the way to a house is no second address of it', () => {
  const way = 'Desde el centro, tome la avenida Bustillo hasta el kilómetro 8. El colectivo 20 para en la puerta.';
  const { stated, contradictions } = ownerMessage(oldSite(HOME, `<p>${STREET}</p>`, `<h2>Cómo llegar</h2><p>${way}</p>`));
  expect(contradictions).toEqual([]);
  expect(JSON.stringify(stated.parts)).toContain('El colectivo 20 para en la puerta.');
});

test('what takes place at one hour is no opening time, nor is a view a person', () => {
  const tours =
    '<h2>Passeios</h2><p><b>Escuna pela baía</b><br>Quatro paradas. Sai do cais todos os dias às 11h.</p><p><b>Trilha do Ouro</b><br>Com guia local.</p>';
  expect(JSON.stringify(read(tours).parts)).toContain('Escuna pela baía');
  const breakfast =
    'O café da manhã é servido das 8h às 10h30 no quintal: pão de banana feito em casa, tapioca na hora e frutas do sítio da família, em Barra Grande.';
  expect(ownerMessage(oldSite(`${HOME}<p>${breakfast}</p>`)).facts.filter(({ kind }) => kind === 'hours')).toEqual([]);
  const rooms = '<h2>Quartos</h2><p><b>Suíte Tiê</b><br>Cama de casal.</p><p><b>Suíte Gaivota</b><br>Com vista para a baía.</p>';
  expect(read(rooms).parts.map(({ is }) => is)).toEqual(['items']);
});

test('the price of the last card stays with it, before a sentence about all', () => {
  const card = (name: string, note: string, price: string) => `<h4>${name}</h4><p>${note}</p><p>${price}</p>`;
  const [part] = read(
    `<h2>Saídas</h2>${card('Batismo', 'Para quem nunca mergulhou.', 'R$ 280')}${card('Noturno', 'Só com curso.', 'R$ 260')}<p>Acompanhantes pagam R$ 90.</p>`,
  ).parts;
  expect(part).toMatchObject({ is: 'items', items: [{ price: 'R$ 280' }, { name: 'Noturno', price: 'R$ 260' }] });
  expect(JSON.stringify(part)).toContain('Acompanhantes pagam R$ 90.');
});

test('bold names above lists are groups under the heading of their page', () => {
  const list = (name: string, ...items: string[]) => `<p><b>${name}</b></p><ul>${items.map((item) => `<li>${item}`).join('')}</ul>`;
  const [part, ...others] = read(
    `<h2>Produtos</h2>${list('Portões', 'Basculantes', 'Deslizantes')}${list('Grades', 'Corrimãos', 'Janelas')}`,
  ).parts;
  expect(part).toMatchObject({
    is: 'items',
    heading: 'Produtos',
    items: [{ group: 'Portões' }, { group: 'Portões' }, { group: 'Grades' }, {}],
  });
  expect(others).toEqual([]);
});

test('a page is decoded by its bytes where its label is missing or lies, also line by line', () => {
  const latin = Buffer.from('<p>Portões e grades</p>', 'latin1');
  expect(decodeHtml(latin)).toContain('Portões');
  expect(decodeHtml(latin, 'text/html; charset=utf-8')).toContain('Portões');
  expect(decodeHtml(Buffer.from('<meta charset="iso-8859-1"><p>Pão</p>'))).toContain('Pão');
  expect(decodeHtml(Buffer.concat([Buffer.from('<p>Pão</p>\n'), latin]))).toContain('Pão</p>\n<p>Portões');
});
