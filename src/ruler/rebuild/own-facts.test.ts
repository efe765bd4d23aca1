import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { companyOf } from './company.ts';
import { ownerMessage } from './owner-message.ts';
import { nameInAddress, nameOf } from './site-name.ts';

const read = (...bodies: string[]) => ownerMessage(oldSite(...bodies), 2026);
const parts = (...bodies: string[]) => JSON.stringify(read(...bodies).stated.parts);
const P = '<h1>A casa</h1><p>Trabalhamos com cuidado e sem pressa há muitos anos.</p>';

test('the legal line of a house is its registration and no content', () => {
  const line = 'Fundo Azul Mergulho Ltda. - Rua Pardela, 55 - Bombinhas - SC - Cadastur 24.007731.60';
  expect(companyOf(oldSite(`${P}<p>${line}</p>`), 'Fundo Azul Mergulho')).toBe('Cadastur 24.007731.60');
  const arruda = 'Arruda Contabilidade S/S - CRC-PE 004418/O - CNPJ 08.114.552/0001-90 - Todos os direitos reservados';
  expect(companyOf(oldSite(`${P}<p>${arruda}</p>`), 'Arruda Contabilidade')).toBe(
    'Arruda Contabilidade S/S – CRC-PE 004418/O – CNPJ 08.114.552/0001-90',
  );
});

test.each([
  [
    'Dawson & Son Fencing Ltd. Registered in England No. 07654321. VAT No. 123 4567 89',
    'Dawson & Son Fencing Ltd – Registered in England No. 07654321 – VAT No. 123 4567 89',
  ],
  [
    'Copyright © 2018 Clínica Vida | Responsável técnica: Dra. Helena Wust, CREFITO 10-45872-F | Theme by Colorlib',
    'Responsável técnica: Dra. Helena Wust, CREFITO 10-45872-F',
  ],
  ['Director médico: Dr. Luis Peña, nº colegiado 28/28/41217', 'Director médico: Dr. Luis Peña, nº colegiado 28/28/41217'],
  ['Panificadora Trigo Dourado Ltda. ME - CNPJ 45.678.912/0001-33', 'Panificadora Trigo Dourado Ltda. ME – CNPJ 45.678.912/0001-33'],
])('a legal line keeps all of its parts: %s', (line, company) => {
  expect(companyOf(oldSite(`${P}<footer><p>${line}</p></footer>`), '')).toBe(company);
});

test('hours under the heading of what takes place stay there', () => {
  const contact = '<h2>Horário</h2><p>Seg a Sex 8h - 21h30</p><p>Sáb 8h - 17h</p>';
  const lessons = '<h2>Turmas teóricas</h2><p>Manhã: 8h às 10h30 (segunda a quinta)</p><p>Noite: 19h às 21h30 (segunda a quinta)</p>';
  const made = read(P + contact, `<h1>Cursos</h1>${lessons}`);
  expect(made.contradictions).toEqual([]);
  expect(JSON.stringify(made.stated.parts)).toContain('19h às 21h30');
  const trips = '<h3>When we go out</h3><table><tr><td>November to March</td><td>every day, 8am and 1.30pm</td></tr></table>';
  expect(parts(`<h1>Dives</h1><p>We have run two boats from this beach since 2001.</p>${trips}`)).toContain('8am and 1.30pm');
});

test('hours of the telephone are not those of the door', () => {
  const table =
    '<table><tr><td>Phone answered</td><td>Monday to Friday, 8.30am - 6pm</td></tr><tr><td>Workshop</td><td>by appointment</td></tr></table>';
  const { stated, facts } = read(`<h1>Pianos</h1><p>I tune pianos by ear in all of Perthshire.</p><h2>Contact</h2>${table}`);
  expect(facts.filter(({ kind }) => kind === 'hours')).toEqual([]);
  expect(JSON.stringify(stated)).toContain('Phone answered: Monday to Friday');
});

test('figures beside the days of a week are hours; a closed day and holidays are told apart', () => {
  const rows = (...all: string[][]) =>
    `<h2>Horario</h2><table>${all.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
  const bare = read(P + rows(['Lunes a viernes', '9 a 13 y 16 a 20'], ['Sábados', '9 a 14']));
  expect(bare.facts.find(({ kind }) => kind === 'hours')?.text).toContain('9h a 13h y 16h a 20h');
  const closed = read(P + rows(['Segunda a sexta', '7h às 17h'], ['Domingo e feriado', 'Fechado']));
  expect(closed.text).toContain('Domingo: fechado');
  expect(closed.stated.hours).toEqual(['Feriado: fechado.']);
});

test('a name that the address has whole', () => {
  const page = (title: string, text: string) => ({ ...oldSite(P)[0]!.page, title, text, headings: [], brands: [] });
  expect(nameOf(page('El Piñón - Taller de bicicletas', ''), 'http://elpinontaller.example/', undefined)).toBe('El Piñón');
  expect(nameInAddress(page('', 'Autoescola Sinal Verde - Londrina'), 'http://autoescolasinalverde.example/')).toBe(
    'Autoescola Sinal Verde',
  );
  expect(nameInAddress(page('', 'a loja da esquina'), 'http://lojadaesquina.example/')).toBeUndefined();
});

test('the sign above a column is that of its sums', () => {
  const row = (...cells: string[]) => `<tr><td>${cells.join('</td><td>')}</td></tr>`;
  const head = '<tr bgcolor="#ccc"><td><b>Muda</b></td><td><b>Altura</b></td><td><b>R$ (unid.)</b></td></tr>';
  const found = parts(`${P}<h2>Nativas</h2><table>${head}${row('Baru', '30 cm', '6,50')}${row('Pequi', '20 cm', '12,00')}</table>`);
  expect(found).toContain('"price":"R$ 6,50"');
});

test('a street without a word for it, under the heading of where a house is', () => {
  const made = read(`${P}<h3>Dónde estamos</h3><p>Güemes 2417, entre Ricchieri y Suipacha, Rosario.</p>`);
  expect(made.stated.address).toBe('Güemes 2417, entre Ricchieri y Suipacha, Rosario');
  expect(read(`${P}<h3>Historia</h3><p>Legnano 1953, la bici del abuelo.</p>`).stated.address).toBeUndefined();
});

test('what the owner asks a visitor to bring is no number of theirs', () => {
  expect(parts(`${P}<h2>Dúvidas</h2><h3>O que eu levo?</h3><p>RG, CPF e comprovante de residência em seu nome.</p>`)).toContain(
    'comprovante',
  );
  expect(parts(`${P}<p>CPF 123.456.789-09</p>`)).not.toContain('123.456');
});

test('entries of a list keep together where one of them is a price alone', () => {
  const list = [
    'Abertura de empresa: R$ 650,00 mais taxas',
    'Certificado digital: emitimos na hora',
    'Empregada no eSocial: R$ 60,00 por mês',
  ];
  const { stated } = read(`${P}<h2>Avulsos</h2><ul>${list.map((text) => `<li>${text}</li>`).join('')}</ul>`);
  expect(stated.parts.filter(({ heading }) => heading === 'Avulsos')).toHaveLength(1);
});

test('a file that a page offers keeps its words', () => {
  expect(parts(`${P}<h2>Mudas</h2><p><a href="/lista.pdf">Lista completa com 86 espécies (PDF)</a></p>`)).toContain('86 espécies');
});

test('a praise is signed by a name with a post', () => {
  const praise =
    '<blockquote><p>"They never sounded so much like one."</p></blockquote><p>- Mrs Isla Drummond, head of music, Strathallan Primary</p>';
  expect(parts(`${P}<h2>Kind words</h2>${praise}`)).toContain('"by":"Mrs Isla Drummond, head of music, Strathallan Primary"');
});

test('the words of a button in capitals are said quietly', () => {
  const [page] = oldSite(`${P}<p><a class="btn" href="/contato">FALE COM A GENTE</a></p>`);
  expect(page!.look.action).toBe('Fale com a gente');
});

test('tabs of a shop are no headings, and what sells best is not sold', () => {
  const thing = '<h1>Miel de romero</h1><p>6,50 €</p><h2>Descripción</h2><p>Recogida en abril en las laderas de Acebo.</p>';
  expect(parts(P, thing)).not.toContain('Descripción');
  const shelf =
    '<h2>Novidades</h2><h3>Lã Merino</h3><p>R$ 34,90</p><h3>Fita de veludo</h3><p>R$ 4,80</p><h2>Mais vendidos</h2><p>Lã Merino R$ 34,90</p>';
  expect(parts(P + shelf)).toContain('Fita de veludo');
});

test('hours of the house stay its own below a list of courses', () => {
  const made = read(`${P}<h2>Cursos</h2><p>Violão para adultos e crianças.</p><p>Atendimento: segunda a sexta, 9h às 18h</p>`);
  expect(made.text).toContain('9h às 18h');
  expect(made.facts.some(({ kind }) => kind === 'hours')).toBe(true);
});

test('the address that people read is the house’s, and the one in its link is reported', () => {
  const { text, contradictions } = ownerMessage(
    oldSite('<h1>Car Club Tire</h1><p><a href="mailto:carclub@gmail.com">info@carclub.com</a></p>'),
  );
  expect(text).toContain('info@carclub.com');
  expect(text).not.toContain('gmail');
  expect(contradictions).toMatchObject([{ kind: 'email', values: [{ text: 'info@carclub.com' }, { text: 'carclub@gmail.com' }] }]);
  expect(ownerMessage(oldSite('<h1>Car Club Tire</h1><a href="mailto:carclub@gmail.com">Write to us</a>')).text).toContain(
    'carclub@gmail.com',
  );
});

test.each([
  ['Best Auto Repair & Tire Change Orange City, Florida | Car Club', 'Tires are changed while you wait.'],
  ['A melhor oficina de Contagem e região | Oficina do Beto', 'Trocamos pneus na hora.'],
])('%s: what is said to search engines alone is no sentence of the page', (title, words) => {
  const description = `${words} ${words} ${words} ${words} ${words}`;
  const [home] = oldSite(
    `<div>Loading...</div><div>${title}</div><div class="site-description">${description}</div><h1>Car Club Tire</h1><p>${words}</p>`,
  );
  const { stated } = ownerMessage([{ ...home!, page: { ...home!.page, description } }]);
  expect(JSON.stringify(stated)).not.toMatch(/\||Loading/);
  expect(JSON.stringify(stated)).not.toContain(`${words} ${words}`);
  expect(JSON.stringify(stated)).toContain(words);
});
