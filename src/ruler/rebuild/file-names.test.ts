import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { withoutFileNames } from './file-names.ts';
import { ownerMessage } from './owner-message.ts';

test.each([
  ['Precios en pesos, IVA incluido.', 'Ver menú completo en PDF'],
  ['Preços válidos para retirada no balcão.', 'Ver o cardápio inteiro'],
  ['Prices are for pickup at the counter.', 'See the whole menu'],
])('%s: the words of a link to a file stand with the file', (note, name) => {
  const url = 'http://casa.example/menu.pdf';
  const { stated } = ownerMessage(
    oldSite(`<h1>Casa Aurora</h1><h2>Bebidas</h2><p>Jamaica $40</p><p>Refresco $28</p><p>${note} <a href="/menu.pdf">${name}</a></p>`),
  );
  expect(JSON.stringify(stated.parts)).toContain(name);
  expect(withoutFileNames(stated, [{ text: name, url }]).parts).toMatchObject([{ is: 'items', note }]);
});
