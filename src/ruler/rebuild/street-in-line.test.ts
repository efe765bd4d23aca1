import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const HOME = '<h1>Casa Pilar</h1>';
const read = (...bodies: string[]) => ownerMessage(oldSite(HOME, ...bodies));

test.each([
  ['Casa Pilar * Calle del Trabuco, 9 * 16001 Cuenca * Tel. 969 21 44 05', 'Calle del Trabuco, 9, 16001 Cuenca'],
  ['O ateliê abre de quinta a domingo, das 10h às 17h. Estrada do Monjolo, km 3.', 'Estrada do Monjolo, km 3'],
  ['Quer buscar? Rua Tiradentes 312, Eldorado. Portão marrom.', 'Rua Tiradentes 312, Eldorado'],
  ['Casa Pilar | 14 Gibbet Yard, Halifax HX1 5QR | 01422 330 918', '14 Gibbet Yard, Halifax HX1 5QR'],
])('%s: of a line the part with the street is the address', (line, address) => {
  expect(read(`<h2>Contacto</h2><p>${line}</p>`).stated.address).toBe(address);
});

test.each([
  [
    'Quer buscar? Rua Tiradentes 312, Eldorado, Contagem. Portão marrom.',
    'Quer buscar? Rua Tiradentes 312, Eldorado, Contagem. Portão marrom.',
  ],
  ['Damos aula de torno para turmas de três. Rua Tiradentes 312, Eldorado.', 'Damos aula de torno para turmas de três.'],
])('%s: a sentence that leads to the street keeps it, and one of its own goes without', (line, kept) => {
  const { parts } = read(`<h2>Como pedir</h2><p>${line}</p>`).stated;
  expect(parts).toMatchObject([{ paragraphs: [kept] }]);
});

test('days in figures are days: "2ª a 6ª"', () => {
  const { text } = read('<h2>Contato</h2><p>Horário:<br>2ª a 6ª das 7:30 às 18:00 hs<br>Sábado das 7:30 às 12:00 hs</p>');
  expect(text).toContain('2ª a 6ª das 7:30 às 18:00');
});

test('a number has the label of the cell before it, and the name of the house labels none', () => {
  const row = (label: string, number: string) => `<tr><td>${label}</td><td>${number}</td></tr>`;
  const home = '<b>Casa das Bombas</b><p>Consertamos bombas de poço em toda a região.</p>';
  const contact = `<b>Casa das Bombas</b><h2>Contato</h2><table>${row('Telefone:', '(14) 3442-1877')}${row('Fax:', '(14) 3442-1788')}</table>`;
  const site = oldSite(home, contact);
  site[0]!.page.title = 'Casa das Bombas - Principal';
  expect(ownerMessage(site).stated).toMatchObject({ phones: [{ text: '(14) 3442-1877' }], beside: ['Fax: (14) 3442-1788'] });
});

test('of one street in several lines the fuller one is taken, and no label of a number', () => {
  const site = oldSite(
    '<h1>Casa Pilar</h1><p>Rua Halfeld, 744<br>Juiz de Fora – MG<br>CEP 36010-003</p>',
    '<h2>Contato</h2><p>Galeria Pio X, loja 23 – Centro<br>Rua Halfeld, 744<br>Juiz de Fora – MG<br>CEP 36010-003</p>',
  );
  expect(ownerMessage(site).stated.address).toBe('Rua Halfeld, 744, Galeria Pio X, loja 23 – Centro, Juiz de Fora – MG, CEP 36010-003');
  const school = oldSite(
    '<h1>Casa Pilar</h1>',
    '<h2>Contato</h2><p>Rua Augusto Stresser, 1187 - Juvevê - Curitiba/PR - Fone/Fax:<br>(41) 3253-0177</p>',
  );
  expect(ownerMessage(school).stated.address).toBe('Rua Augusto Stresser, 1187 - Juvevê - Curitiba/PR');
});
