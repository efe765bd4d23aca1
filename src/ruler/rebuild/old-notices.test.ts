import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownWords } from './own-words.ts';
import { ownerMessage } from './owner-message.ts';

const read = (...bodies: string[]) => ownerMessage(oldSite(...bodies), 2026);
const said = (...bodies: string[]) => JSON.stringify(read(...bodies).stated);

test.each([
  ['Entrega do IRPF 2018 até 30/04/2018. Traga seus informes até dia 20!', ''],
  ['BLACK FRIDAY 24/11/2017: tudo em lã com 30% off. Cupom NENE30', ''],
  ['800 x 600 com Internet Explorer', ''],
  ['To open the files you need Adobe Reader. Right-click and choose "Save target as".', ''],
  ['Produto teste NÃO COMPRAR', ''],
  ['Test product, do not buy', ''],
  ['Posted on June 12th, 2011 by admin | Filed under: Uncategorized | 3 comments', 'Posted on June 12th, 2011'],
])('%s goes', (line, left) => {
  expect(ownWords(line, 2026)).toBe(left);
});

test.each([
  'Teste de alergia com hora marcada.',
  'Testamos cada produto por 24 horas.',
  'Promoção válida até 31/12/2026. Leve três e pague dois.',
])('%s stays', (line) => {
  expect(ownWords(line, 2026)).toBe(line);
});

test('a post of years ago that announces a day goes with its title, and one that tells stays', () => {
  const post = (title: string, day: string, text: string) =>
    `<article><h2>${title}</h2><div class="entry-meta">Publicado em <time>${day}</time></div><p>${text}</p></article>`;
  const parts = said(
    [
      '<h1>Relojoaria Ponteiro</h1>',
      post('Horário no Carnaval', '24 de fevereiro de 2014', 'Avisamos que de 1º a 5 de março a loja não abre. Bom Carnaval a todos!'),
      post('Oficina nova', '10 de março de 2014', 'No dia 3 de março inauguramos a oficina nova com um torno de 1908.'),
      post('Feriado', '20 de fevereiro de 2026', 'De 1º a 5 de março de 2026 a loja não abre para ninguém.'),
    ].join(''),
  );
  expect(parts).not.toContain('Carnaval');
  expect(parts).toContain('inauguramos a oficina');
  expect(parts).toContain('Feriado');
});

test('below the day of a blog, and as its owner wrote the day', () => {
  const blog = `<h1>El Piñón</h1><div class="blog-posts"><h2 class="date-header">lunes, 19 de marzo de 2012</h2><div class="post"><h3>Masa crítica</h3>
<div>Se viene la masa crítica del domingo 25 de marzo. Salimos del Monumento.</div></div></div><p>El taller abrió en un galpón de yerba en la calle Güemes.</p>`;
  expect(said(blog)).not.toContain('masa crítica');
  expect(said(blog)).toContain('galpón de yerba');
  const away = `<h1>Gillespie Pianos</h1><div class="post"><h2>Away in January</h2><p class="meta">Posted on December 20th, 2010 by admin</p>
<p>I am off for an operation from 4th to 29th January 2011. Morag will take bookings.</p></div><h2>About</h2><p>I tune pianos by ear in all of Perthshire.</p>`;
  expect(said(away)).not.toMatch(/Away|operation/);
  expect(said(away)).toContain('by ear');
});

test('days of a list of those to come', () => {
  const dates = (heading: string, ...days: string[]) =>
    said(`<h1>Gillespie Pianos</h1><p>I tune pianos by ear in all of Perthshire.</p><h2>${heading}</h2><p>${days.join('<br>')}</p>`);
  expect(dates('Next free dates', 'Pitlochry: 14 March 2012', 'Dundee: 16 March 2012')).not.toMatch(/Next|Dundee/);
  expect(dates('Next free dates', 'Pitlochry: 14 March 2012', 'Dundee: 16 March 2027')).toContain('16 March 2027');
  expect(dates('Próximas datas', 'Turma de sábado: 14/03/2012', 'Turma de domingo: 15/03/2012')).not.toContain('Turma');
});

test('a text that asks to be edited goes whole', () => {
  const body = '<h1>Sinal Verde</h1><p>Este é um parágrafo. Clique aqui para editar e adicionar o seu próprio texto. É fácil!</p>';
  expect(said(`${body}<p>Aulas de direção na zona norte de Londrina.</p>`)).not.toMatch(/parágrafo|fácil/);
});
