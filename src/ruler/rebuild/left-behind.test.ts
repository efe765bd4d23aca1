import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownWords } from './own-words.ts';
import { ownerMessage } from './owner-message.ts';

/** Statements of a site of these pages, in one text. */
function read(...bodies: string[]) {
  const pages = oldSite(...bodies);
  return ownerMessage(pages, 2026);
}
const said = (...bodies: string[]) => JSON.stringify(read(...bodies).stated.parts);

test.each([
  ['FELIZ NATAL E PRÓSPERO 2007 A TODOS OS CLIENTES', ''],
  ['Christmas 2012 orders: last posting day is Dec 17th!', ''],
  ['Semana Santa 2014: consultar servicio especial', ''],
  ['Promoção válida até 31/12/2015', ''],
  ['<< Anterior | Próxima >>', ''],
  ['Página 1 de 1 << >>', ''],
  ['NOVO! Em breve loja virtual. Aguardem!', ''],
  ['[View Larger Map]', ''],
  ['Email our webmaster! The pony club meets on Sunday.', 'The pony club meets on Sunday.'],
  ['teste teste asdfasdf', ''],
  ['DSC00045', ''],
  ['Publicado em 9 de março de 2021 por admin', 'Publicado em 9 de março de 2021'],
])('%s goes', (line, left) => {
  expect(ownWords(line, 2026)).toBe(left);
});

test.each([
  'Abrimos as portas no Natal de 1998.',
  'Natal 2026: encomendas até 20 de dezembro.',
  'Ceias de Natal a partir de doze pessoas.',
  'O próximo passo é a prova do vestido.',
  'Página por página, costuradas à mão.',
  'Testes de alergia com hora marcada.',
])('%s stays', (line) => {
  expect(ownWords(line, 2026)).toBe(line);
});

test('people, quotations, counters and goods of a template are not the owner’s', () => {
  const text = said(
    '<h1>Água limpa no quintal de casa</h1><h2>Depoimentos</h2><blockquote>"Deu água no primeiro dia de obra." Francisco Alencar, Barbalha</blockquote><blockquote>"Amazing company!" John Doe, CEO at Company</blockquote>',
    '<h2>Nossa equipe</h2><h4>Renata Saraiva</h4><p>Geóloga</p><h4>Jane Smith</h4><p>Marketing Manager</p>',
    '<h2>Loja</h2><p>Caderno copta</p><p>Preço R$ 95,00</p><p>Sou um produto</p><p>Preço R$ 10,00</p><p>Sou um parágrafo. Clique aqui para editar. É fácil.</p>',
  );
  expect(text).toContain('Francisco Alencar, Barbalha');
  expect(text).toContain('Geóloga');
  expect(text).toContain('{"name":"Caderno copta","price":"R$ 95,00"}');
  for (const sample of ['John Doe', 'Amazing', 'Marketing Manager', '10,00', 'fácil', '"Preço"']) expect(text).not.toContain(sample);
});

test('a page that nobody wrote gives no facts', () => {
  const made = read(
    '<h1>Ateliê de livros da serra</h1><p>Tel: (31) 3551-0846</p>',
    '<h1>Título da Página</h1><p>Av. Bernardino de Campos, 98 São Paulo</p><p>Tel: 11-3456-7890</p><a href="mailto:info@meusite.com">info@meusite.com</a>',
  );
  expect(made.facts.map(({ kind, text }) => [kind, text])).not.toContainEqual(['phone', '(11) 3456-7890']);
  expect(JSON.stringify(made)).not.toMatch(/meusite|Bernardino|3456/);
});

test('a guestbook is what its visitors said, each under their own name; tries and links are left out', () => {
  const entry = (by: string, words: string) => `<b>${by.split(' - ')[0]}</b> - ${by.split(' - ').slice(1).join(' - ')}<br>${words}<hr>`;
  const { stated } = read(
    '<h1>Conserto de gaitas na serra</h1>',
    `<h2>Livro de Visitas</h2>${entry('Gildo Piccoli - Veranópolis - 22/05/2006', '"O Olivo achou uma vespa seca dentro."')}${entry('Nair Tomasini - Encantado/RS', '"Voltou com a voz de antes, igualzinha."')}${entry('teste - 14/03/2006', 'teste teste')}${entry('Gatinho Poa - 01/09/2006', 'visitem meu fotolog www.fotolog.net/gatinho !')}`,
  );
  expect(stated.parts).toMatchObject([
    {
      is: 'quotes',
      quotes: [
        { words: 'O Olivo achou uma vespa seca dentro.', by: 'Gildo Piccoli, Veranópolis' },
        { words: 'Voltou com a voz de antes, igualzinha.', by: 'Nair Tomasini, Encantado/RS' },
      ],
    },
  ]);
});

test('the line of a house below each page is no part of any, and a thing that is sold is gone', () => {
  const foot = '<div>Casa Aurora Ltda. - Rua do Sol, 88, sala 4 - Tel. (71) 3322-1100 - CNPJ 12.345.678/0001-95</div>';
  const text = said(
    `<h1>Gaitas e foles feitos à mão</h1><p>Consertamos gaitas desde 1968.</p>${foot}`,
    `<h2>História da casa</h2><p>O avô trabalhou na fábrica.</p>${foot}`,
    `<h2>Usadas</h2><table><tr><td><b>Gaita 80 baixos</b><br>Vermelha<br>R$ 2.400,00</td></tr><tr><td><b>Gaita 120 baixos</b><br>R$ 900 VENDIDA!!</td></tr></table><p>Hohner Verdi - VENDIDA!!</p>${foot}`,
  );
  expect(text).toContain('Gaita 80 baixos');
  for (const gone of ['sala 4', '120 baixos', 'Hohner', 'VENDIDA']) expect(text).not.toContain(gone);
});
