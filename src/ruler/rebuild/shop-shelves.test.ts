import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const HOME = '<h1>Casa Aurora</h1><p>Cerâmica feita à mão desde 1998 na serra da Bocaina.</p>';
const card = (name: string, price: string, before = '') =>
  `<div class="item"><div class="image">${before}<a href="/p"><img src="/a.jpg" alt="${name}"></a></div><div><a href="/p"><div>${name}</div></a><div><span>${price}</span></div></div></div>`;
const itemsOf = (body: string) =>
  ownerMessage(oldSite(HOME, body)).stated.parts.flatMap((part) =>
    part.is === 'items' ? part.items.map(({ name, price, note }) => [name, price, ...(note ? [note] : [])]) : [],
  );

test.each([
  ['Esgotado', 'R$78,00', 'R$112,00', 'R$240,00'],
  ['Agotado', '18,00 €', '32,00 €', '40,00 €'],
  ['Sold out', '£18', '£32', '£40'],
])('the name of a thing that leads to its page stands above its price, and %s with the thing that is', (word, ...sums) => {
  const body = `<h2>Peças</h2><div>${card('Caneca', sums[0]!)}${card('Prato raso', sums[1]!)}${card('Moringa', sums[2]!, `<div>${word}</div>`)}</div>`;
  expect(itemsOf(body)).toEqual([
    ['Caneca', sums[0]],
    ['Prato raso', sums[1]],
    ['Moringa', sums[2], word],
  ]);
});

test('a word below a price is of the thing above it', () => {
  const sold = '<div class="item"><a href="/p">Caneca</a><span><br>R$78,00</span><div>Esgotado</div></div>';
  const body = `<h2>Peças</h2><div>${sold}${card('Prato raso', 'R$112,00')}${card('Moringa', 'R$240,00')}</div>`;
  expect(itemsOf(body)[0]).toEqual(['Caneca', 'R$78,00', 'Esgotado']);
});

test('links of a menu are no things', () => {
  const menu = ['Início', 'Peças', 'Contato'].map((text) => `<p><a href="/${text}">${text}</a></p>`).join('');
  expect(itemsOf(`${menu}<p>R$ 150 a aula avulsa, argila e queima incluídas.</p>`).map(([name]) => name)).not.toContain('Contato');
});

test.each([
  'Ordenar por:',
  'Filtrar: Cor: Celadon (2)',
  'Mostrar mais produtos',
  'Compartilhar: Facebook Twitter',
  'CEP: Não sei meu CEP',
  'Sort by',
])("%s: the words of a shop's program stay behind", (words) => {
  const body = `<h1>Peças</h1><div>${words}</div><p>Cada peça leva de vinte a trinta dias entre o torno e o forno.</p>`;
  expect(JSON.stringify(ownerMessage(oldSite(HOME, body)).stated)).not.toContain(words.slice(0, 12));
});

test('things that a program shows below one thing stay behind', () => {
  const body = `<h1>Caneca</h1><p>R$78,00</p><p>Vai ao micro-ondas.</p><h2>Produtos similares</h2>${card('Bowl', 'R$94,00')}`;
  expect(itemsOf(body).map(([name]) => name)).toEqual(['Caneca']);
});

test('the number of a company is found without a word for it', () => {
  const footer = '<footer><p>Copyright Casa Aurora - 31.804.226/0001-90 - 2021. Todos os direitos reservados.</p></footer>';
  expect(ownerMessage(oldSite(HOME + footer)).stated.company).toBe('CNPJ 31.804.226/0001-90');
});

test('a card that its shop marks as sold out says so', () => {
  const card = (name: string, price: string, classes = '') =>
    `<li class="product ${classes}"><a href="/p"><h2>${name}</h2><span>${price}</span></a><a class="button" href="/p">Leia mais</a></li>`;
  const body = `<h1>Loja</h1><ul>${card('Vela de cera', 'R$ 72,00', 'outofstock')}${card('Mel de romã', 'R$ 65,00', 'instock')}</ul>`;
  expect(itemsOf(body)).toEqual([
    ['Vela de cera', 'R$ 72,00', 'Esgotado'],
    ['Mel de romã', 'R$ 65,00'],
  ]);
});
