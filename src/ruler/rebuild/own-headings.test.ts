import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';
import { hoursInWords } from './site-hours.ts';

const read = (...bodies: string[]) =>
  ownerMessage(
    oldSite('<h1>Casa Aurora</h1><h2>Uma casa na serra</h2><p>Desde 1990 na praça da matriz, com forno a lenha.</p>', ...bodies),
    2026,
  ).stated;
const partsOf = (body: string) => read(body).parts.map(({ url: _, ...part }) => part);

test.each([
  ['Hóspedes', 'Valeu cada quilômetro da estrada.', 'Priscila Antunes, Campinas', 'O café da manhã é o melhor.', 'Jonas Weber, Bremen'],
  ['What guests say', 'We came for the bells and stayed.', 'The Hollis family, Leeds', 'Best breakfast in town.', 'Ann Lee'],
  ['Opiniones', 'Volveremos todos los veranos.', 'Lucía Pardo', 'La mejor paella de la costa.', 'Iván Gil, Soria'],
])('sentences without marks below “%s” are quotations of the names below them', (heading, one, by, two, other) => {
  const quote = (words: string, name: string) => `<div><p>${words}</p><span>${name}</span></div>`;
  expect(partsOf(`<h2>${heading}</h2>${quote(one, by)}${quote(two, other)}<p>Quem recebe é a Mirtes, aqui desde cedo.</p>`)).toMatchObject([
    {
      is: 'quotes',
      quotes: [
        { words: one, by },
        { words: two, by: other },
      ],
    },
    { is: 'prose' },
  ]);
});

test('a price in the form of a heading is that of the thing above it', () => {
  const plan = (name: string, price: string, ...lines: string[]) =>
    `<h2>${name}</h2><h3>${price}</h3>${lines.map((text) => `<p>${text}</p>`).join('')}`;
  expect(
    partsOf(
      `<h1>Investment</h1>${plan('The Elopement', '$1,950', 'Up to 3 hours', '150 images')}${plan('The Day', '$4,200', '8 hours', '600 images')}`,
    ),
  ).toMatchObject([
    {
      is: 'items',
      items: [
        { name: 'The Elopement', price: '$1,950' },
        { name: 'The Day', price: '$4,200' },
      ],
    },
  ]);
});

test('a year above a heading of its level stands with it', () => {
  const body =
    '<h2>Our story</h2><h4>1874</h4><h4>The tin chapel</h4><p>Families put up a chapel.</p><h4>1931</h4><h4>The stone church</h4><p>It opens with six bells.</p>';
  expect(partsOf(body)).toMatchObject([{ items: [{ name: '1874: The tin chapel' }, { name: '1931: The stone church' }] }]);
});

test('a time over a sentence is of what takes place, and no opening hour', () => {
  const body =
    '<h2>Services</h2><h4>Sunday 8.00am</h4><p>Said Communion. Quiet, no hymns.</p><h4>Sunday 10.30am</h4><p>Family service with Sunday Club, then coffee.</p><p>Office open Tuesday and Thursday, 9.30am to 1pm.</p>';
  const { parts, hours } = read(body);
  for (const text of ['Sunday 8.00am', 'Said Communion', 'Sunday 10.30am', 'Family service']) expect(JSON.stringify(parts)).toContain(text);
  expect(hours).toEqual(['Office open Tuesday and Thursday, 9.30am to 1pm.']);
});

test('a picture’s caption that states figures stays, whatever becomes of the picture', () => {
  const cell = (src: string, text: string) => `<td align="center"><img src="${src}" width="150"><br><font size="1">${text}</font></td>`;
  const body = `<table><tr>${cell('bomba.jpg', 'Bancada para bomba injetora')}${cell('guincho.jpg', 'Guincho próprio 24 horas, até 12 toneladas')}</tr></table>`;
  expect(JSON.stringify(read(body).parts)).toContain('até 12 toneladas');
});

test('an entry of a guestbook that leads elsewhere is left out', () => {
  expect(
    JSON.stringify(
      read(
        '<h1>Dicas</h1><p>Livro de visitas: "Parabéns, visitem o meu http://gratis.example/tiago" - Tiago</p><p>Diesel engrossa com o frio da serra.</p>',
      ).parts,
    ),
  ).not.toContain('Tiago');
});

test('prices between two sums are the thing’s', () => {
  expect(partsOf('<h1>Tienda</h1><h3>Miel de romero</h3><p>6,50 € – 11,90 €</p><h3>Polen</h3><p>9,75 €</p>')).toMatchObject([
    {
      items: [
        { name: 'Miel de romero', price: '6,50 € – 11,90 €' },
        { name: 'Polen', price: '9,75 €' },
      ],
    },
  ]);
});

test.each([
  ['Martes a sábado de 10:00 a 14:00', 'Viernes también de 17:00 a 20:00', 'Viernes, de 10:00 a 14:00 y de 17:00 a 20:00', 'es'],
  ['Tuesday to Saturday 10am to 2pm', 'Friday also 5pm to 8pm', 'Friday, 10am to 2pm and 5pm to 8pm', 'en'],
  ['Terça a sábado das 10h às 14h', 'Sexta também das 17h às 20h', 'Sexta, das 10h às 14h e das 17h às 20h', 'pt'],
])('%s, %s: a day with more hours has those of the others as well', (all, day, whole, lang) => {
  expect(hoursInWords(`${all}. ${day}`, lang).table).toBe(`${all}. ${whole}`);
});

test('hours of what is said behind them stay there, and are not the house’s', () => {
  const text = 'Quartas-feiras, das 17h às 20h: primeira consulta sem custo, por ordem de chegada.';
  const { facts, stated } = ownerMessage(
    oldSite(`<h1>Casa Aurora</h1><h2>Uma casa na serra</h2><p>Desde 1990 na praça.</p><h3>Plantão</h3><p>${text}</p>`),
  );
  expect(facts.filter(({ kind }) => kind === 'hours')).toEqual([]);
  expect(JSON.stringify(stated.parts)).toContain(text);
});

test('of a notice that is over, its title and day go as well', () => {
  const body =
    '<h1>Novidades</h1><p>02/07/2014</p><h3>Oficina de pão</h3><p>Todo primeiro sábado do mês, às 9h, com a Luzia.</p><p>20/12/2013</p><h3>Férias coletivas</h3><p>Fechamos de 6 a 20 de janeiro de 2014 para pintar a fachada.</p>';
  expect(read(body).posts).toMatchObject([{ title: 'Oficina de pão', date: '2014-07-02' }]);
  expect(JSON.stringify(read(body).parts)).not.toMatch(/Férias|2013/);
});

test('a band below “Quem toca” is no guest who speaks of it', () => {
  const body =
    '<h1>Quem toca</h1><p>A Maré Cheia nasceu em 2009, numa roda de forró.</p><p>Biu Carneiro - sanfona e voz</p><p>Raíssa Tavares - zabumba</p>';
  expect(partsOf(body).some(({ is }) => is === 'quotes')).toBe(false);
});
