import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';
import { readLines } from './read-lines.ts';
import { readLook } from './read-look.ts';
import { readStyles } from './read-styles.ts';

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
  expect(ownWords([{ url: URL_OF, page: {} as never, lines }])).toEqual([
    'Consertamos relógios de parede e de pulso, com peças originais.',
    'Revisão: Limpeza e óleo.',
    'Pilhas, Pulseiras.',
  ]);
});
