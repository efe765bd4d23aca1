import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';
import { isMonthFirst, postedIn } from './posted.ts';

const HOME = '<h1>Casa Aurora</h1><h2>Uma casa na serra</h2><p>Desde 1990 na praça da matriz, com forno a lenha.</p>';
const read = (...bodies: string[]) => ownerMessage(oldSite(HOME, ...bodies), 2026).stated;

const BODY = 'Cada junio sacamos espigas de orejas y patas, y siempre decimos lo mismo a todos.';
const MORE = 'Si el perro cojea de repente, vaya al veterinario el mismo día.';

test.each([
  ['a program of today', '<article class="post"><h1>Espigas</h1><div class="entry-meta">4 de junio de 2013 por admin</div>'],
  ['a weekday below the title', '<h2>Noticias</h2><h3>Espigas</h3><p class="createdate">Martes, 4 de Junio de 2013</p>'],
  ['a day above the title', '<h2>Noticias</h2><p>04/06/2013</p><h3>Espigas</h3>'],
  ['English', '<h2>News</h2><h3>Espigas</h3><p>Posted on June 4, 2013 by admin</p>'],
])('a post is read with its day: %s', (_, head) => {
  const site = read(`${head}<p>${BODY}</p><p>${MORE}</p></article>`);
  expect(site.posts).toMatchObject([{ title: 'Espigas', date: '2013-06-04', paragraphs: [BODY, MORE] }]);
  expect(JSON.stringify(site.parts)).not.toMatch(/espigas|Martes|2013/i);
});

test('a post in a list of posts, on the home page and on its own page is one, and whole', () => {
  const cut = `<h3>Espigas</h3><p>4 de junio de 2013</p><p>${BODY.slice(0, 50)}...</p>`;
  const site = ownerMessage(
    oldSite(
      `${HOME}<h2>Últimas del blog</h2>${cut}`,
      `<h1>Blog</h1>${cut}<h3>Premio</h3><p>17 de noviembre de 2013</p><p>Lidia quedó segunda en el concurso nacional de caniches.</p>`,
      `<h1>Espigas</h1><p>4 de junio de 2013</p><p>${BODY}</p><p>${MORE}</p><p>Compartir: Facebook Twitter</p>`,
    ),
    2026,
  ).stated;
  expect(site.posts?.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([
    ['Premio', ['Lidia quedó segunda en el concurso nacional de caniches.']],
    ['Espigas', [BODY, MORE]],
  ]);
  expect(JSON.stringify(site.parts)).not.toMatch(/espigas|blog|Lidia/i);
});

test('a day to come, an event and a house that tells of a year are no posts', () => {
  expect(
    read('<h2>Agenda</h2><h3>Oficina de pão</h3><p>12 de dezembro de 2027</p><p>Com a Luzia, na cozinha da casa, para doze pessoas.</p>')
      .posts,
  ).toBeUndefined();
  expect(
    read('<h2>A casa</h2><p>Aberta em 5 de março de 1990 por Antônio e Nair, que ainda moram aqui ao lado.</p>').posts,
  ).toBeUndefined();
});

test('comments below a post, boxes of its program and the way through its pages stay behind', () => {
  const site = read(
    `<p>Está aquí: Inicio » Guardería</p><h2>Guardería</h2><p>Patio cubierto de noventa metros para ocho perros a la vez.</p>
<p>&lt;&lt; Inicio &lt; Prev 1 2 Siguiente &gt; Fin &gt;&gt;</p><h3>Encuesta</h3><p>¿Cada cuánto baña a su perro?</p><h3>Tarifas</h3><p>Día completo: 15 €.</p>
<p>Joomla! es software libre publicado bajo la licencia GNU/GPL.</p><h2>2 comentarios en “Guardería”</h2><p>Sheila dice: muy bonito todo lo que hacéis.</p>`,
  );
  const said = JSON.stringify(site.parts);
  expect(said).toMatch(/noventa metros.*Día completo/);
  expect(said).not.toMatch(/Está aquí|Siguiente|baña a su perro|Joomla|Sheila/);
});

test.each([
  ['en-US', '2/14/2018', '2018-02-14'],
  ['en', '12/3/2017', '2017-12-03'],
  ['en-GB', '12/3/2017', '2017-03-12'],
  ['pt-BR', '12/3/2017', '2017-03-12'],
])('in %s %s is a day', (lang, said, date) => {
  const time = postedIn(said, isMonthFirst(lang, ''));
  expect(new Date(time!).toISOString().slice(0, 10)).toBe(date);
});

test.each([
  [
    '<div class="entry-meta"><time>3 de fevereiro de 2020</time> por <a href="/author/x">Carla Pamplona</a> | <a href="/c">Sem categoria</a></div>',
    'Por Carla Pamplona',
  ],
  ['<p class="entry-meta">Posted on June 4, 2013 by Dr. Ruth Hale</p>', 'By Dr. Ruth Hale'],
  ['<div class="entry-meta">4 de junio de 2013 por admin</div>', undefined],
  ['<div class="entry-meta">4 de junho de 2013 por Casa Aurora</div>', undefined],
])('a post keeps who signed it: %s', (meta, by) => {
  const [post] = read(`<article class="post"><h1>Espigas</h1>${meta}<p>${BODY}</p><p>${MORE}</p></article>`).posts ?? [];
  expect(post?.paragraphs).toEqual(by ? [BODY, MORE, by] : [BODY, MORE]);
});
