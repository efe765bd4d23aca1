import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const read = (...bodies: string[]) => ownerMessage(oldSite('<h1>Casa Aurora</h1>', ...bodies));
const said = (...bodies: string[]) => JSON.stringify(read(...bodies).stated.parts);
const TABLE = '<h2>Preços</h2><ul><li>Limpeza de pele R$ 110,00</li><li>Corte feminino R$ 60,00</li><li>Escova R$ 45,00</li></ul>';

test('a thing with two prices is shown with that of its own list, and its owner is notified of both', () => {
  const { stated, contradictions } = read('<p>A limpeza de pele sai por R$ 90,00 nesta casa. Venha conhecer a casa toda.</p>', TABLE);
  expect(JSON.stringify(stated.parts)).toContain('R$ 110,00');
  expect(JSON.stringify(stated.parts)).not.toContain('R$ 90,00');
  expect(JSON.stringify(stated.parts)).toContain('Venha conhecer');
  expect(contradictions.map(({ kind, values }) => [kind, values.map(({ url }) => new URL(url).pathname)])).toEqual([
    ['price', ['/b', '/a']],
  ]);
  expect(stated.differing).toMatchObject([{ kind: 'price', at: ['/b', '/a'] }]);
});

test('things of one name under other headings, of another unit, and the same sum in another form, are no contradiction', () => {
  const piscina = '<h2>Piscina</h2><ul><li>Adulto inteira R$ 30,00</li><li>Criança meia R$ 15,00</li></ul>';
  const sauna = '<h2>Sauna</h2><ul><li>Adulto inteira R$ 50,00</li><li>Criança meia R$ 25,00</li></ul>';
  expect(read(piscina, sauna).contradictions).toEqual([]);
  expect(said(piscina, sauna)).toContain('R$ 50,00');
  expect(read('<p>A limpeza de pele sai por R$ 110 nesta casa, todos os dias.</p>', TABLE).contradictions).toEqual([]);
  expect(read('<p>O corte feminino com escova custa R$ 95,00 na quarta-feira.</p>', TABLE).contradictions).toEqual([]);
});

test('of two hours the sentence with the other ones is not shown, and sentences about days are', () => {
  const { stated, contradictions } = read(
    '<p>Abrimos segunda a sexta, 9h às 17h. Fechamos na semana do rodeio.</p>',
    '<h2>Contato</h2><p>Segunda a sexta, 8h às 18h. Sábado, 8h às 12h.</p>',
  );
  expect(contradictions.map(({ kind }) => kind)).toEqual(['hours']);
  expect(JSON.stringify(stated.parts)).not.toContain('17h');
  expect(JSON.stringify(stated.parts)).toContain('semana do rodeio');
});

test('a number mistyped on one page is shown as most pages have it', () => {
  const foot = '<p>Telefone: (54) 3462-1974</p>';
  const { stated, contradictions } = read(foot, foot, '<p>Fone/Fax: (54) 3462-1947</p>');
  expect(stated.phones?.map(({ text }) => text)).toEqual(['(54) 3462-1974']);
  expect(JSON.stringify(stated.parts)).not.toContain('3462');
  expect(contradictions).toMatchObject([{ kind: 'phone', values: [{ text: '(54) 3462-1974' }, { text: '(54) 3462-1947' }] }]);
});

test('one statement in figures and in words is no contradiction, and is not said beside the table', () => {
  const { stated, contradictions, text } = read(
    '<p>Abrimos de terça a sexta, das oito da manhã às sete da noite, e sábado até as cinco. Domingo e segunda é descanso.</p>',
    '<h2>Contato</h2><p>Horário: terça a sexta das 8h às 19h, sábado das 8h às 17h.</p>',
  );
  expect(contradictions).toEqual([]);
  expect(text).toContain('sábado das 8h às 17h');
  expect(JSON.stringify(stated.parts)).not.toContain('Abrimos');
  expect(read('<p>Estou lá de segunda a sexta das sete ao meio-dia. Sábado só se combinar.</p>').stated.hours).toEqual([
    'Sábado só se combinar.',
  ]);
});

test('a sum with a label that begins as one thing of the lists does is its other price', () => {
  const list = '<h2>Cursos</h2><ul><li>Primeira habilitação (categoria B) R$ 1.250,00</li><li>Reciclagem R$ 260,00</li></ul>';
  expect(read('<p>Primeira habilitação carro: R$ 1.180,00 em até 6 vezes.</p>', list).contradictions).toMatchObject([{ kind: 'price' }]);
  expect(read('<p>Reciclagem de moto: R$ 300,00 em até 6 vezes.</p>', list).contradictions).toEqual([]);
  const both = list.replace('Reciclagem', 'Primeira habilitação (categoria A)');
  expect(read('<p>Primeira habilitação carro: R$ 1.180,00 em até 6 vezes.</p>', both).contradictions).toEqual([]);
});

test('a street without its house’s name, and a place in a caption, are no other addresses', () => {
  const { contradictions, stated } = read(
    '<p>Casa Aurora, 14 Crown Street, Hebden Bridge HX7 8EH</p>',
    '<p>14 Crown Street, Hebden Bridge, two doors up from the Post Office. Park at the station.</p>',
    '<p>Campanha de castração na Praça do Museu, 2010</p>',
  );
  expect(contradictions).toEqual([]);
  expect(JSON.stringify(stated.parts)).toContain('Two doors up from the Post Office. Park at the station.');
});

test('the number of one desk, or of the hours after work, is not the first', () => {
  const { text } = read(
    '<p>Plantão aos sábados: (92) 99155-7204</p>',
    '<p>Secretaria: (92) 3234-6617</p><p>Financeiro: (92) 3234-6620</p>',
  );
  expect(text.match(/\(92\) \d+-\d+/g)?.[0]).toBe('(92) 3234-6617');
  expect(read('<p>Plantão: (92) 99155-7204</p>').text).toContain('(92) 99155-7204');
});
