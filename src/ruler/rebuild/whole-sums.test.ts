import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const partsOf = (body: string) => ownerMessage(oldSite('<h1>Casa Aurora</h1>', body)).stated.parts.map(({ url: _, ...part }) => part);
const table = (...rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test('whole numbers below the heading of a menu are prices, each with its column', () => {
  const dishes = table(
    ['Panelas', '1 pessoa', '2 pessoas'],
    ['Vaca atolada<br>com mandioca', '61', '109'],
    ['Frango caipira', '54', '96'],
    ['Leitoa<br>só domingo', '—', '128'],
  );
  const sweets = table(['Doces', ''], ['Ambrosia', '19'], ['Goiabada', '17']);
  expect(partsOf(`<h2>Cardápio</h2>${dishes}${sweets}<p>O couvert custa R$ 12 e a casa não cobra os 10%.</p>`)).toMatchObject([
    {
      is: 'items',
      heading: 'Cardápio',
      items: [
        { group: 'Panelas', name: 'Vaca atolada', note: 'com mandioca', price: '1 pessoa R$ 61 · 2 pessoas R$ 109' },
        { group: 'Panelas', name: 'Frango caipira', price: '1 pessoa R$ 54 · 2 pessoas R$ 96' },
        { group: 'Panelas', name: 'Leitoa', note: 'só domingo', price: '2 pessoas R$ 128' },
        { group: 'Doces', name: 'Ambrosia', price: 'R$ 19' },
        { group: 'Doces', name: 'Goiabada', price: 'R$ 17' },
      ],
    },
  ]);
});

test.each([
  ['Precios', '14 €', ['Corte', '18'], ['Color', '32'], ['18 €', '32 €']],
  ['Prices', '£14', ['Cut', '18.50'], ['Colour', '32'], ['£ 18.50', '£ 32']],
])('%s: sums take the sign that the page writes elsewhere', (heading, sum, one, two, prices) => {
  const [part] = partsOf(`<h2>${heading}</h2>${table(one, two)}<p>Extra: ${sum}</p>`);
  expect(part).toMatchObject({ is: 'items', items: [{ price: prices[0] }, { price: prices[1] }, {}] });
});

test.each([
  ['<h2>Cardápio</h2>', ['Prato', 'kcal'], ['Sopa', '120'], ['Bife', '310']],
  ['<h2>Turmas</h2>', ['Turma', 'Alunos'], ['Jardim', '14'], ['Maternal', '12']],
])('%s: what counts something else is no price', (heading, ...rows) => {
  expect(JSON.stringify(partsOf(`${heading}${table(...rows)}<p>Taxa: R$ 5</p>`))).not.toMatch(/R\$ (?:120|310|14|12)"/);
});
