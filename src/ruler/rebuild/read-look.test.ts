import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';
import { readLook } from './read-look.ts';
import { readParts } from './read-parts.ts';
import { readStyles } from './read-styles.ts';
import { saidOf } from './stated-part.ts';

const URL_OF = 'https://velho.example/';

const colorsOf = (css: string, html: string, logo: string[] = []) => {
  const { used, themeColor } = readLook(html, URL_OF);
  return readStyles({ sheets: [{ url: `${URL_OF}estilo.css`, css }], used, themeColor, logo }).colors;
};

test('colours are those of parts that the page has, weighed by use, through custom properties', () => {
  const css = `:root{--marca:#0a5c36;--dourado:hsl(45 90% 50%)} header,.btn-x{background:var(--marca)} h2{color:var(--dourado)}
    .preco{background:var(--dourado)} .nunca{background:#ff00ff} .alerta-danger{background:#c00} p{color:#333} body{background:#fff}`;
  expect(colorsOf(css, '<header></header><a class="btn-x">a</a><h2>b</h2><i class="preco"></i>')).toEqual(['#0a5c36', '#f2b90d']);
});

test('the blue of a framework gives way to any colour that was chosen, and a logo weighs more than a theme', () => {
  const css = 'a{color:#0d6efd}.btn{background:#0d6efd}h1{color:#7b2cbf}';
  expect(colorsOf(css, '<a class="btn">a</a><h1>b</h1>')).toEqual(['#7b2cbf']);
  expect(colorsOf(css, '<a class="btn">a</a>')).toEqual(['#0d6efd']);
  expect(colorsOf(css, '<a class="btn">a</a><h1>b</h1>', ['#d1495b'])[0]).toBe('#d1495b');
});

test('a muted colour is kept where there is no stronger one', () => {
  expect(colorsOf('header{background:#7a8b6f}p{color:#3c3c3c}', '<header></header><p>a</p>')).toEqual(['#7a8b6f']);
  expect(colorsOf('header{background:#7a8b6f}h1{color:#d1495b}', '<header></header><h1>a</h1>')).toEqual(['#d1495b']);
});

test('a deep green of the header counts beside a loud button', () => {
  const css = '.site-head{background:#1d3b3a}h1{color:#1d3b3a}.btn{background:#c8553d}body{color:#1f2a30}';
  expect(colorsOf(css, '<div class="site-head"></div><h1>a</h1><a class="btn">b</a>')).toEqual(['#1d3b3a', '#c8553d']);
});

test('a picture knows the texts beside it; the button that asks is known by its verb, unless it stands on each of many things', () => {
  const html = `<h2>Quartos</h2><p>Há dois.</p><h3><img src="/casal.jpg">Quarto casal</h3><img src="/fim.jpg">
    <a class="btn" href="/mais">Saiba mais</a><a class="btn" href="#c">Marque sua <b>visita</b></a>`;
  const { pictures, action } = readLook(html, URL_OF);
  expect(pictures.map(({ near }) => near)).toEqual([
    ['Quarto casal', 'Há dois.', 'Quartos'],
    ['Saiba mais', 'Quarto casal'],
  ]);
  expect(action).toBe('Marque sua visita');
  expect(readLook('<a class="btn">Peça já</a>'.repeat(4), URL_OF)).not.toHaveProperty('action');
});

test('a dark site stays dark', () => {
  expect(colorsOf('body{background:#111}h1{color:gold}', '<body><h1>a</h1>')).toEqual(['#111111', '#ffd700']);
});

test('a logo is known by its place, its name or structured data; pictures are what else is large, in their largest file', () => {
  const html = `<header><a href="/"><img src="/a/marca-x.png"></a><img src="/banner.jpg"></header>
    <script type="application/ld+json">{"@type":"Organization","logo":{"@type":"ImageObject","url":"https://velho.example/quadrado.png"}}</script>
    <img src="p-300.jpg" srcset="p-300.jpg 300w, p-1600.jpg 1600w" alt="O balcão"><img data-src="/tarde.webp" src="data:image/gif;base64,R0"><a href="/grande.jpg"><img src="/mini.jpg"></a>
    <img src="/icon-fone.png"><img src="/x.svg"><img src="/ponto.jpg" width="16"><img src="https://maps.googleapis.com/m.png"><div style="background-image:url('/fundo.jpg')"></div>
    <footer><img src="/selo.jpg"></footer>`;
  const { logos, pictures } = readLook(html, URL_OF);
  expect(logos.map(({ url }) => new URL(url).pathname)).toEqual(['/a/marca-x.png', '/quadrado.png']);
  expect(pictures.map(({ url, alt }) => [new URL(url).pathname, alt])).toEqual([
    ['/p-1600.jpg', 'O balcão'],
    ['/tarde.webp', ''],
    ['/grande.jpg', ''],
    ['/fundo.jpg', ''],
  ]);
});

test('lines are what visitors read: whole, without menus, forms, buttons, hidden parts and placeholders', () => {
  const html = `<nav><a href="/x">Menu de cima</a></nav><h1>Oficina <span>do Zé</span></h1><p>Consertamos
    relógios de parede e de pulso, com peças originais.</p><h3>Revisão</h3><p>Limpeza e óleo.</p><p>R$ 90,00</p><ul><li>Pilhas</li><li>Pulseiras</li></ul>
    <table><tr><td>Segunda</td><td>9h às 18h</td></tr></table><p>Lorem ipsum dolor sit amet.</p><div class="modal">Aviso</div><form><label>Nome</label></form><p><a href="/y">Veja aqui</a></p>`;
  const lines = readLines(html);
  expect(lines.map(({ text }) => text)).toEqual([
    'Oficina do Zé',
    'Consertamos relógios de parede e de pulso, com peças originais.',
    'Revisão',
    'Limpeza e óleo.',
    'R$ 90,00',
    'Pilhas',
    'Pulseiras',
    'Segunda 9h às 18h',
  ]);
  expect(wordsOf(html)).toEqual([
    'Oficina do Zé',
    'Consertamos relógios de parede e de pulso, com peças originais.',
    'Revisão (Limpeza e óleo): R$ 90,00',
    'Pilhas, Pulseiras.',
  ]);
});

const toldIn = (html: string) => readParts([{ url: URL_OF, page: {} as never, lines: readLines(html) }], []);
const wordsOf = (html: string) => {
  const { headline, lead, parts } = toldIn(html);
  return [headline, lead, ...parts.flatMap(saidOf)].filter((text) => text !== undefined);
};

test('a price belongs to its item, whatever stands between them', () => {
  expect(wordsOf('<h3>Pistache</h3><p>Creme siciliano</p><span>R$ 18,00</span>')).toEqual(['Pistache (Creme siciliano): R$ 18,00']);
  expect(wordsOf('<dl><dt>Skin fade</dt><dd>Down to the skin, 45 minutes £26</dd></dl>')).toEqual([
    'Skin fade (Down to the skin, 45 minutes): £26',
  ]);
  const sizes =
    '<tr><th></th><th>Broto</th><th>Grande</th></tr><tr><td>Calabresa<br><small>com cebola</small></td><td>R$ 36,00</td><td>R$ 59,00</td></tr>';
  expect(wordsOf(`<table>${sizes}</table>`)).toEqual(['Calabresa (com cebola): Broto R$ 36,00 · Grande R$ 59,00']);
});

test('numbers of a table are prices where its heading says so and the page has a currency, and nowhere else', () => {
  const table = '<table><tr><td>Virado</td><td>32,00</td></tr></table>';
  expect(wordsOf(`<h2>Cardápio</h2>${table}<p>Suco: R$ 9,00</p>`)).toEqual(['Virado: R$ 32,00', 'Suco: R$ 9,00']);
  expect(wordsOf(`<h2>Medidas</h2>${table}<p>Suco: R$ 9,00</p>`).join()).not.toContain('R$ 32,00');
  expect(wordsOf(`<h2>Cardápio</h2>${table}`).join()).not.toContain('R$');
});

test('what was said stays with who said it, and people of templates said nothing', () => {
  const said = (by: string, words: string) => `<div class="testimonial-item"><p>${words}</p><span>${by}</span></div>`;
  expect(wordsOf(`<div class="testimonials">${said('Ana', 'Voltarei sempre.')}${said('Rui', 'Muito bom.')}</div>`)).toEqual([
    '"Voltarei sempre." - Ana',
    '"Muito bom." - Rui',
  ]);
  expect(wordsOf('<h3>Saul Goodman</h3><h4>Ceo</h4><p>Proin iaculis purus consequat digni ssim donec rhoncus.</p>').join()).not.toMatch(
    /Saul|Proin/,
  );
});

test('a part that is named like a banner about cookies is one where its words say so', () => {
  expect(wordsOf('<div class="cookie-menu"><h3>Clássico</h3><p>R$ 12,00</p></div>')).toEqual(['Clássico: R$ 12,00']);
  expect(wordsOf('<div id="cookie-bar">Usamos cookies. Ao continuar você concorda com a nossa política.</div>')).toEqual([]);
});

test('lessons are listed by day', () => {
  const grid =
    '<table><tr><th>Hora</th><th>Segunda</th><th>Terça</th></tr><tr><td>14h</td><td>Violão</td><td>—</td></tr><tr><td>16h</td><td>Coral</td><td>Teoria</td></tr></table>';
  expect(wordsOf(grid)).toEqual(['Segunda: 14h Violão, 16h Coral', 'Terça: 16h Teoria']);
});

test('slanted words right below a picture are its caption, among whatever else is there; slogans, names of files and prices are not', () => {
  const captions = (html: string) =>
    readLook(
      `<body><table><tr><td>Pão de forma R$ 8<p>Outro texto</p>${html}</td></tr></table></body>`,
      'http://velho.example/paes',
    ).pictures.map(({ caption }) => caption);
  expect(captions('<img src="/fornada.jpg"><br><font size="2"><i>Cinco e meia de sexta</i></font>')).toEqual(['Cinco e meia de sexta']);
  expect(captions('<img src="/fornada.jpg"><br><i>MATRÍCULAS ABERTAS!</i>')).toEqual([undefined]);
  expect(captions('<img src="/fornada.jpg"><br><i>DSC00045</i>')).toEqual([undefined]);
  expect(captions('<img src="/fornada.jpg"><br><i>R$ 12 o quilo</i>')).toEqual([undefined]);
});

test('pictures that a program put there are left', () => {
  const { pictures } = readLook(
    '<body><img src="/slider-demo-3.jpg"><p>Texto</p><p><img src="/team-4.jpg"></p><p>Jane Smith</p><p><img src="/forno.jpg"></p><p>Nosso forno</p></body>',
    'http://velho.example/',
  );
  expect(pictures.map(({ url }) => new URL(url).pathname)).toEqual(['/forno.jpg']);
});

test('cards that lead nowhere are content, with their names; a picture that leads nowhere is no logo', () => {
  const card = (name: string, text: string) => `<a href="#!"><div><div class="h2">${name}</div><p>${text}</p></div></a>`;
  const cards = `<h2>Trabalhos</h2>${card('Envelope', 'Um lápis sobre papéis!')}${card('Morangos', 'Um lanche com açúcar!')}`;
  expect(readLines(cards).map(({ text, level }) => [text, level])).toEqual([
    ['Trabalhos', 2],
    ['Envelope', 4],
    ['Um lápis sobre papéis!', undefined],
    ['Morangos', 4],
    ['Um lanche com açúcar!', undefined],
  ]);
  expect(
    readLines('<p>Fale</p><a href="/contato"><div>Contato</div></a><a href="#topo">Voltar ao topo</a>').map(({ text }) => text),
  ).toEqual(['Fale']);
  const header = (href: string) => `<header><a href="${href}"><img src="loja-de-apps.png"></a></header>`;
  expect(readLook(header('#!'), URL_OF).logos).toEqual([]);
  expect(readLook(header('/'), URL_OF).logos).toHaveLength(1);
  const paper = '<img src="jornal-logo.png">';
  expect(readLook(`<p>Casa Aurora</p>${paper}`, URL_OF).logos).toHaveLength(1);
  expect(readLook(`<p>${'Livros costurados à mão. '.repeat(12)}</p>${paper}`, URL_OF).logos).toEqual([]);
});
