import { expect, test } from 'vitest';
import { readPage } from '#ruler/page/read-page.ts';
import { ownerMessage } from '#ruler/rebuild/owner-message.ts';
import { readLines } from '#ruler/rebuild/read-lines.ts';
import { page as localPage } from '../../local/web/site.ts';

const at = (path: string, html: string) => ({
  url: `https://zattera.example${path}`,
  page: readPage(html, `https://zattera.example${path}`),
  lines: readLines(html),
});

test('a site is described as its owner would: its name, its contacts, its own words; each fact with its page', () => {
  const contact =
    '<p>Rua Ernesto Alves, 1520, Caxias do Sul</p><p>Segunda a sexta, 8h às 18h</p><a href="https://wa.me/5554991234567">WhatsApp</a>';
  const pages = [
    at('/', localPage({ contact: '' })),
    at('/contato', localPage({ title: 'Contato | Zattera Usinagem', contact, structured: false })),
  ];
  const { text, facts, contradictions } = ownerMessage(pages);
  expect(text.split('\n')[0]).toBe('Zattera Usinagem');
  expect(text).toContain('Usinagem de precisão em Caxias do Sul desde 1991');
  expect(text).toContain('Rua Ernesto Alves, 1520');
  expect(text).toContain('WhatsApp (54) 99123-4567');
  expect(text).toContain('Torneamento a partir de R$ 80,00 por peça.');
  expect(text.match(/Tornos e fresas para peças/g)).toHaveLength(1);
  expect(facts.find(({ kind }) => kind === 'address')?.url).toBe('https://zattera.example/contato');
  expect(contradictions).toEqual([]);
});

test('what two pages state differently is shown, and the same number in another format is not', () => {
  const withPhone = (phone: string) => localPage({ contact: `<p>Ligue ${phone}</p>` });
  const differing = ownerMessage([at('/', withPhone('(54) 3214-7700')), at('/b', withPhone('(54) 3214-9900'))]);
  expect(differing.contradictions).toEqual([
    {
      kind: 'phone',
      values: [
        { kind: 'phone', text: '(54) 3214-7700', url: 'https://zattera.example/' },
        { kind: 'phone', text: '(54) 3214-9900', url: 'https://zattera.example/b' },
      ],
    },
  ]);
  expect(ownerMessage([at('/', withPhone('(54) 3214-7700')), at('/b', withPhone('+55 54 3214 7700'))]).contradictions).toEqual([]);
});

test('nothing is said that no page says', () => {
  const pages = [at('/', localPage())];
  const source = `${localPage()} WhatsApp (54) 3214-7700`.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') + localPage();
  for (const line of ownerMessage(pages).text.split('\n').filter(Boolean))
    expect(source.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' '));
});

test('a number whose figures are mixed up, and hours that differ, are reported; lines of one house are not', () => {
  const of = (...contacts: string[]) =>
    ownerMessage(contacts.map((contact, n) => at(`/${n}`, localPage({ contact, structured: false })))).contradictions.map(
      ({ kind, values }) => [kind, values.map(({ text }) => text)],
    );
  expect(of('<p>Tel: (54) 3462-1974</p>', '<p>Tel: (54) 3462-1974</p><p>Loja: (54) 3462-1947</p>')).toEqual([
    ['phone', ['(54) 3462-1974', '(54) 3462-1947']],
  ]);
  expect(of('<p>Tel: (54) 3462-1974</p><p>Loja: (54) 3462-1975</p>')).toEqual([]);
  expect(of('<p>Segunda a sexta, 8h às 18h</p>', '<p>Segunda a sexta, 9h às 17h</p>')).toEqual([
    ['hours', ['Segunda a sexta, 8h às 18h', 'Segunda a sexta, 9h às 17h']],
  ]);
  expect(of('<p>Rua Ernesto Alves, 1520 - Caxias do Sul</p>', '<p>Rua Ernesto Alves, 1520, Centro, Caxias do Sul - RS</p>')).toEqual([]);
});

test.each([
  ['Rua Lauro Linhares, 1.207, Trindade, Florianópolis/SC, CEP 88036-002', 'Florianópolis'],
  ['Av. Independência, 6.117 - Setor Leste, Goiânia - GO', 'Goiânia'],
  ['BR-116 Sul, km 431, sentido Feira de Santana / Santo Estêvão, Bahia', 'Santo Estêvão'],
  ['14 Crown Street, Hebden Bridge, West Yorkshire HX7 8EH', 'Hebden Bridge'],
])('%s is in %s', (address, town) => {
  expect(ownerMessage([at('/', localPage({ contact: `<p>${address}</p>`, structured: false }))]).place).toBe(town);
});

test('a number that is linked abroad is shown as its house writes it', () => {
  const contact = '<p>4 Hill Street, Whitby YO21 3AB</p><p>Orders: 07700 900417</p><a href="https://wa.me/447700900417">Chat</a>';
  const { stated } = ownerMessage([at('/', localPage({ contact, structured: false }).replace('lang="pt-BR"', 'lang="en"'))]);
  expect(stated.phones?.map(({ text }) => text)).toContain('07700 900417');
});
