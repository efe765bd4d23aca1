import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.ts';
import { leftBehind } from './left-behind.ts';
import { ownerMessage } from './owner-message.ts';
import { readLines } from './read-lines.ts';
import { isTemplate } from './template-site.ts';

const site = (...pages: [path: string, title: string, body: string][]) =>
  pages.map(([path, title, body]) => {
    const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
    const url = `http://velho.example${path}`;
    return { url, page: readPage(html, url), lines: readLines(html) };
  });

test.each([
  [
    'Grayscale - Start Bootstrap Theme',
    '<h1>Grayscale</h1><p>A free, responsive, one page Bootstrap theme.</p><footer>Copyright © Your Website 2023</footer>',
  ],
  [
    'Business Casual - Start Bootstrap Theme',
    '<h1>Fresh Coffee</h1><p>Every cup starts with hand picked ingredients.</p><footer>© Your Website 2023</footer>',
  ],
  ['Massively by HTML5 UP', '<h1>This is Massively</h1><p>Lorem ipsum dolor sit amet consectetur.</p>'],
  [
    'Home',
    `${'<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit sed.</p>'.repeat(1)}<p>Ut enim ad minim veniam quis nostrud.</p><p>Duis aute irure dolor in reprehenderit voluptate.</p><p>Excepteur sint occaecat cupidatat non proident sunt culpa.</p><footer>© Company Name</footer>`,
  ],
])('%s is still its template', (title, body) => {
  expect(isTemplate(site(['/', title, body]))).toBe(true);
});

test.each([
  [
    'Pousada Pedra do Sol',
    '<h1>Pousada Pedra do Sol</h1><p>Seis quartos no alto da serra.</p><p>Lorem ipsum dolor sit amet consectetur.</p><p>O café sai do fogão a lenha.</p><footer>Copyright © Your Website 2015</footer>',
  ],
  [
    'Ferraz & Nunes Contabilidade',
    '<h1>Contas em dia</h1><p>Desde 1988 no centro de Pelotas.</p><footer>Designed by BootstrapMade</footer>',
  ],
  ['Estúdio Molde - sites e temas', '<h1>Fazemos sites</h1><p>Desenhamos temas e modelos para lojas do bairro.</p>'],
  ['Theme Park Alegria', '<h1>Alegria</h1><p>Sete brinquedos e uma roda-gigante na praia.</p>'],
])('%s is a business, also where words of a template are left on it', (title, body) => {
  expect(isTemplate(site(['/', title, body]))).toBe(false);
});

const PT =
  '<h1>A maré sobe até a escada</h1><p>A pousada é a antiga casa do faroleiro, reformada pela família em 2006. Fica a seis minutos da praia, no alto da ladeira, com uma mangueira no quintal e vista para o mar. Os quartos são do térreo ao sótão.</p>';
const EN =
  '<h1>The tide comes up to the stairs</h1><p>The house of the old lighthouse keeper is at the top of the slope, with a mango tree in the yard and a view of the sea. We speak English and some French, and you are welcome to ask for the garden room.</p>';

test('pages of another language are left and named, short ones by their folder', () => {
  const pages = site(
    ['/', 'Casa da Maré', PT],
    ['/en/', 'Casa da Maré', EN],
    ['/en/booking', 'Booking', '<p>Your booking holds after a deposit.</p>'],
  );
  expect(JSON.stringify(ownerMessage(pages).stated)).not.toMatch(/lighthouse|deposit/);
  expect(leftBehind(pages).map(({ what, url }) => [what, new URL(url).pathname])).toEqual([
    ['language', '/en/'],
    ['language', '/en/booking'],
  ]);
  expect(
    leftBehind(site(['/', 'Casa da Maré', PT], ['/check-in', 'Check-in', '<p>Check-in, late check-out, room service, Wi-Fi.</p>'])),
  ).toEqual([]);
});

test('sentences of a template among the owner’s own are left and named', () => {
  const pages = site([
    '/',
    'Oficina Sol',
    '<h1>Motor e freio desde 1987</h1><p>Lorem ipsum dolor sit amet consectetur adipiscing.</p><p>O orçamento sai no dia.</p>',
  ]);
  expect(leftBehind(pages, { newsletter: 'http://velho.example/' })).toMatchObject([{ what: 'template' }, { what: 'newsletter' }]);
  expect(ownerMessage(pages).text).not.toContain('Lorem');
});
