import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const partsOf = (body: string) => ownerMessage(oldSite('<h1>Casa Aurora</h1>', body)).stated.parts.map(({ url: _, ...part }) => part);
const row = (cells: string[], tag = 'td', of = '') => `<tr${of}>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const GROUPS = [
  ['Little Lambs toddlers', 'Tuesdays 9.45am, term time', 'Church hall'],
  ['Bell ringers', 'Thursdays 7.30pm', 'Tower'],
];
const AREAS = [
  ['Direito do Trabalho', 'Reclamações, rescisões, horas extras, assédio moral e acordos coletivos', 'Dr. Otávio Teles'],
  ['Direito de Família', 'Divórcio, guarda e pensão alimentícia', 'Dra. Regina Marinho'],
];

test.each([
  ['headings', row(['Group', 'When', 'Where'], 'th'), GROUPS],
  ['bold', row(['<b>Área</b>', '<b>O que fazemos</b>', '<b>Responsável</b>']), AREAS],
  [
    'a ground',
    row(['Turma', 'Idade', 'Professora'], 'td', ' bgcolor="#7a1f2b"'),
    [
      ['Berçário', '4 meses a 1 ano', 'Jussara'],
      ['Jardim', '4 anos', 'Lúcia'],
    ],
  ],
])('names of columns in %s are no row, and each row is a thing with what is said of it', (_, head, rows) => {
  const [part] = partsOf(`<h2>Tudo</h2><table>${head}${rows.map((cells) => row(cells)).join('')}</table>`);
  expect(part).toEqual({ is: 'items', heading: 'Tudo', items: rows.map(([name, ...more]) => ({ name, note: more.join(' · ') })) });
});

test('a stay of hours and minutes is no departure of a timetable where the row has prices', () => {
  const rows = [
    ['Manhã', '4h30', 'R$ 890,00', 'R$ 720,00'],
    ['Integral', '7h30 às 18h', 'R$ 1.390,00', 'R$ 1.150,00'],
  ];
  const head = row(['Período', 'Horário', 'Berçário', 'Jardim']);
  expect(partsOf(`<h2>Mensalidades</h2><table>${head}${rows.map((cells) => row(cells)).join('')}</table>`)).toMatchObject([
    {
      items: [
        { name: 'Manhã', note: '4h30', price: 'Berçário R$ 890,00 · Jardim R$ 720,00' },
        { name: 'Integral', note: '7h30 às 18h', price: 'Berçário R$ 1.390,00 · Jardim R$ 1.150,00' },
      ],
    },
  ]);
});

test('a program’s list of articles with their readers is left out', () => {
  const list = `<table>${row(['#', 'Título do artigo', 'Autor', 'Acessos'], 'th')}${row(['1', 'Rescisão', 'Administrator', '1874'])}${row(['2', 'Salário', 'Administrator', '902'])}</table>`;
  expect(JSON.stringify(partsOf(`<h2>Artigos</h2>${list}<p>Confira o saldo de salário e o aviso prévio.</p>`))).not.toMatch(/1874|Acessos/);
});

test.each([
  [
    ['Type', 'Wooden posts', 'Concrete posts'],
    ['Close board 6ft', '£95', '£112'],
    ['Picket 3ft', '£52', 'n/a'],
  ],
  [
    ['Quarto', 'Baixa temporada', 'Alta temporada'],
    ['Standard (casal)', 'R$ 220', 'R$ 340'],
    ['Vista mar', 'R$ 300', '-'],
  ],
  [
    ['Tamaño', 'Baño', 'Baño y corte'],
    ['Mini', '18 €', '28 €'],
    ['Grande', '36 €', ''],
  ],
])('prices of several columns keep their columns: %s', (head, first, second) => {
  const [part] = partsOf(`<h2>Tudo</h2><table>${row(head)}${row(first)}${row(second)}</table>`);
  expect(part).toMatchObject({
    items: [
      { name: first[0], columns: [1, 2].map((at) => ({ of: head[at], price: first[at] })) },
      { name: second[0], columns: [{ of: head[1], price: second[1] }] },
    ],
  });
});
