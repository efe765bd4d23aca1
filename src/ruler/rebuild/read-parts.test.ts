import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';
import type { StatedPart } from './stated-part.ts';

/** Statements of a site of these pages, and its pictures with their captions. */
function read(...bodies: string[]) {
  const pages = oldSite(...bodies);
  return { ...ownerMessage(pages).stated, pictures: pages.flatMap(({ look }) => look.pictures) };
}
const parts = (...bodies: string[]) => read(...bodies).parts.map(({ url: _, ...part }) => part as Partial<StatedPart>);

test('a line in bold heads what its cell says below it', () => {
  const row = (name: string, text: string) =>
    `<table><tr><td><img src="pata.gif" width=14></td><td><b>${name}</b><br>${text}</td></tr></table>`;
  expect(
    parts(
      `<h1>Serviços</h1>${row('CONSULTAS', 'De terça a sábado, com hora marcada ou por ordem.')}${row('EXAMES', 'Raio-x na clínica.')}`,
    ),
  ).toEqual([
    {
      is: 'items',
      heading: 'Serviços',
      items: [
        { name: 'Consultas', note: 'De terça a sábado, com hora marcada ou por ordem.' },
        { name: 'Exames', note: 'Raio-x na clínica.' },
      ],
    },
  ]);
});

test('people in cells and lines keep their posts and sentences, and a sentence about the house is nobody’s', () => {
  const cell = (...lines: string[]) => `<tr><td><b>${lines[0]}</b><br>${lines.slice(1).join('<br>')}</td></tr>`;
  const table = `<table>${cell('Dr. Paulo Zanatta', 'CRMV-SP 11.482', 'Atende às terças e quintas.')}${cell('Cidinha', 'Banho e tosa', 'Desde o primeiro dia.')}</table>`;
  expect(parts('<h1>Casa</h1>', `<h1>Nossa equipe</h1>${table}`)).toMatchObject([
    {
      is: 'people',
      people: [
        { name: 'Dr. Paulo Zanatta', role: 'CRMV-SP 11.482', about: 'Atende às terças e quintas.' },
        { name: 'Cidinha', role: 'Banho e tosa', about: 'Desde o primeiro dia.' },
      ],
    },
  ]);
  const lines =
    '<p>Helena Duwe – violino<br>OMB 4.118<br>Fundou a escola em 2003.</p><p>Cadu Pires – bateria<br>Nenhum vizinho reclama.</p>';
  expect(parts('<h1>Casa</h1>', `<h1>Professores</h1>${lines}`)).toMatchObject([
    {
      people: [
        { role: 'violino, OMB 4.118', about: 'Fundou a escola em 2003.' },
        { role: 'bateria', about: 'Nenhum vizinho reclama.' },
      ],
    },
  ]);
  expect(parts('<h1>Casa</h1>', '<h2>Teachers</h2><p>Noor Haddad, wheel and glaze</p><p>June Takeda, kids</p>')).toMatchObject([
    { people: [{ name: 'Noor Haddad', role: 'wheel and glaze' }, { name: 'June Takeda' }] },
  ]);
});

test('quotations in marks have their authors, and what others say is no headline', () => {
  const { headline, parts: said } = read(
    '<h2>QUEM COMPRA INDICA</h2><p>"Só alinho aqui." Adão Faria, taxista</p><p>"Voltei por isso mesmo." - Luciene Borges</p><blockquote>Chegou quentinho.</blockquote><p>Rosa M.</p>',
  );
  expect(headline).toBeUndefined();
  expect(said).toMatchObject([
    {
      is: 'quotes',
      heading: 'Quem compra indica',
      quotes: [
        { words: 'Só alinho aqui.', by: 'Adão Faria, taxista' },
        { words: 'Voltei por isso mesmo.', by: 'Luciene Borges' },
        { words: 'Chegou quentinho.', by: 'Rosa M.' },
      ],
    },
  ]);
});

test('a price has the words that stand with it, and things without one stay among the others', () => {
  const card = (name: string, ...lines: string[]) => `<h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}`;
  const listOf = (body: string) => {
    const [part] = parts('<h1>Casa</h1>', `<h2>Preços</h2>${body}`);
    return part?.is === 'items' ? part.items : part;
  };
  expect(listOf(card('Torno', '$ 240', 'Seis terças à noite.') + card('Caneca', '$ 58', 'Duas horas, uma caneca.'))).toEqual([
    { name: 'Torno', price: '$ 240', note: 'Seis terças à noite' },
    { name: 'Caneca', price: '$ 58', note: 'Duas horas, uma caneca' },
  ]);
  expect(
    listOf(
      card('Mini', '40 convidados', 'R$ 3.200', 'Monitores', 'Bolo') + card('Jardim', '80 convidados', 'R$ 5.900', 'Tudo do Mini', 'Mesa'),
    ),
  ).toEqual([
    { name: 'Mini', price: 'R$ 3.200', note: '40 convidados. Monitores · Bolo' },
    { name: 'Jardim', price: 'R$ 5.900', note: '80 convidados. Tudo do Mini · Mesa' },
  ]);
  expect(
    listOf(card('Umbu', 'R$ 35 – 60 a 80 cm', 'Dá fruto em cinco anos.') + card('Acerola', 'R$ 12 – 50 cm', 'Para quintal.')),
  ).toMatchObject([
    { name: 'Umbu', price: 'R$ 35' },
    { name: 'Acerola', price: 'R$ 12' },
  ]);
  expect(listOf(card('Granito', 'A partir de R$ 390 o m²') + card('Quartzo', 'Sob consulta'))).toEqual([
    { name: 'Granito', price: 'A partir de R$ 390 o m²' },
    { name: 'Quartzo', price: 'Sob consulta' },
  ]);
  expect(listOf('<p>Bolos - from £28</p><p>Três dias antes.</p><p>Chás - £6.50 a head</p><p>Levamos em silêncio.</p>')).toEqual([
    { name: 'Bolos', price: 'from £28', note: 'Três dias antes' },
    { name: 'Chás', price: '£6.50 a head', note: 'Levamos em silêncio' },
  ]);
  expect(listOf('<table><tr><td>Muffins<td>4 for £1.80<tr><td>Teacakes<td>70p each</table>')).toEqual([
    { name: 'Muffins', price: '4 for £1.80' },
    { name: 'Teacakes', price: '70p each' },
  ]);
});

test('a sum within a sentence is no price of a thing', () => {
  expect(
    parts(
      '<h1>Casa</h1>',
      '<h2>Mais</h2><h3>Entrega</h3><p>Às terças. Grátis acima de R$ 400.</p><h3>Adubo</h3><p>Saco de 25 kg a R$ 19.</p>',
    ),
  ).toMatchObject([
    {
      items: [
        { name: 'Entrega', note: 'Às terças. Grátis acima de R$ 400.' },
        { name: 'Adubo', note: 'Saco de 25 kg a R$ 19.' },
      ],
    },
  ]);
});

test('articles are a list of news with their dates', () => {
  const dated = '<h2>Notícias</h2><h3>Fachada nova</h3><p>Publicado: 10 de março de 2016</p><p>Ganhou o amarelo.</p>';
  expect(parts('<h1>Casa</h1>', dated)).toMatchObject([
    { heading: 'Notícias', items: [{ name: 'Fachada nova', note: '10 de março de 2016. Ganhou o amarelo.' }] },
  ]);
  const inLines = '<h2>Journal</h2><p><a href="/x">October 9, 2018</a> What cone 10 means</p><p>A small act of faith.</p>';
  expect(parts('<h1>Casa</h1>', inLines)).toMatchObject([
    { items: [{ name: 'What cone 10 means', note: 'October 9, 2018. A small act of faith.' }] },
  ]);
});

test('a teaser gives way to its list; values of the same things are a list of their own', () => {
  const cards = (...names: string[]) => names.map((name) => `<h3>${name}</h3><p>Sobre ${name}, na casa.</p>`).join('');
  const times = '<h2>Prazos</h2><table><tr><td>Serviço<td>Prazo<tr><td>Pias<td>3 dias<tr><td>Lápides<td>20 dias</table>';
  expect(
    parts(`<h1>Pedras cortadas à mão</h1>${cards('Pias', 'Escadas')}`, `<h2>Serviços</h2>${cards('Pias', 'Escadas', 'Lápides')}${times}`),
  ).toMatchObject([
    { heading: 'Serviços', items: [{ name: 'Pias' }, { name: 'Escadas' }, { name: 'Lápides', note: 'Sobre Lápides, na casa.' }] },
    {
      heading: 'Prazos',
      items: [
        { name: 'Pias', note: '3 dias' },
        { name: 'Lápides', note: '20 dias' },
      ],
    },
  ]);
});

test('a caption goes with its picture, and names of files and of things do not', () => {
  const { pictures, parts: said } = read(
    '<h1>Casa de 1921</h1>',
    '<table><tr><td><img src="f1.jpg" alt="f1"><br>O forno de 1921, ainda aceso</td><td><img src="f2.jpg" alt="IMG_2018.jpg"><br>Vitrine</td></tr></table>',
    '<h2>Galeria</h2><figure><img src="f3.jpg" alt="slide 3"><figcaption>Recepção</figcaption></figure>',
  );
  expect(pictures.map(({ alt, caption }) => [alt, caption])).toEqual([
    ['', 'O forno de 1921, ainda aceso'],
    ['', undefined],
    ['', 'Recepção'],
  ]);
  expect(JSON.stringify(said)).not.toContain('forno de 1921');
});

test('the way to the door stands beside the address', () => {
  const at = '<p>Rua do Sol, 88, Centro, Ilhéus - BA</p>';
  const said = JSON.stringify(
    parts(
      `<h1>Casa</h1>${at}`,
      '<h1>Contato</h1><p>Rua do Sol, 88 (em cima da papelaria), Centro, Ilhéus - BA</p><p>E-mail: oi@casaaurora.example</p>',
    ),
  );
  expect(said).toContain('Em cima da papelaria.');
  expect(said).not.toContain('Rua do Sol');
  expect(said).not.toContain('oi@casaaurora');
});
