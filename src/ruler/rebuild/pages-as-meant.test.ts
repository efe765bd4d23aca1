import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { hasAddress } from '../page/customer-facts.ts';
import { withoutContacts } from './content-lines.ts';
import { inOtherLanguages } from './left-behind.ts';
import { mainForm } from './main-form.ts';
import { ownWords } from './own-words.ts';
import { ownerMessage } from './owner-message.ts';
import { SentenceCase } from './sentence-case.ts';
import { hoursInWords } from './site-hours.ts';
import { isTemplate } from './template-site.ts';

const HOME = '<h1>Casa Aurora</h1><h2>Uma casa na serra</h2><p>Desde 1990 na praça da matriz, com forno a lenha.</p>';
const read = (...bodies: string[]) => ownerMessage(oldSite(HOME, ...bodies), 2026);
const partsOf = (body: string) => read(body).stated.parts.map(({ url: _, ...part }) => part);

test.each([
  ['Revisão completa por R$ 99,00! Válido até 31/07/2013.', ''],
  ['Two bays for the price of one! Offer valid until 31/07/2013.', ''],
  ['Revisão por R$ 99,00. Válido até 31/07/2031.', 'Revisão por R$ 99,00. Válido até 31/07/2031.'],
  ['*** PANETONE - NATAL 2011 *** ACEITAMOS VALE REFEIÇÃO ***', 'ACEITAMOS VALE REFEIÇÃO'],
  ['*Campos obrigatórios', ''],
])('%s: what holds until a day goes with it, and words of a banner stand for themselves', (line, left) => {
  expect(ownWords(line, 2026)).toBe(left);
});

test.each([
  [
    'Casa Aurora - C/ Mantería 23, bajo, 47004 Valladolid - Tel. 983 27 44 10 - hola@casaaurora.example',
    'C/ Mantería 23, bajo, 47004 Valladolid',
  ],
  [
    'Casa Aurora - Av. T-9, 2210 - Setor Bueno - Goiânia - GO - (62) 3251-7788 - Webmaster: Juninho',
    'Av. T-9, 2210 - Setor Bueno - Goiânia - GO',
  ],
  ['Casa Aurora, Unit 4, Nottingham Road, Belper, Derbyshire DE56 1JG', 'Unit 4, Nottingham Road, Belper, Derbyshire DE56 1JG'],
  ['Dirección: Av. El Éxodo 841, San Salvador de Jujuy', 'Av. El Éxodo 841, San Salvador de Jujuy'],
])('%s: of a row of contacts the street is the address', (line, address) => {
  expect(read(`<h2>Contato</h2><p>${line}</p>`).stated.address).toBe(address);
});

test('a measure beside a road is no address', () => {
  expect(hasAddress('Not under 2 metres, or 1 metre next to a road.')).toBe(false);
  expect(hasAddress('14 Mill Road, Belper')).toBe(true);
});

test('holidays are open when the day before them in the same line is', () => {
  const { table, notes } = hoursInWords('Segunda a sábado: das 5h30 às 21h. Domingos e feriados: das 6h às 13h', 'pt-BR');
  expect(table).toMatch(/Domingos: das 6h às 13h/);
  expect(notes).toEqual(['Feriados: das 6h às 13h.']);
});

test('hours in one long line of sentences are all read, and words before them stay', () => {
  const { stated, text } = read(
    `<h2>Contacto</h2><p>Horario: de martes a viernes de 10:00 a 14:00 y de 16:30 a 20:00. Sábados de 10:00 a 14:00. Lunes cerrado (peluquería y tienda).</p>`,
    '<h2>Guardería</h2><p>Patio cubierto de noventa metros, ocho perros a la vez. De lunes a viernes de 8:00 a 20:00.</p>',
  );
  expect(text).toMatch(/martes a viernes de 10:00.*Sábados de 10:00/);
  expect(JSON.stringify(stated.parts)).toContain('Patio cubierto');
});

test('a second number has the area of the first', () => {
  const phones = (line: string) => read(`<h2>Contato</h2><p>${line}</p>`).stated.phones?.map(({ text }) => text);
  expect(phones('Telefones: (62) 3251-7788 / 3251-7790')).toEqual(['(62) 3251-7788', '(62) 3251-7790']);
  expect(phones('Telefones: (62) 3251-7788 / 7790')).toEqual(['(62) 3251-7788', '(62) 3251-7790']);
});

test('a drawn heading heads its text, and a drawn name in a heading is read', () => {
  const parts = partsOf(
    '<img src="img/tit_historia.gif" alt="Nossa História"><p>Tudo começou quando o seu Antônio e a dona Nair compraram o forno da rua.</p><h2><img src="t.png" alt="Nossas especialidades"></h2><p>Pão de fermentação longa, broa e sonho de creme para o café.</p>',
  );
  expect(JSON.stringify(parts)).toMatch(/Nossa História.*Tudo começou.*Nossas especialidades.*fermentação/);
});

test('a table names what kind each thing is, and what has no price is not one', () => {
  const parts = partsOf(
    '<h3>Cardápio</h3><table><tr><th>Categoria</th><th>Produto</th><th>Preço</th></tr><tr><td>Pães</td><td>Pão francês</td><td>R$ 0,80</td></tr><tr><td>Doces</td><td>Pudim</td><td>R$ 6,50</td></tr></table>',
  );
  expect(parts).toMatchObject([
    {
      items: [
        { name: 'Pão francês', group: 'Pães' },
        { name: 'Pudim', group: 'Doces' },
      ],
    },
  ]);
  const priced = partsOf(
    '<h3>Serviços</h3><table><tr><th>Serviço</th><th>Popular</th><th>Caminhonete</th></tr><tr><td>Óleo</td><td>R$ 140</td><td>consulte</td></tr><tr><td>Freio</td><td>R$ 160</td><td>n/a</td></tr></table>',
  );
  expect(priced).toMatchObject([
    { items: [{ price: 'Popular R$ 140 · Caminhonete consulte' }, { name: 'Freio', price: 'Popular R$ 160' }] },
  ]);
  expect(JSON.stringify(priced)).not.toContain('n/a');
});

test('one more person among people is one, and so is a surname before its name', () => {
  const parts = partsOf(
    '<h2>Equipe</h2><h4>Jorge Abadia Pires</h4><p>Proprietário</p><h4>Weslley Pires</h4><p>Chefe de oficina</p><h4>Herrera, Fernando Martín</h4><p>Analista.</p>',
  );
  expect(parts).toMatchObject([
    { is: 'people', people: [{}, { name: 'Weslley Pires' }, { name: 'Herrera, Fernando Martín', role: 'Analista' }] },
  ]);
});

test('texts above the names of their cards belong to them', () => {
  const card = (name: string, text: string) => `<div><figure><figcaption><p>${text}</p></figcaption></figure><h4>${name}</h4></div>`;
  const parts = partsOf(
    `<h2>O que nos diferencia</h2>${card('Instalações', 'Um lugar feito para que o bicho se sinta em casa.')}${card('Convênio', 'Trabalhamos com as protetoras da cidade toda.')}`,
  );
  expect(parts).toMatchObject([{ items: [{ name: 'Instalações', note: expect.stringContaining('em casa') }, { name: 'Convênio' }] }]);
});

test('days at the end of entries are those of the entries above them', () => {
  const job = (name: string, when: string) => `<h3>${name}</h3><p>Shout Media Productions, in the town.</p><p>${when}</p>`;
  const parts = partsOf(
    `<h2>Experience</h2>${job('Senior Developer', 'March 2013 - June 2015')}${job('Web Developer', 'December 2011 - March 2013')}${job('Junior Designer', 'July 2010 - December 2011')}`,
  );
  const note = (when: string) => `${when}. Shout Media Productions, in the town.`;
  expect(parts).toEqual([
    {
      is: 'items',
      heading: 'Experience',
      items: [
        { name: 'Senior Developer', note: note('March 2013 - June 2015') },
        { name: 'Web Developer', note: note('December 2011 - March 2013') },
        { name: 'Junior Designer', note: note('July 2010 - December 2011') },
      ],
    },
  ]);
});

test('prices that two of three pages show stay with their things', () => {
  const list = '<h3>Broa</h3><p>De milho, inteira</p><p>R$ 5,00</p><h3>Sonho</h3><p>Com creme da casa</p><p>R$ 5,00</p>';
  const { stated } = ownerMessage(
    oldSite(
      `${HOME}<h2>Produtos</h2>${list}`,
      `<h2>Cardápio</h2>${list}<h3>Café</h3><p>Coado na hora</p><p>R$ 6,00</p>`,
      '<h2>Sobre nós</h2><p>Os filhos assumiram a casa e o forno continua aceso até hoje.</p>',
    ),
    2026,
  );
  const items = stated.parts.flatMap((part) => (part.is === 'items' ? part.items : []));
  expect(items.find(({ name }) => name === 'Broa')?.price).toBe('R$ 5,00');
  expect(items.find(({ name }) => name === 'Sonho')?.price).toBe('R$ 5,00');
});

test('a sentence in capitals with a year in it becomes one, and the name keeps its letters', () => {
  const cased = new SentenceCase(['parabéns seu jorge'], 'Auto Mecânica São Jorge');
  expect(cased.of('AUTO MECÂNICA SÃO JORGE')).toBe('Auto Mecânica São Jorge');
  expect(cased.of('OFICINA DE CONFIANÇA DESDE 1991 COM GARANTIA DE 10.000 KM NO SERVIÇO.')).toBe(
    'Oficina de confiança desde 1991 com garantia de 10.000 km no serviço.',
  );
});

test('a short home page is in the language of the pages that say they are in the same', () => {
  const page = (path: string, lang: string, text: string) => ({
    ...oldSite(`<p>${text}</p>`)[0]!,
    url: `http://casa.example/${path}`,
    lang,
  });
  const site = [
    page('', 'pt-BR', 'Nove quartos a oitenta metros da praia.'),
    page('en/', 'en', 'The village is between the hills and it was in 1975 that the road came to us and to our beach.'),
    page('passeios', 'pt-BR', 'Trilha leve de quarenta minutos.'),
  ].map(({ lang, ...one }) => ({ ...one, page: { ...one.page, lang } }));
  expect(inOtherLanguages(site).map(({ url }) => url)).toEqual(['http://casa.example/en/']);
});

test('a site whose blanks nobody has filled in is its template', () => {
  const blanks = '<h1>[Dental Business Name]</h1><p>At [Dental Business Name] we care.</p><p>[Street Address], [City]</p>';
  expect(isTemplate(oldSite(blanks))).toBe(true);
  expect(isTemplate(oldSite(HOME))).toBe(false);
});

test('the form by which visitors write is the site’s, and not the one that makes an account', () => {
  const field = (asks: 'name' | 'email' | 'message' | 'other') => ({ asks, label: asks, type: 'text' as const });
  const account = { page: 'http://a.example/cadastro', above: [], fields: ['name', ...Array(6).fill('other'), 'message'].map(field) };
  const contact = { page: 'http://a.example/contato', above: [], fields: [field('name'), field('email'), field('message')] };
  expect(mainForm([account, contact])).toBe(contact);
  expect(mainForm([])).toBeUndefined();
  const choice = { ...field('other'), type: 'select' as const };
  const order = { page: 'http://a.example/pedidos', above: [], fields: [...account.fields, choice] };
  expect(mainForm([contact, order])).toBe(order);
});

test('a menu of dishes is read wherever its page calls it a menu', () => {
  const dishes = (mark: string) => partsOf(`<section ${mark}><h2>Menú</h2><p>Pastor $18</p><p>Bistec $22</p></section>`);
  for (const mark of ['id="menu"', 'class="menu"', 'class="section menu dark"'])
    expect(JSON.stringify(dishes(mark))).toMatch(/Pastor.*Bistec/);
  expect(dishes('id="menu"')).toEqual(dishes(''));
  expect(partsOf('<ul class="menu"><li>Inicio</li><li>Servicios de la casa</li></ul>')).toEqual([]);
  const bar = '<div id="menu"><a href="/">Início</a><a href="/a">Serviços</a><p>Dólar: R$ 1,67</p><p>Salário mínimo: R$ 545,00</p></div>';
  expect(partsOf(bar)).toEqual([]);
});

test('an offer that is over goes with its heading, and its neighbours stay', () => {
  const said = JSON.stringify(
    partsOf(
      '<h2>Fall tune-up special: $89</h2><p>21-point inspection, filter included. Offer good through November 30, 2017.</p><p>Schedule service</p><h2>Heating</h2><p>Furnaces, boilers and heat pumps of every brand that there is.</p>',
    ),
  );
  expect(said).toMatch(/Furnaces/);
  expect(said).not.toMatch(/tune-up|inspection|2017|Schedule/);
});

test('a teacher with a sentence of their own stands among the others', () => {
  const parts = partsOf(
    '<h3>Professores</h3><p><b>Lúcia Helena Dutra</b> - piano e flauta. Formada pela UFMG.</p><p><b>Beto Carvalho</b> - violão e guitarra.</p>',
  );
  expect(parts).toMatchObject([
    { people: [{ name: 'Lúcia Helena Dutra', role: 'piano e flauta', about: 'Formada pela UFMG.' }, { name: 'Beto Carvalho' }] },
  ]);
});

test('a quotation signed with an initial keeps its name', () => {
  const parts = partsOf('<h2>Opiniones</h2><p>“El mejor pastor de la ciudad, sin discusión.” — Raúl M., Google</p>');
  expect(parts).toMatchObject([{ quotes: [{ words: 'El mejor pastor de la ciudad, sin discusión.', by: 'Raúl M., Google' }] }]);
});

test('words about what was typed wrong are no labels', () => {
  const [page] = oldSite(
    '<form><input name="name" placeholder="Your name"><div class="invalid-feedback">A name is required.</div><input type="tel" placeholder="Your phone"><div class="invalid-feedback">A phone number is required.</div><textarea placeholder="Your message"></textarea></form>',
  );
  expect(page?.look.form?.fields.map(({ label }) => label)).toEqual(['Your name', 'Your phone', 'Your message']);
});

test('a sentence that needs its number or address keeps it', () => {
  expect(withoutContacts('Para dúvidas de imprensa e eventos, escreva para eventos@casa.example.')).toContain('eventos@casa.example');
  expect(withoutContacts('Reach out to us at hello@casa.example for any of your needs.')).toContain('hello@casa.example');
});
