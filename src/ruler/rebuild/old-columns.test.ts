import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { datedIn } from './dated-words.ts';
import { foreignPage } from './foreign-page.ts';
import { ownerMessage } from './owner-message.ts';
import { withLook } from './with-look.ts';

const HOME = '<h1>Casa Aurora</h1><p>Cuidamos das contas de quem vende na feira desde 1987.</p>';
const read = (...bodies: string[]) => ownerMessage(oldSite(HOME, ...bodies), 2026).stated;
const table = (...rows: string[][]) =>
  `<h2>Preços</h2><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const prices = (...rows: string[][]) =>
  read(table(...rows)).parts.flatMap((part) => (part.is === 'items' ? part.items.map(({ price }) => price) : []));

test.each([
  ['Honorário mensal', 'R$ 95,00', 'R$ 95,00 por mês'],
  ['Cuota mensual', '30 €', '30 € al mes'],
  ['Monthly fee', '£40', '£40 per month'],
  ['Por mês', 'R$ 110', 'R$ 110 por mês'],
  ['Valor', 'R$ 110', 'R$ 110'],
  ['Honorários', 'R$ 110', 'R$ 110'],
  ['Preço (R$)', 'R$ 110', 'R$ 110'],
  ['Sócios', 'R$ 110', 'Sócios R$ 110'],
])('a price below “%s” says so', (head, sum, price) => {
  expect(prices(['Serviço', head], ['Completo', sum], ['Básico', sum])).toEqual([price, price]);
});

test('instalments are a price of their own', () => {
  const found = prices(['Categoria', 'Inclui', 'À vista', 'Parcelado'], ['A (moto)', '20 aulas', 'R$ 1.180', '10x R$ 129']);
  expect(found).toEqual(['À vista R$ 1.180 · Parcelado 10x R$ 129']);
});

test('a table of articles with their readers stays behind', () => {
  const rows = [
    ['#', 'Título do artigo', 'Autor', 'Acessos'],
    ['1', 'Fui demitido', 'Administrator', '1874'],
  ];
  expect(JSON.stringify(read(`<h2>Artigos</h2>${table(...rows)}<p>Exibir #</p>`).parts)).not.toMatch(/1874|Exibir/);
});

test('a blockquote with a list, a table or a whole page in it only sets its text in', () => {
  const way = '<p>Suba por Alfonso VIII y, pasado el arco, la segunda a la izquierda.</p>';
  const parts = read(`<h2>El barrio</h2><blockquote>${way}<ul><li>Autobús 1</li><li>Autobús 2</li></ul></blockquote>`).parts;
  expect(parts.map(({ is }) => is)).not.toContain('quotes');
  const quoted = read('<h2>Clientes</h2><blockquote>Volvemos cada agosto, y siempre nos esperan con pan.<br>Marta Ruiz</blockquote>').parts;
  expect(quoted.map(({ is }) => is)).toEqual(['quotes']);
});

test.each([
  '<h5>CHRISTMAS 2016</h5><p>Last date for party dresses: 15 December.</p>',
  '<h3>Natal 2014</h3><p>Encomendas até dia 10 de dezembro.</p>',
  '<h3>Semana Santa 2015</h3><p>Cerramos jueves y viernes.</p>',
])('%s: a notice of a feast that is over goes with its heading', (notice) => {
  const stated = JSON.stringify(read(`<h2>Oficina</h2><p>Consertamos o que ainda tem conserto, sem pressa.</p>${notice}`));
  expect(stated).not.toMatch(/December|dezembro|jueves/);
});

test('hours of a delivery are no hours of the house, and stay in their sentence', () => {
  const line = 'Entregamos das 11h às 13h, de segunda a sexta, no Eldorado, na Cidade Industrial e no Inconfidentes. Taxa de R$ 1,00.';
  const site = ownerMessage(oldSite(HOME, `<h2>Como pedir</h2><p>${line}</p>`));
  expect(site.facts.map(({ kind }) => kind)).not.toContain('hours');
  expect(JSON.stringify(site.stated.parts)).toContain('Entregamos das 11h às 13h');
});

test('a form under a heading about something else leaves it where it is', () => {
  const body = '<h2>Area covered</h2><p>Perth, Crieff and Forfar, and the glens between them.</p>';
  const stated = read(body);
  const form = (above: string[]) => withLook(stated, { pictures: [], form: { fields: [], page: 'http://casaaurora.example/a', above } });
  expect(form(['Area covered', 'Perth, Crieff and Forfar, and the glens between them.']).form).not.toHaveProperty('title');
  expect(form(['Skype: fundoazul']).form).not.toHaveProperty('title');
});

test('sentences that were true in the year of the site are reported', () => {
  const page = `<h2>Sobre</h2><p>Há 31 anos no mesmo endereço. Dona Nenê é Erenita Bender, 82 anos. Aberta em 1987 por Severino Arruda.</p>
<p>Próximas aberturas: 20 de março de 2021.</p><p>Turmas de até 12 alunos, a partir de 4 anos.</p>`;
  expect(datedIn(read(page), 2026)).toEqual([
    'Há 31 anos no mesmo endereço.',
    'Dona Nenê é Erenita Bender, 82 anos.',
    'Próximas aberturas: 20 de março de 2021.',
  ]);
});

test('pages in another language are kept whole under its own name, however long', () => {
  const home = `${HOME}<p>${'Fazemos o imposto de quem não tem tempo para isso, com calma e com café. '.repeat(4)}</p>`;
  const english = `<h1>Welcome</h1><p>${'We speak English and do the books of those who are new to the town. '.repeat(3)}</p><h2>Fees</h2><p>Tax return: R$ 150.</p>`;
  const page = foreignPage(oldSite(home, english), 2026);
  expect(page?.label).toBe('English');
  expect(JSON.stringify(page?.parts)).toMatch(/We speak English.*Tax return.*R\$ 150/);
  const long = Array.from(
    { length: 90 },
    (_, n) => `<p>We were in the town of the number ${n} and it is the best that you can see from our house.</p>`,
  );
  expect(JSON.stringify(foreignPage(oldSite(home, `<h1>Our story</h1>${long.join('')}`), 2026))).toContain('number 89');
  expect(foreignPage(oldSite(home))).toBeNull();
});

test.each(['11 anos de história', '30 years of service', '15 años de historia'])('a count of years is to be checked: %s', (said) => {
  const [number = '', ...of] = said.split(' ');
  const parts = [{ is: 'figures' as const, url: 'http://casaaurora.example/', figures: [{ number, of: of.join(' ') }] }];
  expect(datedIn({ parts }, 2026)).toEqual([said]);
});
